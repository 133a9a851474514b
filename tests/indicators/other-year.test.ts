import { describe, expect, it } from "vitest";
import { fromBaseline } from "../../src/indicators/other-year.ts";
import { readTarget } from "../../src/notation/target.ts";

describe("fromBaseline", () => {
  const typed = (cell: string, year: number | null) => {
    const { type, value, missing } = fromBaseline(readTarget(cell, "千t"), year);
    return { type, value, missing };
  };
  const worded = { type: "benchmark", value: null, missing: "worded" };

  it.each([
    ["2013年度比46％削減", 2024],
    ["平成25年度比で▲46%", 2024],
    ["対令和元年度比10%増", 2024],
    ["前年度比3%増", 2024],
    ["2013年度比46％削減", null],
  ])("%s beside a baseline of %s has no number", (cell, year) => {
    expect(typed(cell, year)).toEqual(worded);
  });

  it.each([
    ["2013年度比46％削減", 2013, "change_down", 46],
    ["平成25年度比で▲46%", 2013, "change_down", 46],
    ["現状値から8%減", 2024, "change_down", 8],
    ["基準年度比10%増", 2013, "change_up", 10],
    ["8%減少を図る", 2019, "change_down", 8],
  ])("%s beside a baseline of %s is a change of it", (cell, year, type, value) => {
    expect(typed(cell, year)).toEqual({ type, value, missing: null });
  });
});
