import { type Comparison, GRADES, type Grade, type Indicator } from "../tables/rows.ts";
import { isDistinct } from "./coverage.ts";

/** How much of what the plans state can be compared at all. */
export interface Comparability {
  /** Distinct indicators: neither repeats (再掲) nor further rows of the same quantity. */
  indicators: number;
  /** Those that stand in a measure of the grade `same` or `convertible`. */
  comparable: number;
  /** Distinct indicators by the best grade of the measures they stand in; the rest stand in none. */
  by_grade: Record<Grade, number>;
  /** Measures by grade. */
  measures: Record<Grade, number>;
}

/**
 * Counts for the headline of an overview: of N indicators M stand in comparable measures. A row that
 * is a further row of another's quantity counts as that one, a row in two measures counts once.
 * Measures of which only the pace is compared are not among them.
 */
export function comparability(
  indicators: readonly Indicator[],
  comparisons: readonly Comparison[],
): Comparability {
  const distinct = new Map(
    indicators.map((row) => [row.id, row.same_as ?? row.repeat_of ?? row.id]),
  );
  const best = new Map<string, number>();
  const measures = new Map<string, Grade>();
  for (const { measure, grade, form, indicator_id } of comparisons) {
    if (form === "pace") continue;
    measures.set(measure, grade);
    const id = distinct.get(indicator_id) ?? indicator_id;
    best.set(id, Math.min(best.get(id) ?? GRADES.length, GRADES.indexOf(grade)));
  }
  const byGrade = count([...best.values()].map((index) => GRADES[index]));
  return {
    indicators: indicators.filter(isDistinct).length,
    comparable: byGrade.same + byGrade.convertible,
    by_grade: byGrade,
    measures: count([...measures.values()]),
  };
}

function count(grades: readonly (Grade | undefined)[]): Record<Grade, number> {
  const of = (name: Grade) => grades.filter((grade) => grade === name).length;
  return {
    same: of("same"),
    convertible: of("convertible"),
    similar: of("similar"),
    not_comparable: of("not_comparable"),
  };
}
