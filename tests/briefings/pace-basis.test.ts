import { expect, it } from "vitest";
import { baseYear } from "../../src/briefings/promise-table.ts";
import { boundedPace } from "../../src/words/pace.ts";

it("names what a pace is measured from", () => {
  expect(baseYear("温室効果ガス排出量の削減割合(2013年度比)", "ja")).toBe("2013年度比");
  expect(baseYear("人口", "ja")).toBe("");
});

it("says that a cut may be larger, not that it is more than a negative figure", () => {
  expect(boundedPace("△4%", "ja")).toBe("4%以上の削減");
  expect(boundedPace("＋2%", "ja")).toBe("＋2%以上");
});
