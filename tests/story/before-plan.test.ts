import { describe, expect, it } from "vitest";
import { betterBetween, movedBefore } from "../../src/story/before-plan.ts";
import type { OfficialValue, PlanRow } from "../../src/tables/rows.ts";

/** A plan from 2021 with a baseline of 1,707 in 2019, and the values after it. */
function moved(values: Record<number, number | null>, start: number | null = 2021) {
  const series = Object.entries(values).map(
    ([year, value]) => ({ year: Number(year), value }) as OfficialValue,
  );
  const plans = [{ id: "a", period_start: start } as PlanRow];
  return movedBefore({ plan: "a", baseline_year: 2019 }, 1707, series, { plans });
}

describe("a move that came before the plan began", () => {
  it("is found where the value of the year before is already as low: 1,202, then 1,218", () => {
    const before = { year: 2020, value: 1202 };
    expect(moved({ 2019: 1707, 2020: 1202, 2021: 1220, 2022: 1218 })).toEqual(before);
    // 1,160 is 42 lower, less than a tenth of 547.
    expect(moved({ 2019: 1707, 2020: 1202, 2022: 1160 })).toEqual(before);
  });

  it("is not said where it went on: 1,140 is 62 lower of 567", () => {
    expect(moved({ 2019: 1707, 2020: 1202, 2022: 1140 })).toBeNull();
  });

  it("is not said where no value lies between the baseline and the plan, or its start is not known", () => {
    expect(moved({ 2019: 1707, 2021: 1220, 2022: 1218 })).toBeNull();
    expect(moved({ 2019: 1707, 2020: null, 2022: 1218 })).toBeNull();
    expect(moved({ 2019: 1707, 2020: 1202, 2022: 1218 }, null)).toBeNull();
  });
});

describe("a value on the way that was better than the baseline", () => {
  const between = (
    values: Record<number, number | null>,
    direction: "higher" | "lower" = "lower",
  ) =>
    betterBetween(
      { direction, baseline_year: 2019 },
      95.4,
      Object.entries(values).map(
        ([year, value]) => ({ year: Number(year), value }) as OfficialValue,
      ),
    );

  it("is the nearest to what the target asks for, whichever way that is", () => {
    expect(between({ 2019: 95.4, 2020: 97.1, 2021: 93.9, 2022: 97.8, 2024: 98.5 })).toEqual({
      year: 2021,
      value: 93.9,
    });
    expect(between({ 2020: 97.1, 2021: 96, 2022: null, 2024: 93 }, "higher")).toEqual({
      year: 2020,
      value: 97.1,
    });
  });

  it("is said where the newest value is better than the baseline too: −15.9 on the way to −12.5", () => {
    const between = (values: Record<number, number>) =>
      betterBetween(
        { direction: "lower", baseline_year: 2019 },
        -10.2,
        Object.entries(values).map(
          ([year, value]) => ({ year: Number(year), value }) as OfficialValue,
        ),
      );
    expect(between({ 2020: -15.9, 2021: -12.5 })).toEqual({ year: 2020, value: -15.9 });
    // Better by 0.2, less than a tenth of 2.3.
    expect(between({ 2020: -12.7, 2021: -12.5 })).toBeNull();
  });

  it("is none of the newest year, of the baseline's or before it, nor one that is no better", () => {
    expect(between({ 2018: 90, 2019: 90, 2020: 95.4, 2024: 90 })).toBeNull();
  });
});
