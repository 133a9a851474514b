import type { Rows } from "../tables/rows.ts";
import type { ThemedOptions } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { type NamedChart, named } from "./named-chart.ts";
import { officialYears } from "./official-years.ts";
import { statisticTitles } from "./source-line.ts";

/** The official statistics of each theme over the years. */
export function officialCharts(
  tables: Rows,
  options: ThemedOptions,
  context: ChartContext,
  themes: readonly string[] = options.themes.ids,
): NamedChart[] {
  return themes.flatMap((theme) => {
    const items = tables.contextItems.filter(
      (item) => item.theme === theme && item.role === "shown" && item.series,
    );
    if (items.length === 0) return [];
    const idPrefix = `official-years-${theme}`;
    const draw = () =>
      officialYears({ items, values: tables.context }, { ...options, idPrefix }, context);
    return [named(idPrefix, draw, [], statisticTitles(items, context.lang))];
  });
}
