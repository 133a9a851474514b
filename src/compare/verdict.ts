import { compareNumbers, equal } from "../lib/number.ts";
import type { Indicator, Verdict } from "../tables/rows.ts";
import { meets, metAtBaseline, resolveTarget, sense } from "./target.ts";

/** How far progress may lag behind the elapsed share of the period and still be on pace. */
const PACE_TOLERANCE = 0.1;

export interface Judged {
  verdict: Verdict;
  /** Stable name of the rule that gave the verdict. */
  rule: string;
}

/** Elapsed share and progress of a row, each null where it cannot be computed. */
export interface Pace {
  elapsed: number | null;
  progress: number | null;
}

/**
 * The verdict on a row by the first rule that fits, in this order:
 * `no_target`, `benchmark`, `range` → undetermined.
 * Target equal to the baseline: `target_equals_baseline` (nothing measured yet) and
 * `level_held` → maintain, `level_lost` → moving_away.
 * Target that the baseline meets already: `target_met_at_baseline` → undetermined while nothing is
 * measured, else `level_held` or `level_lost`; it is never called achieved.
 * `no_latest` → undetermined.
 * `target_met` → achieved, `direction_met` → achieved for a target that is a direction only.
 * `no_baseline` → undetermined.
 * `worse_than_baseline` → moving_away.
 * `direction_not_met` → behind: unchanged, where the target asks for a direction only.
 * `no_direction` → undetermined; `no_years` → undetermined.
 * `period_over` → behind: the target year has come and the target is not met.
 * `pace_within_tolerance` → on_pace: progress ≥ elapsed − 0.1; else `pace_too_slow` → behind.
 */
export function judge(row: Indicator, { elapsed, progress }: Pace): Judged {
  if (row.target_type === "none") return say("undetermined", "no_target");
  if (row.target_type === "benchmark") return say("undetermined", "benchmark");
  if (row.target_type === "range") return say("undetermined", "range");

  const { baseline_value: baseline, latest_value: latest } = row;
  const target = resolveTarget(row);
  const side = sense(row);
  const worded = target === null;
  if (row.target_type === "maintain" || (!worded && baseline !== null && equal(target, baseline))) {
    if (latest === null) return say("maintain", "target_equals_baseline");
    const met = meets(row, latest);
    if (met === null) return say("undetermined", "no_baseline");
    return met ? say("maintain", "level_held") : say("moving_away", "level_lost");
  }
  if (metAtBaseline(row)) {
    if (latest === null) return say("undetermined", "target_met_at_baseline");
    return meets(row, latest) ? say("maintain", "level_held") : say("moving_away", "level_lost");
  }
  if (latest === null) return say("undetermined", "no_latest");
  if (meets(row, latest)) return say("achieved", worded ? "direction_met" : "target_met");
  if (baseline === null) return say("undetermined", "no_baseline");
  if (side === 0) return say("undetermined", "no_direction");
  const gain = side * compareNumbers(latest, baseline);
  if (gain < 0) return say("moving_away", "worse_than_baseline");
  if (worded) return say("behind", "direction_not_met");
  if (elapsed === null || progress === null) return say("undetermined", "no_years");
  if (elapsed >= 1) return say("behind", "period_over");
  return progress >= elapsed - PACE_TOLERANCE
    ? say("on_pace", "pace_within_tolerance")
    : say("behind", "pace_too_slow");
}

function say(verdict: Verdict, rule: string): Judged {
  return { verdict, rule };
}
