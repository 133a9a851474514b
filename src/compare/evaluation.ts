import type { ColumnTable } from "arquero";
import { deriveAll } from "../lib/arquero.ts";
import { compareNumbers } from "../lib/number.ts";
import type { Evaluation, Indicator } from "../tables/rows.ts";
import { meets, resolveTarget, sense, type TargetLike } from "./target.ts";
import { whenOf, yearsBetween } from "./years-between.ts";

/** What must be known of a row to evaluate it. */
export type Evaluable = TargetLike & Pick<Indicator, "latest_value">;

/** The indicators with the evaluation of every row that prints a latest value. */
export function evaluated(indicators: ColumnTable): ColumnTable {
  return deriveAll(indicators, ["evaluation_computed"], (row: Indicator) => ({
    evaluation_computed: row.latest_raw === "" ? null : evaluationOf(row),
  }));
}

/** Before its time is over no target is missed, and a target that names a direction is not achieved. */
function evaluationOf(row: Indicator): Evaluation {
  const grade = evaluate(row);
  if (!isEarly(row)) return grade;
  if (grade === "achieved" && resolveTarget(row) === null) return "improved";
  return grade === "not_achieved" ? "undetermined" : grade;
}

/**
 * Whether the latest value lies before the target's time. Not where the city grades the value, nor
 * where a later plan has taken the place of this one.
 */
function isEarly(row: Indicator): boolean {
  if (row.evaluation_printed !== null || row.superseded) return false;
  const due = { year: row.target_year ?? row.period_end, month: row.target_month };
  return (yearsBetween(whenOf(row, "latest"), due) ?? 0) > 0;
}

/**
 * The result of a phase by the three grades that Japanese first-phase reviews print.
 * `achieved` (達成): the latest value meets the target, even where the baseline is worded.
 * `improved` (向上): better than the baseline and short of the target.
 * `not_achieved` (未達成): neither.
 * `undetermined` (判定不能): a number is missing, or the target is a range or a benchmark.
 */
export function evaluate(row: Evaluable): Evaluation {
  if (row.latest_value === null) return "undetermined";
  const met = meets(row, row.latest_value);
  if (met === null) return "undetermined";
  if (met) return "achieved";
  if (row.baseline_value === null) return "undetermined";
  const gain = sense(row) * compareNumbers(row.latest_value, row.baseline_value);
  return gain > 0 ? "improved" : "not_achieved";
}
