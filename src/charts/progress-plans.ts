import { group } from "d3";
import type { Language } from "../lib/language.ts";
import type { Indicator, Progress } from "../tables/rows.ts";
import { printedGrade } from "../words/names.ts";

type Graded = Pick<Indicator, "id" | "plan" | "evaluation_printed">;

/** The rows that have come some way, plan by plan: generations of a plan are not mixed. */
export function progressByPlan(
  progress: readonly Progress[],
  indicators: readonly Graded[],
): [plan: string, rows: Progress[]][] {
  const plans = new Map(indicators.map(({ id, plan }) => [id, plan]));
  const known = progress.filter((row) => row.progress !== null && row.latest_value !== null);
  return [...group(known, ({ indicator_id }) => plans.get(indicator_id) ?? "")];
}

/** What the document itself says of its indicators. */
export function printedGrades(
  indicators: readonly Graded[],
  lang: Language,
): ReadonlyMap<string, string> {
  return new Map(
    indicators.flatMap(({ id, evaluation_printed: grade }) =>
      grade === null ? [] : [[id, printedGrade(grade, lang)] as const],
    ),
  );
}
