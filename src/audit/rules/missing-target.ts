import type { Indicator } from "../../tables/rows.ts";
import { quote } from "../../words/finding-parts.ts";
import { hitsOn, originals, type Rule } from "../rule.ts";

/** A row that aims at nothing that can be read: neither a number nor a direction nor a benchmark. */
export const missingTarget: Rule = {
  id: "missing-target",
  severity: "warning",
  run: ({ indicators }) =>
    hitsOn(
      originals(indicators).filter((d: Indicator) => d.target_type === "none"),
      (row) => ({ target: quote(row.target_raw) }),
    ),
};
