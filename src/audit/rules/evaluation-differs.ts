import { evaluate } from "../../compare/evaluation.ts";
import { filterRows } from "../../lib/arquero.ts";
import { EVALUATIONS, type Evaluation, type Indicator } from "../../tables/rows.ts";
import { evaluationText, quote } from "../../words/finding-parts.ts";
import { evaluationNames } from "../../words/names.ts";
import { hitsOn, originals, type Rule } from "../rule.ts";

/** A printed evaluation in the three usual words that the printed numbers do not bear out. */
export const evaluationDiffers: Rule = {
  id: "evaluation-differs",
  severity: "warning",
  run: ({ indicators }) =>
    hitsOn(filterRows<Indicator>(originals(indicators), isOther), (row) => ({
      printed: quote(row.evaluation_printed ?? ""),
      computed: evaluationText(evaluate(row)),
      baseline: quote(row.baseline_raw),
      target: quote(row.target_raw),
      latest: quote(row.latest_raw),
    })),
};

function isOther(row: Indicator): boolean {
  const printed = printedIn(row);
  return printed !== undefined && printed !== evaluate(row);
}

function printedIn({ evaluation_printed }: Indicator): Evaluation | undefined {
  return EVALUATIONS.find((name) => evaluationNames[name].ja === evaluation_printed);
}
