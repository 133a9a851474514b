import { describe, expect, it } from "vitest";
import { readChoices } from "../../src/commands/options.ts";

describe("readChoices", () => {
  const known = ["ja", "en", "fr"];
  const read = (...values: string[]) => readChoices("lang", values, known);

  it("gives the same whatever the order of the call, and each once", () => {
    expect(read("en", "ja")).toEqual(["ja", "en"]);
    expect(read("ja", "en", "ja")).toEqual(["ja", "en"]);
    expect(read()).toEqual(known);
  });

  it("refuses what there is not", () => {
    expect(() => read("ja", "de")).toThrow('--lang takes ja, en, fr, not "de".');
  });
});
