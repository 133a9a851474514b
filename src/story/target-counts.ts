import { isDistinct } from "../compare/distinct.ts";
import { TARGET_CLASSES, type TargetClass } from "../compare/target-class.ts";
import type { Indicator } from "../tables/rows.ts";

/** How many distinct indicators have each class of target; `unread` print one that was not understood. */
export function targetClassCounts(
  rows: readonly Indicator[],
): Record<"total" | "number" | "direction" | "benchmark" | "unread" | "none", number> {
  const distinct = rows.filter(isDistinct);
  const of = (one: TargetClass) =>
    distinct.filter(({ target_type }) => TARGET_CLASSES[target_type] === one);
  const none = of("no_target");
  const unread = none.filter((row) => row.target_raw !== "" && row.target_missing === null);
  return {
    total: distinct.length,
    number: of("with_number").length,
    direction: of("direction_only").length,
    benchmark: of("benchmark").length,
    unread: unread.length,
    none: none.length - unread.length,
  };
}
