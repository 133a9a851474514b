import { evaluate } from "../../compare/evaluation.ts";
import { EVALUATIONS, type Evaluation, type Indicator } from "../../tables/rows.ts";
import { evaluationText, quote } from "../../words/finding-parts.ts";
import { evaluationNames } from "../../words/names.ts";
import { quoted, rowRule } from "../rule.ts";

/** A printed evaluation in the three usual words that the printed numbers do not bear out. */
export const evaluationDiffers = rowRule(
  { id: "evaluation-differs", severity: "warning" },
  isOther,
  (row) => ({
    printed: quote(row.evaluation_printed ?? ""),
    computed: evaluationText(evaluate(row)),
    ...quoted(row, "baseline", "target", "latest"),
  }),
);

function isOther(row: Indicator): boolean {
  const printed = printedIn(row);
  return printed !== undefined && printed !== evaluate(row);
}

function printedIn({ evaluation_printed }: Indicator): Evaluation | undefined {
  return EVALUATIONS.find((name) => evaluationNames[name].ja === evaluation_printed);
}
