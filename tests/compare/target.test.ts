import { describe, expect, test } from "vitest";
import {
  meets,
  metAtBaseline,
  resolveTarget,
  sense,
  type TargetLike,
} from "../../src/compare/target.ts";
import { TARGET_TYPES, type TargetType } from "../../src/tables/rows.ts";

const row = (given: Partial<TargetLike>): TargetLike => ({
  direction: "none",
  baseline_value: 10,
  target_type: "value",
  target_value: 12,
  ...given,
});

describe("the number of a target", () => {
  test.each<[TargetType, number | null, number | null, number | null]>([
    ["value", 10, 12, 12],
    ["at_least", 10, 12, 12],
    ["at_most", 10, 12, 12],
    ["maintain", 10, 12, 12],
    ["maintain", 10, null, 10],
    ["maintain", null, null, null],
    ["change_up", 200, 15, 230],
    ["change_down", 4997, 8, 4597.24],
    ["change_down", null, 8, null],
    ["change_up", 10, null, null],
    ["change_up", null, null, null],
    ["range", 10, 90, null],
    ["increase", 10, 3, null],
    ["benchmark", 10, 12, null],
    ["none", 10, 12, null],
  ])("%s from %s with %s is %s", (target_type, baseline_value, target_value, expected) => {
    expect(resolveTarget(row({ target_type, baseline_value, target_value }))).toBe(expected);
  });
});

describe("which side is better", () => {
  test("the kind of target decides before the direction", () => {
    const senses = TARGET_TYPES.map((target_type) => [
      target_type,
      sense(row({ target_type, direction: "higher" })),
      sense(row({ target_type, direction: "lower" })),
    ]);
    expect(Object.fromEntries(senses.map(([type, ...both]) => [type, both]))).toEqual({
      value: [1, -1],
      at_least: [1, 1],
      at_most: [-1, -1],
      change_up: [1, 1],
      change_down: [-1, -1],
      range: [1, -1],
      above_baseline: [1, 1],
      below_baseline: [-1, -1],
      increase: [1, 1],
      decrease: [-1, -1],
      maintain: [1, -1],
      benchmark: [1, -1],
      none: [1, -1],
    });
  });
  test.each<[Partial<TargetLike>, number]>([
    [{}, 1],
    [{ target_value: 8 }, -1],
    [{ target_value: 10 }, 0],
    [{ target_value: null }, 0],
    [{ target_value: null, baseline_value: -5 }, 0],
    [{ baseline_value: null }, 0],
    [{ target_type: "maintain" }, 0],
    [{ target_type: "range" }, 0],
    [{ target_type: "range", target_value: 8 }, 0],
  ])("without a direction %o is %d", (given, expected) => {
    expect(sense(row(given))).toBe(expected);
  });
});

describe("whether a value meets the target", () => {
  test.each<[Partial<TargetLike>, number, boolean | null]>([
    [{}, 12, true],
    [{}, 13, true],
    [{}, 11.9, false],
    [{ target_value: 8 }, 7, true],
    [{ target_value: 8 }, 9, false],
    [{ target_type: "maintain", target_value: null }, 10, true],
    [{ target_type: "maintain", target_value: null }, 11, false],
    [{ target_type: "maintain", baseline_value: null }, 11, null],
    [{ target_type: "maintain", baseline_value: null }, 12, true],
    [{ baseline_value: null }, 13, null],
    [{ target_type: "above_baseline", target_value: null }, 10.1, true],
    [{ target_type: "above_baseline", target_value: null }, 10, false],
    [{ target_type: "below_baseline", target_value: null }, 9.9, true],
    [{ target_type: "decrease", target_value: null, baseline_value: null }, 9, null],
    [{ target_type: "range" }, 12, null],
  ])("%o with %d: %s", (given, value, expected) => {
    expect(meets(row(given), value)).toBe(expected);
  });
});

test("a baseline that meets the target already", () => {
  expect(metAtBaseline(row({ target_type: "at_least", target_value: 8 }))).toBe(true);
  expect(metAtBaseline(row({ target_type: "at_most", target_value: 8 }))).toBe(false);
  expect(metAtBaseline(row({ target_type: "at_least", target_value: 10 }))).toBe(false);
  expect(metAtBaseline(row({ target_type: "increase", target_value: null }))).toBe(false);
  const unknown = row({ direction: "higher", baseline_value: null, target_value: -5 });
  expect(metAtBaseline(unknown)).toBe(false);
});
