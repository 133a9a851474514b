import { metAtBaseline } from "../../compare/target.ts";
import { filterRows } from "../../lib/arquero.ts";
import type { Indicator } from "../../tables/rows.ts";
import { quote } from "../../words/finding-parts.ts";
import { hitsOn, originals, type Rule } from "../rule.ts";

/** A floor or ceiling (以上, 以下) that the baseline is past already. */
export const targetMetAtBaseline: Rule = {
  id: "target-met-at-baseline",
  severity: "warning",
  run: ({ indicators }) =>
    hitsOn(filterRows<Indicator>(originals(indicators), isMet), (row) => ({
      baseline: quote(row.baseline_raw),
      target: quote(row.target_raw),
    })),
};

function isMet(row: Indicator): boolean {
  return row.target_type !== "value" && metAtBaseline(row);
}
