import { rowById } from "../../tables/group.ts";
import { equalYearText, figureText } from "../../words/finding-parts.ts";
import { hitOn, type Rule } from "../rule.ts";

/**
 * A baseline or latest value that lies farther from the official figure of the same quantity than
 * the tolerance of data/context/items.yaml allows.
 */
export const officialDiffers: Rule = {
  id: "official-differs",
  severity: "note",
  run: ({ contextPlans = [], indicators }) =>
    contextPlans
      .filter(({ verdict }) => verdict === "beyond")
      .flatMap((row) => {
        const indicator = rowById(indicators, row.row_id);
        if (indicator === undefined) return [];
        const unit = { ja: row.unit, en: row.unit_en };
        const values = {
          plan: figureText(row.plan_value, unit),
          official: figureText(row.official_value ?? 0, unit),
          item: { ja: row.name, en: row.name_en },
          year: String(row.official_year),
          equal: equalYearText(row.equal_year),
          reason: { ja: row.reason, en: row.reason_en },
        };
        return [hitOn(indicator, values)];
      }),
};
