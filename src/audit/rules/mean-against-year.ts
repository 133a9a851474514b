import { alike } from "../../compare/past-change.ts";
import { filterRows } from "../../lib/arquero.ts";
import type { Indicator } from "../../tables/rows.ts";
import { quote } from "../../words/finding-parts.ts";
import { hitsOn, originals, type Rule } from "../rule.ts";

/** A mean or a total over years beside a value of one year, as baseline and latest value of one row. */
export const meanAgainstYear: Rule = {
  id: "mean-against-year",
  severity: "warning",
  run: ({ indicators }) =>
    hitsOn(filterRows<Indicator>(originals(indicators), isMixed), (row) => ({
      baseline: quote(row.baseline_raw),
      latest: quote(row.latest_raw),
    })),
};

function isMixed(row: Indicator): boolean {
  return row.baseline_value !== null && row.latest_value !== null && !alike(row);
}
