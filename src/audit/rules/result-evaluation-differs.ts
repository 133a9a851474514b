import { rowById } from "../../tables/group.ts";
import type { Result, Verdict } from "../../tables/rows.ts";
import { verdictNames } from "../../words/names.ts";
import { hitOn, quote, type Rule } from "../rule.ts";

/** Verdicts that a grade of success cannot stand beside, and those that one of failure cannot. */
const AGAINST: Partial<Record<NonNullable<Result["counts_as"]>, readonly Verdict[]>> = {
  success: ["behind", "moving_away"],
  failure: ["achieved", "on_pace", "maintain"],
};

/** A grade of the plan's own scale that the newest result, judged by the way to the target, does not bear out. */
export const resultEvaluationDiffers: Rule = {
  id: "result-evaluation-differs",
  severity: "warning",
  run: ({ indicators, results = [], progressYears = [] }) => {
    const verdicts = new Map(
      progressYears.map((row) => [`${row.indicator_id} ${row.year}`, row.verdict]),
    );
    return results.flatMap((result) => {
      const row = rowById(indicators, result.indicator_id);
      const verdict = verdicts.get(`${result.indicator_id} ${result.year}`);
      const against = AGAINST[result.counts_as ?? "none"] ?? [];
      if (!result.newest || row === undefined || verdict == null || !against.includes(verdict))
        return [];
      const { ja, en } = verdictNames[verdict];
      return [
        hitOn(row, {
          value: quote(result.raw),
          printed: quote(result.evaluation_printed ?? ""),
          computed: { ja: `「${ja}」`, en: `“${en}”` },
        }),
      ];
    });
  },
};
