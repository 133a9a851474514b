import { type ColumnTable, op } from "arquero";
import { lift, unique } from "../lib/arquero.ts";
import { type Comparison, GRADES, type Grade, type Indicator } from "../tables/rows.ts";
import { isDistinct } from "./distinct.ts";

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
export function comparability(indicators: ColumnTable, comparisons: ColumnTable): Comparability {
  const quantities = indicators.derive({
    quantity: lift<Indicator>((row) => row.same_as ?? row.repeat_of ?? row.id),
  });
  const levels = comparisons.filter((d: Comparison) => d.form === "level");
  const best = levels
    .lookup(unique(quantities, "id"), ["indicator_id", "id"], "quantity")
    .derive({
      quantity: lift<Counted>((row) => row.quantity ?? row.indicator_id),
      rank: lift<Counted>(({ grade }) => GRADES.indexOf(grade)),
    })
    .groupby("quantity")
    .rollup({ rank: op.min("rank") })
    .derive({ grade: lift<{ rank: number }>(({ rank }) => GRADES[rank]) });
  const byGrade = countGrades(best);
  return {
    indicators: indicators.filter(lift<Indicator>(isDistinct)).numRows(),
    comparable: byGrade.same + byGrade.convertible,
    by_grade: byGrade,
    measures: countGrades(levels.dedupe("measure")),
  };
}

type Counted = Comparison & { quantity?: string };

function countGrades(rows: ColumnTable): Record<Grade, number> {
  const of = (name: Grade) => rows.filter(lift<Counted>(({ grade }) => grade === name)).numRows();
  return {
    same: of("same"),
    convertible: of("convertible"),
    similar: of("similar"),
    not_comparable: of("not_comparable"),
  };
}
