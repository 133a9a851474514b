import type { TargetType } from "../tables/rows.ts";

export const CLASSES = ["with_number", "direction_only", "benchmark", "no_target"] as const;
export type TargetClass = (typeof CLASSES)[number];

/**
 * What a target can be measured by. A change of N% counts as a number, as does a range (90%台前半); a wish to
 * keep the level or to pass the baseline is a direction only.
 */
export const TARGET_CLASSES: Record<TargetType, TargetClass> = {
  value: "with_number",
  at_least: "with_number",
  at_most: "with_number",
  change_up: "with_number",
  change_down: "with_number",
  range: "with_number",
  above_baseline: "direction_only",
  below_baseline: "direction_only",
  increase: "direction_only",
  decrease: "direction_only",
  maintain: "direction_only",
  benchmark: "benchmark",
  none: "no_target",
};
