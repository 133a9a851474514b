import { resolveTarget } from "../../compare/target.ts";
import { equal } from "../../lib/number.ts";
import type { Indicator } from "../../tables/rows.ts";
import { quoted, rowRule } from "../rule.ts";

/** A number printed as the target that equals the baseline; a target to maintain in words is none. */
export const targetEqualsBaseline = rowRule(
  { id: "target-equals-baseline", severity: "note" },
  isEqual,
  (row) => quoted(row, "baseline", "target"),
);

function isEqual(row: Indicator): boolean {
  const target = row.target_type === "maintain" ? null : resolveTarget(row);
  return target !== null && row.baseline_value !== null && equal(target, row.baseline_value);
}
