import { describe, expect, it } from "vitest";
import { judgeYear } from "../../src/results/judge-year.ts";
import type { Aim } from "../../src/results/way.ts";
import { aim } from "./build.ts";

function judged(given: Partial<Aim>, year: number, value: number | null, isMean = false) {
  return judgeYear(aim(given), { year, value, isMean });
}

describe("a count over years", () => {
  // 4,386人 (2015~2019年累計) → 1,200人 (2021~2026年累計), 1,105人 up to R6.
  const limit: Partial<Aim> = {
    accumulation: "cumulative",
    direction: "lower",
    since: 2021,
    baseline_value: 4386,
    baseline_year: 2019,
    target_value: 1200,
    target_year: 2026,
  };

  it("is behind with 1,105 of at most 1,200 after four of six years", () => {
    expect(judged(limit, 2024, 1105)).toEqual({
      share_reached: 0.920833333333,
      elapsed: 0.666666666667,
      verdict: "behind",
      rule: "share_too_large",
    });
  });

  it.each([
    [2024, 800, "on_pace", "share_within_tolerance"],
    [2024, 920, "on_pace", "share_within_tolerance"], // 0.7667 = 4/6 + 0.1
    [2024, 921, "behind", "share_too_large"],
    [2024, 1201, "behind", "limit_exceeded"],
    [2026, 1200, "achieved", "limit_kept"],
    [2026, 1201, "behind", "limit_exceeded"],
  ])("under a limit, %i: %i is %s by %s", (year, value, verdict, rule) => {
    expect(judged(limit, year, value)).toMatchObject({ verdict, rule });
  });

  const more: Partial<Aim> = {
    accumulation: "cumulative",
    direction: "higher",
    target_value: 100,
    years: 5,
  };
  it.each([
    [2023, 60, "on_pace", "share_within_tolerance"],
    [2023, 50, "on_pace", "share_within_tolerance"],
    [2023, 49, "behind", "share_too_small"],
    [2023, 100, "achieved", "target_met"],
    [2025, 99, "behind", "period_over"],
  ])("towards more, %i: %i is %s by %s", (year, value, verdict, rule) => {
    expect(judged(more, year, value)).toMatchObject({ verdict, rule });
  });
});

describe("a baseline that is a mean over years", () => {
  // 北本市 第1期 1行: △203人 (mean of five years) → △100人; 105人 in R2: (105 + 203) / 103 = 2.99.
  const row: Partial<Aim> = {
    direction: "higher",
    baseline_basis: "average",
    baseline_value: -203,
    baseline_year: 2015,
    target_value: -100,
    target_year: 2021,
  };

  it("gives a single year no share of the way, and judges it by the target alone", () => {
    expect(judged(row, 2020, 105)).toMatchObject({
      share_reached: null,
      verdict: "achieved",
      rule: "target_met",
    });
    expect(judged(row, 2020, -150)).toMatchObject({ verdict: "undetermined", rule: "no_years" });
  });

  it("gives another mean its share", () => {
    expect(judged(row, 2020, -151.5, true).share_reached).toBe(0.5);
  });
});

describe("a mean over years", () => {
  const mean: Partial<Aim> = {
    accumulation: "mean",
    direction: "lower",
    baseline_value: 100,
    target_value: 90,
  };
  it.each([
    [2023, 85, false, "undetermined", "mean_against_single_year"],
    [2023, 85, true, "on_pace", "mean_met"],
    [2023, 95, true, "behind", "mean_not_met"],
    [2025, 90, true, "achieved", "target_met"],
    [2025, 91, true, "behind", "period_over"],
  ])("%i: %i (mean: %s) is %s by %s", (year, value, isMean, verdict, rule) => {
    expect(judged(mean, year, value, isMean)).toMatchObject({ verdict, rule });
  });
});

describe("yearly targets", () => {
  const row: Partial<Aim> = {
    direction: "higher",
    baseline_value: 10,
    target_value: 30,
    waypoints: [{ year: 2022, value: 12 }],
  };
  it.each([
    [2022, 12, "on_pace", "yearly_target_met"],
    [2022, 11, "behind", "yearly_target_missed"],
    [2022, 30, "achieved", "target_met"],
    [2023, 22, "on_pace", "pace_within_tolerance"],
    // The line between 12 and 30 is at 18, a share of 0.4; 0.1 less of the way of 20 is 16.
    [2023, 16, "on_pace", "pace_within_tolerance"],
    [2023, 15.9, "behind", "pace_too_slow"],
  ])("%i: %i is %s by %s", (year, value, verdict, rule) => {
    expect(judged(row, year, value)).toMatchObject({ verdict, rule });
  });
});

describe("a level", () => {
  const row: Partial<Aim> = { direction: "higher", baseline_value: 74.2, target_value: 75 };
  it("is judged as in progress.csv", () => {
    // 北本市 第2期 18行, 令和6年度: (67.5 − 74.2) ÷ 0.8 = −8.375
    expect(judged(row, 2024, 67.5)).toEqual({
      share_reached: -8.375,
      elapsed: 0.8,
      verdict: "moving_away",
      rule: "worse_than_baseline",
    });
    expect(judged(row, 2026, 74.9)).toMatchObject({
      elapsed: 1.2,
      verdict: "behind",
      rule: "period_over",
    });
  });
  it("has no verdict up to its baseline, nor without a value", () => {
    const none = { share_reached: null, verdict: null };
    expect(judged(row, 2020, 74.2)).toEqual({ ...none, elapsed: null, rule: "up_to_baseline" });
    expect(judged(row, 2023, null)).toEqual({ ...none, elapsed: 0.6, rule: "no_result" });
  });
});
