import { lift } from "../../lib/arquero.ts";
import type { Indicator } from "../../tables/rows.ts";
import { missingNames } from "../../words/names.ts";
import { hitsOn, originals, quote, type Rule } from "../rule.ts";

/** A row whose baseline holds no number. */
export const missingBaseline: Rule = {
  id: "missing-baseline",
  severity: "note",
  run: ({ indicators }) =>
    hitsOn(
      originals(indicators).filter(lift<Indicator>((row) => row.baseline_value === null)),
      (row) => {
        const { ja, en } = missingNames[row.baseline_missing ?? "not_stated"];
        return { baseline: quote(row.baseline_raw), reason: { ja, en: en.toLowerCase() } };
      },
    ),
};
