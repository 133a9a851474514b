import { evaluate } from "../../compare/evaluation.ts";
import { EVALUATIONS } from "../../tables/rows.ts";
import { evaluationText, quote } from "../../words/finding-parts.ts";
import { evaluationNames } from "../../words/names.ts";
import { hitOn, type Rule, withoutRepeats } from "../rule.ts";

/** A printed evaluation in the three usual words that the printed numbers do not bear out. */
export const evaluationDiffers: Rule = {
  id: "evaluation-differs",
  severity: "warning",
  run: (tables) =>
    withoutRepeats(tables).flatMap((row) => {
      const printed = EVALUATIONS.find(
        (name) => evaluationNames[name].ja === row.evaluation_printed,
      );
      const computed = evaluate(row);
      if (printed === undefined || printed === computed) return [];
      return [
        hitOn(row, {
          printed: quote(row.evaluation_printed ?? ""),
          computed: evaluationText(computed),
          baseline: quote(row.baseline_raw),
          target: quote(row.target_raw),
          latest: quote(row.latest_raw),
        }),
      ];
    }),
};
