import { resolveTarget } from "../../compare/target.ts";
import { filterRows } from "../../lib/arquero.ts";
import { equal } from "../../lib/number.ts";
import type { Indicator } from "../../tables/rows.ts";
import { quote } from "../../words/finding-parts.ts";
import { hitsOn, originals, type Rule } from "../rule.ts";

/** A number printed as the target that equals the baseline; a target to maintain in words is none. */
export const targetEqualsBaseline: Rule = {
  id: "target-equals-baseline",
  severity: "note",
  run: ({ indicators }) =>
    hitsOn(filterRows<Indicator>(originals(indicators), isEqual), (row) => ({
      baseline: quote(row.baseline_raw),
      target: quote(row.target_raw),
    })),
};

function isEqual(row: Indicator): boolean {
  const target = row.target_type === "maintain" ? null : resolveTarget(row);
  return target !== null && row.baseline_value !== null && equal(target, row.baseline_value);
}
