import type { Indicator } from "../../tables/rows.ts";
import { quote } from "../../words/finding-parts.ts";
import { missingNames } from "../../words/names.ts";
import { hitsOn, originals, type Rule } from "../rule.ts";

/** A row whose baseline holds no number. */
export const missingBaseline: Rule = {
  id: "missing-baseline",
  severity: "note",
  run: ({ indicators }) =>
    hitsOn(
      originals(indicators).filter((d: Indicator) => d.baseline_value === null),
      (row) => {
        const { ja, en } = missingNames[row.baseline_missing ?? "not_stated"];
        return { baseline: quote(row.baseline_raw), reason: { ja, en: en.toLowerCase() } };
      },
    ),
};
