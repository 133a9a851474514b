import { metAtBaseline } from "../../compare/target.ts";
import { lift } from "../../lib/arquero.ts";
import type { Indicator } from "../../tables/rows.ts";
import { DIRECTION_PHRASES } from "../../words/findings.ts";
import { hitsOn, originals, quote, type Rule } from "../rule.ts";

/** A bare number that asks for less than the baseline where more is better, or the reverse. */
export const targetWrongSide: Rule = {
  id: "target-wrong-side",
  severity: "warning",
  run: ({ indicators }) =>
    hitsOn(originals(indicators).filter(lift<Indicator>(isBehind)), (row) => ({
      baseline: quote(row.baseline_raw),
      target: quote(row.target_raw),
      direction: DIRECTION_PHRASES[row.direction],
    })),
};

function isBehind(row: Indicator): boolean {
  return row.target_type === "value" && metAtBaseline(row);
}
