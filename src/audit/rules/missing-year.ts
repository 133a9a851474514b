import { filterRows } from "../../lib/arquero.ts";
import type { Indicator } from "../../tables/rows.ts";
import type { FIELD_NAMES } from "../../words/finding-names.ts";
import { fieldsText } from "../../words/finding-parts.ts";
import { hitsByPlan } from "../one-fact.ts";
import { originals, type Rule } from "../rule.ts";

/** A value without its year, where no rule of the plan fills it in; a whole table of them is one fact. */
export const missingYear: Rule = {
  id: "missing-year",
  severity: "note",
  run: ({ indicators, plans }) => {
    const rows = filterRows<Indicator>(originals(indicators), (row) => yearless(row).length > 0);
    return hitsByPlan(rows, plans, {
      fault: (row) => yearless(row).join(" "),
      values: (row) => ({ fields: fieldsText(yearless(row)) }),
    });
  },
};

function yearless(row: Indicator): (keyof typeof FIELD_NAMES)[] {
  const fields: (keyof typeof FIELD_NAMES)[] = [];
  if (row.baseline_value !== null && row.baseline_year === null) fields.push("baseline");
  if (row.target_type !== "none" && row.target_year === null) fields.push("target");
  if (row.latest_value !== null && row.latest_year === null) fields.push("latest");
  return fields;
}
