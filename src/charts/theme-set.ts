import { byMeasure, sharesAxis } from "../compare/by-measure.ts";
import type { Rows } from "../tables/rows.ts";
import type { ChartContext, ThemedOptions } from "./chart.ts";
import { measureChart } from "./measure-chart.ts";
import { type NamedChart, named } from "./named-chart.ts";
import { officialYears } from "./official-years.ts";
import { statisticTitles } from "./source-line.ts";

/** Of the themes: each measure whose rows may share an axis, and the official statistics over the years. */
export function themeSet(
  tables: Rows,
  options: ThemedOptions,
  context: ChartContext,
  themes: readonly string[],
): NamedChart[] {
  const compared = byMeasure(tables.comparisons.filter(({ theme }) => themes.includes(theme)));
  const measures = compared
    .filter((rows) => rows.every(sharesAxis))
    .map((rows) =>
      named(
        `measure-${rows[0]?.measure}`,
        () => measureChart(rows, options, context),
        rows.map(({ indicator_id }) => indicator_id),
      ),
    );
  const official = themes.flatMap((theme) => {
    const items = tables.contextItems.filter(
      (item) => item.theme === theme && item.role === "shown" && item.series,
    );
    if (items.length === 0) return [];
    const idPrefix = `official-years-${theme}`;
    const draw = () =>
      officialYears({ items, values: tables.context }, { ...options, idPrefix }, context);
    return [named(idPrefix, draw, [], statisticTitles(items, context.lang))];
  });
  return [...measures, ...official];
}
