import { type ColumnTable, op, table } from "arquero";
import { lift } from "../lib/arquero.ts";
import { type Indicator, KINDS } from "../tables/rows.ts";
import { shaped } from "../tables/table.ts";
import { isDistinct } from "./distinct.ts";

/**
 * How many indicators each municipality has under each theme, headline and KPI apart. Every
 * combination has its row, with 0 where there is none. `indicators` leaves out repeats (再掲) and
 * further rows of the same quantity; `rows` counts what is printed.
 */
export function coverage(
  indicators: ColumnTable,
  municipalities: ColumnTable,
  themes: readonly string[],
): ColumnTable {
  const counted = indicators
    .select("municipality_code", "theme", "kind", "is_repeat", "same_as")
    .derive({ distinct: lift<Indicator>(isDistinct) })
    .groupby("municipality_code", "theme", "kind")
    .rollup({ indicators: op.sum("distinct"), rows: op.count() });
  const counts = municipalities
    .select({ code: "municipality_code" })
    .orderby("municipality_code")
    .reify()
    .cross(table({ theme: [...themes] }))
    .cross(table({ kind: KINDS }))
    .lookup(counted)
    .impute({ indicators: () => 0, rows: () => 0 });
  return shaped("coverage", counts);
}
