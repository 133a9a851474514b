import type { ColumnTable } from "arquero";
import { deriveAll } from "../lib/arquero.ts";
import { compareNumbers } from "../lib/number.ts";
import type { Evaluation, Indicator } from "../tables/rows.ts";
import { meets, sense, type TargetLike } from "./target.ts";

/** What must be known of a row to evaluate it. */
export interface Evaluable extends TargetLike {
  latest_value: number | null;
}

/** The indicators with the evaluation of every row that prints a latest value. */
export function evaluated(indicators: ColumnTable): ColumnTable {
  return deriveAll(indicators, ["evaluation_computed"], (row: Indicator) => ({
    evaluation_computed: row.latest_raw === "" ? null : evaluate(row),
  }));
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
