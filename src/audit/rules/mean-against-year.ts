import { alike } from "../../compare/past-change.ts";
import { quoted, rowRule } from "../rule.ts";

/** A mean or a total over years beside a value of one year, as baseline and latest value of one row. */
export const meanAgainstYear = rowRule(
  { id: "mean-against-year", severity: "warning" },
  (row) => row.baseline_value !== null && row.latest_value !== null && !alike(row),
  (row) => quoted(row, "baseline", "latest"),
);
