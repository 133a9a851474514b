import { describe, expect, it } from "vitest";
import { type Candidate, compareOne } from "../../src/official/compare-one.ts";
import type { ItemDefinition, QuantityLink } from "../../src/official/schemas.ts";

const item = { id: "births", name: "出生数", unit: "人" } as ItemDefinition;
const link = { tolerance: 0.02, absolute: false } as QuantityLink;

/** A plan's 340 of fiscal 2020 beside official values. */
const beside = (...series: [year: number, value: number][]) => {
  const points = series.map(([year, value]) => ({ year, value, quality: "A" as const }));
  const plan = { value: 340, year: 2020, unit: "人", qualifier: "", series: points };
  const [row] = compareOne(link, item, plan as unknown as Candidate);
  return [row?.official_year, row?.official_value, row?.verdict];
};

describe("compareOne", () => {
  it("takes the official value of the plan's own year", () => {
    expect(beside([2019, 340], [2020, 359])).toEqual([2020, 359, "beyond"]);
  });

  it("takes that of a year beside it where both agree", () => {
    expect(beside([2019, 343])).toEqual([2019, 343, "within"]);
  });

  it("holds no other number of another year against a plan", () => {
    expect(beside([2021, 359])).toEqual([null, null, "no_official"]);
  });

  it("looks no farther than a year", () => {
    expect(beside([2018, 340])).toEqual([null, null, "no_official"]);
  });
});
