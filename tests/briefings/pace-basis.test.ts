import { expect, it } from "vitest";
import { baseYear } from "../../src/briefings/promise-table.ts";
import { boundOf } from "../../src/briefings/side-figures.ts";

it("names what a pace is measured from", () => {
  expect(baseYear("温室効果ガス排出量の削減割合(2013年度比)", "ja")).toBe("2013年度比");
  expect(baseYear("人口", "ja")).toBe("");
});

it("says that a cut may be larger, not that it is more than a negative figure", () => {
  const cut = { target_type: "at_most", change_per_year: -4 } as const;
  expect(boundOf(cut, { lang: "ja" })).toBe("かそれ以上の削減");
  expect(boundOf({ ...cut, target_type: "at_least", change_per_year: 2 }, { lang: "ja" })).toBe(
    "以上",
  );
});
