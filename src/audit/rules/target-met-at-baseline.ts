import { metAtBaseline } from "../../compare/target.ts";
import { quoted, rowRule } from "../rule.ts";

/** A floor or ceiling (以上, 以下) that the baseline is past already. */
export const targetMetAtBaseline = rowRule(
  { id: "target-met-at-baseline", severity: "warning" },
  (row) => row.target_type !== "value" && metAtBaseline(row),
  (row) => quoted(row, "baseline", "target"),
);
