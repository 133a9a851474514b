import { foldWidth } from "../../notation/text.ts";
import type { Indicator } from "../../tables/rows.ts";
import { planRule } from "../one-fact.ts";
import { quoted } from "../rule.ts";

/** A target counted a year (件/年) over a baseline that says neither its year nor that it is a yearly count. */
export const annualTargetUndatedBaseline = planRule(
  { id: "annual-target-undated-baseline", severity: "note" },
  isUnclear,
  { values: (row) => quoted(row, "baseline", "target") },
);

const A_YEAR = /\/年|年間|毎年/u;

function isUnclear(row: Indicator): boolean {
  const printed = row.baseline_basis !== null && row.baseline_basis !== "plan_default";
  if (row.baseline_value === null || printed) return false;
  return A_YEAR.test(foldWidth(row.target_raw)) && !A_YEAR.test(foldWidth(row.baseline_raw));
}
