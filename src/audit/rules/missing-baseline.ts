import { quote } from "../../words/finding-parts.ts";
import { missingNames } from "../../words/names.ts";
import { hitOn, type Rule, withoutRepeats } from "../rule.ts";

/** A row whose baseline holds no number. */
export const missingBaseline: Rule = {
  id: "missing-baseline",
  severity: "note",
  run: (tables) =>
    withoutRepeats(tables)
      .filter(({ baseline_value }) => baseline_value === null)
      .map((row) => {
        const { ja, en } = missingNames[row.baseline_missing ?? "not_stated"];
        const reason = { ja, en: en.toLowerCase() };
        return hitOn(row, { baseline: quote(row.baseline_raw), reason });
      }),
};
