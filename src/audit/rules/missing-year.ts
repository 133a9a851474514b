import { flatMapRows } from "../../lib/arquero.ts";
import type { Indicator } from "../../tables/rows.ts";
import { fieldsText } from "../../words/finding-parts.ts";
import type { FIELD_NAMES } from "../../words/findings.ts";
import { type Hit, hitOn, originals, type Rule } from "../rule.ts";

/** A value without its year, where no rule of the plan fills it in either. */
export const missingYear: Rule = {
  id: "missing-year",
  severity: "note",
  run: ({ indicators }) =>
    flatMapRows<Indicator, Hit>(originals(indicators), (row) => {
      const fields = yearless(row);
      return fields.length === 0 ? [] : [hitOn(row, { fields: fieldsText(fields) })];
    }),
};

function yearless(row: Indicator): (keyof typeof FIELD_NAMES)[] {
  const fields: (keyof typeof FIELD_NAMES)[] = [];
  if (row.baseline_value !== null && row.baseline_year === null) fields.push("baseline");
  if (row.target_type !== "none" && row.target_year === null) fields.push("target");
  if (row.latest_value !== null && row.latest_year === null) fields.push("latest");
  return fields;
}
