import { metAtBaseline } from "../../compare/target.ts";
import { foldWidth } from "../../notation/text.ts";
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
  const mean = meanOf(row.note);
  return mean === null || metAtBaseline({ ...row, baseline_value: mean });
}

/** A mean that the row's note gives beside the year of the baseline: H29-R1平均値 938,895 回. */
function meanOf(note: string): number | null {
  const found = /平均値?[^\d.]{0,3}([\d,]+(?:\.\d+)?)/u.exec(foldWidth(note))?.[1];
  return found === undefined ? null : Number(found.replaceAll(",", ""));
}
