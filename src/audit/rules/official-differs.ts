import { rowById } from "../../tables/group.ts";
import { formatNumber } from "../../words/format.ts";
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
        const { equal_year: equal } = row;
        const values = {
          plan: {
            ja: `${formatNumber(row.plan_value, "ja", 3)} ${row.unit}`,
            en: `${formatNumber(row.plan_value, "en", 3)} ${row.unit_en}`,
          },
          official: {
            ja: `${formatNumber(row.official_value ?? 0, "ja", 3)} ${row.unit}`,
            en: `${formatNumber(row.official_value ?? 0, "en", 3)} ${row.unit_en}`,
          },
          item: { ja: row.name, en: row.name_en },
          year: String(row.official_year),
          equal: {
            ja: equal === null ? "" : `${equal}年の公的統計とは一致します。`,
            en: equal === null ? "" : `It equals the official value of ${equal}. `,
          },
          reason: { ja: row.reason, en: row.reason_en },
        };
        return [hitOn(indicator, values)];
      }),
};
