import { byMeasure, sharesAxis } from "../compare/by-measure.ts";
import type { Rows } from "../tables/rows.ts";
import type { ChartOptions } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { measureChart } from "./measure-chart.ts";
import { type NamedChart, named } from "./named-chart.ts";

/** A chart of each measure whose rows may share an axis. */
export function measureCharts(
  { comparisons }: Pick<Rows, "comparisons">,
  options: ChartOptions,
  context: ChartContext,
  themes: readonly string[] | undefined,
): NamedChart[] {
  const measures = byMeasure(comparisons.filter(({ theme }) => themes?.includes(theme) ?? true));
  return measures
    .filter((rows) => rows.every(sharesAxis))
    .map((rows) =>
      named(
        `measure-${rows[0]?.measure}`,
        () => measureChart(rows, options, context),
        rows.map(({ indicator_id }) => indicator_id),
      ),
    );
}
