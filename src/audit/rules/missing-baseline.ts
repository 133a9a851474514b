import { missingNames } from "../../words/names.ts";
import { quoted, rowRule } from "../rule.ts";

/** A row whose baseline holds no number. */
export const missingBaseline = rowRule(
  { id: "missing-baseline", severity: "note" },
  (row) => row.baseline_value === null,
  (row) => {
    const { ja, en } = missingNames[row.baseline_missing ?? "not_stated"];
    return { ...quoted(row, "baseline"), reason: { ja, en: en.toLowerCase() } };
  },
);
