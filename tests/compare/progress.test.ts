import fc from "fast-check";
import { expect, test } from "vitest";
import type { Indicator } from "../../src/tables/rows.ts";
import { indicator } from "./build.ts";
import { progress } from "./stages.ts";

const plans = [
  { id: "first", period: { end: 2021 } },
  { id: "second", period: { start: 2022, end: 2025 } },
];

/** A row of the first phase: baseline 2015, target 2021 by the plan, latest 2020. */
function row(given: Partial<Indicator>): Indicator {
  return indicator({
    id: "first-001",
    plan: "first",
    baseline_year: 2015,
    latest_year: given.latest_value == null ? null : 2020,
    target_type: "value",
    ...given,
  });
}

function one(given: Partial<Indicator>) {
  const [result] = progress([row(given)], plans);
  if (result === undefined) throw new Error("one row expected");
  return result;
}

test("the numbers behind a verdict: 53.5 → 60.0, 57.6 after five of six years", () => {
  const result = one({ baseline_value: 53.5, target_value: 60, latest_value: 57.6 });
  expect(result.elapsed).toBeCloseTo(0.83333, 5);
  expect(result.progress).toBeCloseTo(0.63077, 5);
  expect(result.required_per_year).toBeCloseTo(1.08333, 5);
  expect(result.past_per_year).toBe(0.82);
  expect(result.target_year).toBe(2021);
  expect([result.verdict, result.rule]).toEqual(["behind", "pace_too_slow_by_plan_end"]);
});

const verdicts: [string, Partial<Indicator>, string, string][] = [
  ["met", { baseline_value: 7.29, target_value: 6, latest_value: 5.34 }, "achieved", "target_met"],
  [
    "within the tolerance of 0.1: progress 0.74, elapsed 0.8333",
    { baseline_value: 0, target_value: 100, latest_value: 74 },
    "on_pace",
    "pace_within_tolerance",
  ],
  [
    "just outside the tolerance: progress 0.73",
    { baseline_value: 0, target_value: 100, latest_value: 73 },
    "behind",
    "pace_too_slow",
  ],
  [
    "falling target on pace",
    { baseline_value: 38, target_value: 0, latest_value: 5 },
    "on_pace",
    "pace_within_tolerance",
  ],
  [
    "away from the target",
    { baseline_value: 16.7, target_value: 12, latest_value: 18.6 },
    "moving_away",
    "worse_than_baseline",
  ],
  [
    "zero to be kept and lost",
    { direction: "lower", baseline_value: 0, target_value: 0, latest_value: 29 },
    "moving_away",
    "level_lost",
  ],
  [
    "a level held",
    { direction: "lower", baseline_value: 0, target_value: 0, latest_value: 0 },
    "maintain",
    "level_held",
  ],
  [
    "a target equal to the baseline, nothing measured yet",
    { baseline_value: 224, target_value: 224 },
    "maintain",
    "target_equals_baseline",
  ],
  [
    "maintain in words",
    { target_type: "maintain", baseline_value: 10, direction: "higher", latest_value: 11 },
    "maintain",
    "level_held",
  ],
  ["no latest value", { baseline_value: 1, target_value: 2 }, "undetermined", "no_latest"],
  [
    "no baseline",
    { direction: "higher", target_value: 9, latest_value: 3 },
    "undetermined",
    "no_baseline",
  ],
  [
    "no baseline, but met",
    { direction: "higher", target_value: 5, latest_value: 23 },
    "achieved",
    "target_met",
  ],
  [
    "increase that came",
    { target_type: "increase", baseline_value: 1, latest_value: 2 },
    "achieved",
    "direction_met",
  ],
  [
    "increase that did not come",
    { target_type: "increase", baseline_value: 1, latest_value: 1 },
    "behind",
    "direction_not_met",
  ],
  [
    "increase that turned into a fall",
    { target_type: "increase", baseline_value: 159647, latest_value: 151365 },
    "moving_away",
    "worse_than_baseline",
  ],
  [
    "8% fewer",
    { target_type: "change_down", target_value: 8, baseline_value: 4997, latest_value: 4597 },
    "achieved",
    "target_met",
  ],
  [
    "a benchmark",
    { target_type: "benchmark", baseline_value: 1, latest_value: 2 },
    "undetermined",
    "benchmark",
  ],
  [
    "a range",
    { target_type: "range", baseline_value: 95.4, latest_value: 93 },
    "undetermined",
    "range",
  ],
  [
    "no years",
    { baseline_value: 1, baseline_year: null, target_value: 3, latest_value: 2 },
    "undetermined",
    "no_years",
  ],
  [
    "a floor that the baseline meets already, nothing measured yet",
    { target_type: "at_least", baseline_value: 1.6, target_value: 0 },
    "undetermined",
    "target_met_at_baseline",
  ],
  [
    "a floor that the baseline met, held",
    { target_type: "at_most", baseline_value: 120, target_value: 180, latest_value: 150 },
    "maintain",
    "level_held",
  ],
  [
    "a floor that the baseline met, lost",
    { target_type: "at_most", baseline_value: 120, target_value: 180, latest_value: 190 },
    "moving_away",
    "level_lost",
  ],
  [
    "exactly at the tolerance: progress 0.4, elapsed 0.5",
    { baseline_value: 0, target_value: 100, latest_value: 40, latest_year: 2018 },
    "on_pace",
    "pace_within_tolerance",
  ],
  [
    "maintain in words, without a baseline",
    { target_type: "maintain", latest_value: 11 },
    "undetermined",
    "no_baseline",
  ],
  [
    "maintain at a level of its own, nothing measured yet",
    { target_type: "maintain", baseline_value: 8, target_value: 10 },
    "maintain",
    "target_equals_baseline",
  ],
  [
    "the period is over",
    { baseline_value: 0, target_value: 100, latest_value: 95, latest_year: 2021 },
    "behind",
    "period_over",
  ],
];

