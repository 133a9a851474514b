import { metAtBaseline } from "../../compare/target.ts";
import { quote } from "../../words/finding-parts.ts";
import { hitOn, type Rule, withoutRepeats } from "../rule.ts";

/** A floor or ceiling (以上, 以下) that the baseline is past already. */
export const targetMetAtBaseline: Rule = {
  id: "target-met-at-baseline",
  severity: "warning",
  run: (tables) =>
    withoutRepeats(tables)
      .filter((row) => row.target_type !== "value" && metAtBaseline(row))
      .map((row) =>
        hitOn(row, { baseline: quote(row.baseline_raw), target: quote(row.target_raw) }),
      ),
};
