import { describe, expect, it } from "vitest";
import { isOld } from "../../src/story/progress-attention.ts";
import type { Kpi } from "../../src/story/progress-kpi.ts";

const kpi = (from: number | null, year: number) =>
  ({ row: { baseline_year: from }, newest: { year } }) as Kpi;

describe("an old result", () => {
  const newest = kpi(2014, 2020);
  it("is of the first half of the years that the plan's results span: 2016 of 2014 to 2020", () => {
    expect(isOld(kpi(2014, 2016), [newest])).toBe(true);
    expect(isOld(kpi(2014, 2017), [newest])).toBe(false);
    expect(isOld(kpi(2012, 2018), [newest])).toBe(false);
  });

  it("is none in the first year of a plan, nor where the baseline has no year", () => {
    expect(isOld(kpi(2024, 2025), [kpi(2024, 2025)])).toBe(false);
    expect(isOld(kpi(null, 2016), [newest])).toBe(false);
  });
});