test.each(verdicts)("%s", (_, given, verdict, rule) => {
  const result = one(given);
  expect([result.verdict, result.rule]).toEqual([verdict, `${rule}_by_plan_end`]);
});

test("no target at all needs no target year", () => {
  expect(one({ target_type: "none", baseline_value: 90.1 })).toMatchObject({
    target_year: null,
    verdict: "undetermined",
    rule: "no_target",
  });
});

test("a printed target year is not replaced by the plan's end", () => {
  const result = one({ baseline_value: 0, target_value: 9, target_year: 2024 });
  expect([result.target_year, result.required_per_year, result.rule]).toEqual([
    2024,
    1,
    "no_latest",
  ]);
});

test("a target that the baseline meets asks for no change and shows no progress", () => {
  const result = one({
    target_type: "at_most",
    baseline_value: 120,
    target_value: 180,
    latest_value: 150,
  });
  expect([result.required_per_year, result.progress]).toEqual([0, null]);
});

test("a zero distance gives no progress, and no infinity", () => {
  expect(one({ baseline_value: 0, target_value: 0, latest_value: 29 }).progress).toBeNull();
  expect(
    one({ baseline_value: 0, target_value: 9, target_year: 2015 }).required_per_year,
  ).toBeNull();
});

test("a second phase shows the yearly change of the first: 11.9 → 12.4 in six years", () => {
  const second = row({
    id: "second-030",
    plan: "second",
    unit: "回/年",
    baseline_value: 12.4,
    baseline_year: 2020,
    target_value: 13,
    target_year: 2025,
  });
  const first = row({
    unit: "回",
    baseline_value: 11.9,
    baseline_year: 2014,
    target_value: 12.5,
    latest_value: 12.4,
    same_as: "second-030",
  });
  const repeat = { ...second, id: "second-031", is_repeat: true, repeat_of: "second-030" };
  const results = progress([repeat, second, first], plans);
  expect(results.map(({ indicator_id }) => indicator_id)).toEqual(["first-001", "second-030"]);
  expect(results[1]?.past_per_year).toBeCloseTo(0.08333, 5);
  expect(results[1]?.required_per_year).toBe(0.12);

  const unlinked = { ...first, same_as: null };
  expect(progress([second, unlinked], plans)[1]?.past_per_year).toBeNull();
  const links = [{ rows: ["second-030", "first-001"] }];
  expect(progress([second, unlinked], plans, links)).toEqual(progress([second, first], plans));

  fc.assert(
    fc.property(fc.shuffledSubarray([repeat, second, first], { minLength: 3 }), (rows) => {
      expect(progress(rows, plans)).toEqual(results);
    }),
  );
});

