import { expect, test } from "vitest";
import { isOfPandemic, otherYear, yearDoubt } from "../../src/indicators/year-doubt.ts";
import { indicator } from "../compare/build.ts";

const taxonomy = {
  year_doubts: [
    { kind: "inventory" as const, match: ["温室効果ガス"] },
    { kind: "census" as const, match: ["従業者数"] },
  ],
};
const gases = indicator({
  label: "温室効果ガスの総排出量",
  baseline_year: 2020,
  baseline_basis: "plan_default",
});

test("a year that only the plan's rule gives is doubtful for figures that come out late", () => {
  expect(yearDoubt(gases, taxonomy)).toBe("inventory");
  expect(yearDoubt({ ...gases, baseline_basis: "fiscal_year" }, taxonomy)).toBeNull();
  expect(yearDoubt({ ...gases, label: "出生数" }, taxonomy)).toBeNull();
});

test("a value of a year of the pandemic is marked where it moves with people meeting", () => {
  const visits = { value: 544, year: 2020 };
  const pandemic = { pandemic: { years: [2020, 2021], match: ["入込"] } };
  expect(isOfPandemic("観光入込客数", visits, pandemic)).toBe(true);
  expect(isOfPandemic("観光入込客数", { ...visits, year: 2019 }, pandemic)).toBe(false);
  expect(isOfPandemic("水道管路の耐震化率", visits, pandemic)).toBe(false);
  expect(isOfPandemic("観光入込客数", { ...visits, value: null }, pandemic)).toBe(false);
  expect(isOfPandemic("観光入込客数", visits, {})).toBe(false);
});

test("an inventory is of two years before; of a census only its own dates tell", () => {
  expect(otherYear(gases, taxonomy)).toBe(2018);
  expect(otherYear({ ...gases, label: "従業者数" }, taxonomy)).toBeNull();
  expect(otherYear({ ...gases, baseline_year: null }, taxonomy)).toBeNull();
});
