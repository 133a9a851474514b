import { metAtBaseline } from "../../compare/target.ts";
import { quote } from "../../words/finding-parts.ts";
import { DIRECTION_PHRASES } from "../../words/findings.ts";
import { hitOn, type Rule, withoutRepeats } from "../rule.ts";

/** A bare number that asks for less than the baseline where more is better, or the reverse. */
export const targetWrongSide: Rule = {
  id: "target-wrong-side",
  severity: "warning",
  run: (tables) =>
    withoutRepeats(tables)
      .filter((row) => row.target_type === "value" && metAtBaseline(row))
      .map((row) =>
        hitOn(row, {
          baseline: quote(row.baseline_raw),
          target: quote(row.target_raw),
          direction: DIRECTION_PHRASES[row.direction],
        }),
      ),
};
