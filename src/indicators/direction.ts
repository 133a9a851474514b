import type { Direction, TargetType } from "../tables/rows.ts";
import type { Place } from "./classify.ts";

/** What the wording of a target says of the direction, where it does. */
export const WORDED_DIRECTIONS: Partial<Record<TargetType, Direction>> = {
  at_least: "higher",
  above_baseline: "higher",
  increase: "higher",
  change_up: "higher",
  at_most: "lower",
  below_baseline: "lower",
  decrease: "lower",
  change_down: "lower",
};

/**
 * Whether more or less of a quantity is better. The taxonomy's override comes first, then the
 * wording of the target, then a target number beside its baseline, then the taxonomy's words.
 */
export function directionOf(
  row: {
    baseline_value: number | null;
    target_type: TargetType;
    target_value: number | null;
    target_raw: string;
  },
  stated: Place["direction"],
): Direction {
  if (stated?.source === "override") return stated.value;
  const worded = WORDED_DIRECTIONS[row.target_type];
  if (worded !== undefined) return worded;
  if (row.target_type === "benchmark" && /上回る|以上/u.test(row.target_raw)) return "higher";
  if (row.target_type === "benchmark" && /下回る|以下/u.test(row.target_raw)) return "lower";
  if (row.target_type === "value" && row.baseline_value !== null && row.target_value !== null) {
    if (row.target_value > row.baseline_value) return "higher";
    if (row.target_value < row.baseline_value) return "lower";
  }
  return stated?.value ?? "none";
}
