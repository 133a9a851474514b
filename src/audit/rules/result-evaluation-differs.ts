import { lift } from "../../lib/arquero.ts";
import type { CountsAs, Result, Verdict } from "../../tables/rows.ts";
import { quote, verdictText } from "../../words/finding-parts.ts";
import { hitsOnNamed } from "../pairs.ts";
import type { Rule } from "../rule.ts";

/** Verdicts that a grade of success cannot stand beside, and those that one of failure cannot. */
const AGAINST: Partial<Record<CountsAs, readonly Verdict[]>> = {
  success: ["behind", "moving_away"],
  failure: ["achieved", "on_pace", "maintain"],
};

/** A result beside the verdict on its year. */
interface Judged extends Result {
  verdict: Verdict | null;
}

/** A grade of the plan's own scale that the newest result, judged by the way to the target, does not bear out. */
export const resultEvaluationDiffers: Rule = {
  id: "result-evaluation-differs",
  severity: "warning",
  run: ({ indicators, results, progressYears }) => {
    const differing = results
      .filter((d: Result) => d.newest)
      .select("indicator_id", "year", "raw", "evaluation_printed", "counts_as")
      .join(progressYears.select("indicator_id", "year", "verdict"))
      .filter(lift<Judged>(isAgainst));
    return hitsOnNamed<Judged>(
      differing,
      "indicator_id",
      indicators,
      ({ verdict, raw, evaluation_printed }) =>
        verdict && {
          value: quote(raw),
          printed: quote(evaluation_printed ?? ""),
          computed: verdictText(verdict),
        },
    );
  },
};

function isAgainst({ counts_as, verdict }: Judged): boolean {
  return verdict !== null && (AGAINST[counts_as ?? "none"]?.includes(verdict) ?? false);
}
