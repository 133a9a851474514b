import { describe, expect, it } from "vitest";
import { type Edition, fitPage } from "../../src/briefings/fit.ts";
import type { Block } from "../../src/lib/pdf/content.ts";

const lines = (count: number): Block[] =>
  Array.from({ length: count }, () => ({ type: "paragraph", content: ["x"] }));

/** A page whose every row takes so many paragraphs. */
const edition = (each: number, lang: "ja" | "en"): Edition<number> => ({
  of: lang,
  make: (rows) => lines(rows * each),
});

describe("fitPage", () => {
  it("takes the fullest that fits", () => {
    expect(fitPage([1000, 10, 5], [edition(1, "ja")]).fill).toBe(10);
  });

  it("takes what fits in every edition, whichever of them is set", () => {
    const [few, many] = [edition(1, "ja"), edition(50, "en")];
    expect(fitPage([10, 1], [few]).fill).toBe(10);
    expect(fitPage([10, 1], [few, many]).fill).toBe(fitPage([10, 1], [many, few]).fill);
    expect(fitPage([10, 0], [few, many])).toMatchObject({ fill: 0, blocks: [] });
  });

  it("takes the last as it is where none fits", () => {
    expect(fitPage([1000, 900], [edition(1, "ja")]).blocks).toHaveLength(900);
    expect(fitPage([], [edition(1, "ja")])).toEqual({ fill: undefined, blocks: [] });
  });
});
