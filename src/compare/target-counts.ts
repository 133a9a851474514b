import type { Indicator } from "../tables/rows.ts";
import { isDistinct } from "./distinct.ts";
import { TARGET_CLASSES, type TargetClass } from "./target-class.ts";

/** How many distinct indicators have each class of target. */
export function targetClassCounts(rows: readonly Indicator[]): {
  total: number;
  number: number;
  direction: number;
  benchmark: number;
  none: number;
} {
  const distinct = rows.filter(isDistinct);
  const count = (one: TargetClass) =>
    distinct.filter(({ target_type }) => TARGET_CLASSES[target_type] === one).length;
  return {
    total: distinct.length,
    number: count("with_number"),
    direction: count("direction_only"),
    benchmark: count("benchmark"),
    none: count("no_target"),
  };
}
