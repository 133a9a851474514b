import { statedMean } from "../../compare/stated-mean.ts";
import { metAtBaseline } from "../../compare/target.ts";
import type { Indicator } from "../../tables/rows.ts";
import { DIRECTION_PHRASES } from "../../words/finding-names.ts";
import { quoted, rowRule } from "../rule.ts";

/**
 * A bare number that asks for less than the baseline where more is better, or the reverse; not where
 * the plan itself gives a mean of earlier years before which the target lies.
 */
export const targetWrongSide = rowRule(
  { id: "target-wrong-side", severity: "warning" },
  isBehind,
  (row) => ({ ...quoted(row, "baseline", "target"), direction: DIRECTION_PHRASES[row.direction] }),
);

function isBehind(row: Indicator): boolean {
  if (row.target_type !== "value" || !metAtBaseline(row)) return false;
  const mean = statedMean(row.note);
  return mean === null || metAtBaseline({ ...row, baseline_value: mean });
}
