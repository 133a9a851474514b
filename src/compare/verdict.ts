import { compareNumbers, equal } from "../lib/number.ts";
import type { Progress } from "../tables/rows.ts";
import type { Evaluable } from "./evaluation.ts";
import { meets, metAtBaseline, resolveTarget, sense } from "./target.ts";

/** How far progress may lag behind the elapsed share of the period and still be on pace. */
export const PACE_TOLERANCE = 0.1;

/** A verdict with the stable name of the rule that gave it. */
export type Judged = Pick<Progress, "verdict" | "rule">;

/** Elapsed share and progress of a row, each null where it cannot be computed. */
export type Pace = Pick<Progress, "elapsed" | "progress">;

/** The verdict by the first rule of docs/methods.md that fits; met at the baseline is not achieved. */
export function judge(row: Evaluable, { elapsed, progress }: Pace): Judged {
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

export function say(verdict: Judged["verdict"], rule: string): Judged {
  return { verdict, rule };
}
