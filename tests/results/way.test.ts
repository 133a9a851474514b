import { describe, expect, it } from "vitest";
import { type Aim, expectedIn } from "../../src/results/way.ts";
import { aim } from "./build.ts";

const expected = (given: Partial<Aim>, year: number) => expectedIn(aim(given), year);

describe("expectedIn", () => {
  // 北本市 第2期 18行: 74.2 % (2020) → 75.0 % (2025); 74.2 + 0.8 × 4/5 = 74.84
  it("lies on the straight line from baseline to target", () => {
    const row = { baseline_value: 74.2, target_value: 75 };
    expect(expected(row, 2024)).toEqual({ value: 74.84, by: "straight_line" });
    expect(expected(row, 2020)).toEqual({ value: 74.2, by: "straight_line" });
    expect(expected(row, 2019)).toEqual({ value: null, by: null });
    expect(expected(row, 2025)).toEqual({ value: 75, by: "target" });
    expect(expected(row, 2027)).toEqual({ value: 75, by: "target" });
  });

  it("draws no line from a mean over years to a single year", () => {
    const row = { baseline_basis: "average", baseline_value: -203, target_value: -100 } as const;
    expect(expected(row, 2024)).toEqual({ value: null, by: null });
    expect(expected(row, 2025)).toEqual({ value: -100, by: "target" });
  });

  it("takes a cut of 8 % from the baseline", () => {
    // 4997 × 0.92 = 4597.24; half of the way: 4997 − 199.88
    const row = {
      target_type: "change_down",
      target_value: 8,
      baseline_value: 4997,
      baseline_year: 2019,
    } as const;
    expect(expected(row, 2022)).toEqual({ value: 4797.12, by: "straight_line" });
  });

  it("takes the yearly targets of the plan, and the line between them", () => {
    const waypoints = [
      { year: 2022, value: 12 },
      { year: 2024, value: 20 },
    ];
    const row = { baseline_value: 10, target_value: 30, waypoints };
    expect(expected(row, 2022)).toEqual({ value: 12, by: "yearly_target" });
    expect(expected(row, 2021)).toEqual({ value: 11, by: "between_yearly_targets" });
    expect(expected(row, 2023)).toEqual({ value: 16, by: "between_yearly_targets" });
    expect(expected({ ...row, target_type: "increase", target_value: null }, 2023)).toEqual({
      value: 16,
      by: "between_yearly_targets",
    });
  });

  it("gives a count over six years its share of the years", () => {
    const row = {
      accumulation: "cumulative",
      since: 2021,
      target_value: 1200,
      target_year: 2026,
    } as const;
    expect(expected(row, 2024)).toEqual({ value: 800, by: "share_of_years" });
    expect(expected(row, 2020)).toEqual({ value: 0, by: "share_of_years" });
    expect(expected(row, 2026)).toEqual({ value: 1200, by: "target" });
  });

  it("begins a count with the plan where nothing is printed before it", () => {
    const row = { accumulation: "cumulative", target_value: 10 } as const;
    expect(expected({ ...row, plan_start: 2022 }, 2024)).toEqual({
      value: 7.5,
      by: "share_of_years",
    });
    expect(expected({ ...row, years: 5 }, 2022)).toEqual({ value: 4, by: "share_of_years" });
    // 156 in 2020 → 180 in 2025 goes on from the baseline.
    expect(
      expected({ ...row, plan_start: 2022, baseline_value: 156, target_value: 180 }, 2023),
    ).toEqual({
      value: 170.4,
      by: "straight_line",
    });
  });

  it("is the target itself for a mean, a level to be held and a target that is met already", () => {
    expect(
      expected({ accumulation: "mean", target_value: 90, baseline_value: 100 }, 2022).value,
    ).toBe(90);
    expect(expected({ target_value: 56.3, baseline_value: 56.3 }, 2022).by).toBe("target");
    const met = { target_value: 1300, baseline_value: 1533, direction: "higher" } as const;
    expect(expected(met, 2022)).toEqual({ value: 1300, by: "target" });
  });

  it("is unknown for a target in words and without a baseline", () => {
    expect(expected({ target_type: "benchmark" }, 2022)).toEqual({ value: null, by: null });
    expect(expected({ target_value: 90 }, 2022)).toEqual({ value: null, by: null });
  });
});