test.each<[string, Partial<Indicator>, (number | null)[]]>([
  [
    "no baseline",
    { direction: "higher", target_value: 9, latest_value: 3 },
    [5 / 6, null, null, null],
  ],
  [
    "a direction only",
    { target_type: "above_baseline", baseline_value: 10, latest_value: 12 },
    [5 / 6, null, null, 0.4],
  ],
  [
    "no baseline year",
    { baseline_value: 1, baseline_year: null, target_value: 3, latest_value: 2 },
    [null, 0.5, null, null],
  ],
  [
    "a latest year without its value",
    { baseline_value: 0, target_value: 12, latest_year: 2020 },
    [null, null, 2, null],
  ],
  [
    "a latest value without its year",
    { baseline_value: 0, target_value: 12, latest_value: 3, latest_year: null },
    [null, 0.25, 2, null],
  ],
  [
    "measured in the year of the baseline",
    { baseline_value: 0, target_value: 12, latest_value: 3, latest_year: 2015 },
    [0, 0.25, 2, null],
  ],
  [
    "measured in the target year, before the baseline",
    { baseline_value: 0, baseline_year: 2022, target_value: 12, latest_value: 3 },
    [2, 0.25, null, null],
  ],
])("elapsed, progress, required and past per year: %s", (_, given, expected) => {
  const { elapsed, progress: share, required_per_year, past_per_year } = one(given);
  const rounded = [elapsed, share, required_per_year, past_per_year].map((value) =>
    value === null ? null : Number(value.toFixed(6)),
  );
  expect(rounded).toEqual(
    expected.map((value) => (value === null ? null : Number(value.toFixed(6)))),
  );
});

test("the change before is that of the latest plan that ended before, in the row's unit", () => {
  const ends = [
    { id: "zero", period: { end: 2015 } },
    ...plans,
    { id: "third", period: { end: 2030 } },
  ];
  const state = { baseline_value: 1, baseline_year: 2015, latest_value: 2, latest_year: 2020 };
  const own = indicator({ id: "second-001", plan: "second", unit: "人", baseline_value: 5 });
  const past = (others: Partial<Indicator>[]) => {
    const rows = others.map((other, i) =>
      indicator({ ...state, unit: "人", id: `other-00${i}`, same_as: "second-001", ...other }),
    );
    return progress([own, ...rows], ends).find(({ indicator_id }) => indicator_id === own.id)
      ?.past_per_year;
  };
  expect(past([{ plan: "first" }])).toBe(0.2);
  expect(past([{ plan: "zero", latest_value: 11 }, { plan: "first" }])).toBe(0.2);
  expect(past([{ plan: "first" }, { plan: "zero", latest_value: 11 }])).toBe(0.2);
  expect(
    past([
      { plan: "zero", latest_value: 11 },
      { plan: "first", latest_value: null },
    ]),
  ).toBe(2);
  expect(past([{ plan: "first", unit: "千人" }])).toBe(200);
  expect(past([{ plan: "first", unit: "%" }])).toBeNull();
  expect(past([{ plan: "third" }])).toBeNull();
  expect(past([{ plan: "second" }])).toBeNull();
});
