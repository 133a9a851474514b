import { expect, test } from "vitest";
import { otherYear, yearDoubt } from "../../src/indicators/year-doubt.ts";

const taxonomy = { year_doubts: [{ kind: "inventory" as const, match: ["温室効果ガス"] }] };

test("a year that only the plan's rule gives is doubtful for figures that come out late", () => {
  expect(yearDoubt("温室効果ガスの総排出量", "plan_default", taxonomy)).toBe("inventory");
  expect(yearDoubt("温室効果ガスの総排出量", "fiscal_year", taxonomy)).toBeNull();
  expect(yearDoubt("出生数", "plan_default", taxonomy)).toBeNull();
});

test("an inventory is of two years before; of a census only its own dates tell", () => {
  expect(otherYear(2020, "inventory")).toBe(2018);
  expect(otherYear(2020, "census")).toBeNull();
  expect(otherYear(2020, null)).toBeNull();
});
