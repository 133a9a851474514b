import type { Indicator } from "../../tables/rows.ts";
import { FIELD_NAMES } from "../../words/findings.ts";
import { hitOn, hitsIn, originals, type Rule } from "../rule.ts";

/** A value without its year, where no rule of the plan fills it in either. */
export const missingYear: Rule = {
  id: "missing-year",
  severity: "note",
  run: ({ indicators }) =>
    hitsIn<Indicator>(originals(indicators), (row) => {
      const fields = yearless(row).map((name) => FIELD_NAMES[name]);
      if (fields.length === 0) return [];
      const joined = {
        ja: fields.map(({ ja }) => ja).join("・"),
        en: fields.map(({ en }) => en).join(" and the "),
      };
      return [hitOn(row, { fields: joined })];
    }),
};

function yearless(row: Indicator): (keyof typeof FIELD_NAMES)[] {
  const fields: (keyof typeof FIELD_NAMES)[] = [];
  if (row.baseline_value !== null && row.baseline_year === null) fields.push("baseline");
  if (row.target_type !== "none" && row.target_year === null) fields.push("target");
  if (row.latest_value !== null && row.latest_year === null) fields.push("latest");
  return fields;
}
