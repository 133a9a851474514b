import { expect, it } from "vitest";
import { perYear } from "../../src/story/amounts.ts";
import { baseYear } from "../../src/story/promise-cells.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { boundedPace } from "../../src/words/bound.ts";
import { indicator } from "../compare/build.ts";

it("names what a pace is measured from", () => {
  expect(baseYear("温室効果ガス排出量の削減割合(2013年度比)", "ja")).toBe("2013年度比");
  expect(baseYear("人口", "ja")).toBe("");
});

it("says that a cut may be larger, not that it is more than a negative figure", () => {
  expect(boundedPace("△4%", "ja")).toBe("4%以上の削減");
  expect(boundedPace("＋2%", "ja")).toBe("＋2%以上");
});

it("counts a share's pace in points, a count's in its unit", () => {
  const pace = (unit: string, required_per_year: number) =>
    perYear(indicator({ unit }), {
      tables: { progress: [{ indicator_id: "plan-001", required_per_year }] } as Rows,
      lang: "ja",
      unitName: (name) => name,
    });
  expect(pace("%", 1.64)).toBe("＋1.64ポイント");
  expect(pace("人", -5.8)).toBe("△5.8人");
});
