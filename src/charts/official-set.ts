import type { OfficialItem, Rows } from "../tables/rows.ts";
import { textOf } from "../words/text-of.ts";
import type { ThemedOptions } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { contextDots } from "./context-dots.ts";
import { contextSeries } from "./context-series.ts";
import { contextStrip } from "./context-strip.ts";
import { type NamedChart, named } from "./named-chart.ts";

/** The charts on official statistics of each theme: among all of Japan, beside each other, by year. */
export function officialCharts(
  tables: Rows,
  options: ThemedOptions,
  context: ChartContext,
  themes: readonly string[] = options.themes.ids,
): NamedChart[] {
  return themes.flatMap((theme) => {
    const items = tables.contextItems.filter(
      (item) => item.theme === theme && item.role === "shown",
    );
    const spread = new Set(tables.contextDistributions.map(({ item_id }) => item_id));
    const rows = (chosen: readonly OfficialItem[]) => ({
      items: chosen,
      values: tables.context,
      distributions: tables.contextDistributions,
    });
    const parts = [
      {
        name: "official",
        draw: contextStrip,
        own: items.filter(({ item_id }) => spread.has(item_id)),
      },
      {
        name: "official-latest",
        draw: contextDots,
        own: items.filter(({ item_id }) => !spread.has(item_id)),
      },
      { name: "official-years", draw: contextSeries, own: items.filter(({ series }) => series) },
    ];
    return parts.flatMap(({ name, draw, own }): NamedChart[] => {
      if (own.length === 0) return [];
      const idPrefix = `${name}-${theme}`;
      const chart = () => draw(rows(own), { ...options, idPrefix }, context);
      return [named(idPrefix, chart, [], sourcesOf(own, context))];
    });
  });
}

function sourcesOf(items: readonly OfficialItem[], { lang }: ChartContext): string[] {
  return [...new Set(items.map((item) => textOf(item, "statistic", lang)))];
}
