import type { Direction, Indicator, TargetType } from "../tables/rows.ts";
import type { StatedDirection } from "./classify.ts";

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

/** The first that a comparison says: a cut of 30%以上 is one, and a 減少率 to be 上回る is not. */
const BENCHMARK_SIDES: readonly (readonly [RegExp, Direction])[] = [
  [/上回る/u, "higher"],
  [/下回る|以下|削減|低減|減少|[▲△−-]\s?[0-9０-９]/u, "lower"],
  [/以上|増/u, "higher"],
];

/**
 * Whether more or less of a quantity is better. The taxonomy's override comes first, then the
 * wording of the target, then a target number beside its baseline, then the taxonomy's words.
 */
export function directionOf(
  row: Pick<Indicator, "baseline_value" | "target_type" | "target_value" | "target_raw">,
  stated: StatedDirection,
): Direction {
  if (stated?.source === "override") return stated.value;
  const worded = WORDED_DIRECTIONS[row.target_type];
  if (worded !== undefined) return worded;
  if (row.target_type === "benchmark") {
    const side = BENCHMARK_SIDES.find(([words]) => words.test(row.target_raw));
    if (side !== undefined) return side[1];
  }
  if (row.target_type === "value" && row.baseline_value !== null && row.target_value !== null) {
    if (row.target_value > row.baseline_value) return "higher";
    if (row.target_value < row.baseline_value) return "lower";
  }
  return stated?.value ?? "none";
}
