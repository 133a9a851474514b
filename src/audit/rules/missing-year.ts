import type { Indicator, Moment } from "../../tables/rows.ts";
import { fieldsText } from "../../words/finding-parts.ts";
import { planRule } from "../one-fact.ts";

/** A value without its year, where no rule of the plan fills it in; a whole table of them is one fact. */
export const missingYear = planRule(
  { id: "missing-year", severity: "note" },
  (row) => yearless(row).length > 0,
  {
    fault: (row) => yearless(row).join(" "),
    values: (row) => ({ fields: fieldsText(yearless(row)) }),
  },
);

function yearless(row: Indicator): Moment[] {
  const fields: Moment[] = [];
  if (row.baseline_value !== null && row.baseline_year === null) fields.push("baseline");
  if (row.target_type !== "none" && row.target_year === null) fields.push("target");
  if (row.latest_value !== null && row.latest_year === null) fields.push("latest");
  return fields;
}
