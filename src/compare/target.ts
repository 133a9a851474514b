import { WORDED_DIRECTIONS } from "../indicators/direction.ts";
import { compareNumbers, equal, exact } from "../lib/number.ts";
import type { Indicator, Moment } from "../tables/rows.ts";

/** What must be known of a row to judge a value against its target. */
export type TargetLike = Pick<
  Indicator,
  "direction" | "baseline_value" | "target_type" | "target_value"
>;

/**
 * The target as a number in the row's unit, or null where there is no single one.
 * A change of N% is taken from the baseline: 4997 cut by 8% is 4997 × (1 − 8/100) = 4597.24.
 * `maintain` without a number of its own stands for the baseline. A direction, a benchmark and a
 * range (90%台前半) have no single number, whatever their wording holds.
 */
export function resolveTarget(row: TargetLike): number | null {
  const { baseline_value: baseline, target_value: target } = row;
  switch (row.target_type) {
    case "value":
    case "at_least":
    case "at_most":
      return target;
    case "maintain":
      return target ?? baseline;
    case "change_up":
    case "change_down":
      if (baseline === null || target === null) return null;
      return exact(baseline * (1 + ((row.target_type === "change_up" ? 1 : -1) * target) / 100));
    default:
      return null;
  }
}

/** A row's value as a number in its unit; null where there is none. */
export function valueAt(row: Indicator, moment: Moment): number | null {
  if (moment === "baseline") return row.baseline_value;
  return moment === "latest" ? row.latest_value : resolveTarget(row);
}

/** 1 where more is better, -1 where less is better, 0 where the row does not tell. */
export function sense(row: TargetLike): 1 | -1 | 0 {
  const direction = WORDED_DIRECTIONS[row.target_type] ?? row.direction;
  if (direction !== "none") return direction === "higher" ? 1 : -1;
  return sideOfTarget(row);
}

/** A bare number above its baseline asks for more, below it for less. */
function sideOfTarget({ baseline_value, target_type, target_value }: TargetLike): 1 | -1 | 0 {
  if (target_type !== "value" || baseline_value === null || target_value === null) return 0;
  if (equal(baseline_value, target_value)) return 0;
  return target_value > baseline_value ? 1 : -1;
}

/** Whether `value` meets the target; null where the row gives nothing to judge it by. */
export function meets(row: TargetLike, value: number): boolean | null {
  const side = sense(row);
  const { baseline_value: baseline } = row;
  if (["increase", "decrease", "above_baseline", "below_baseline"].includes(row.target_type))
    return baseline === null ? null : side * compareNumbers(value, baseline) > 0;
  const target = resolveTarget(row);
  if (target === null) return null;
  if (equal(value, target)) return true;
  if (side !== 0) return side * (value - target) > 0;
  return baseline === null ? null : false;
}

/** Whether the baseline is better than a target with a number asks for, so that nothing is left to do. */
export function metAtBaseline(row: TargetLike): boolean {
  const target = resolveTarget(row);
  const { baseline_value: baseline } = row;
  if (target === null || baseline === null || equal(target, baseline)) return false;
  return meets(row, baseline) === true;
}
