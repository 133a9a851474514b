import type { OfficialItem, Rows } from "../tables/rows.ts";
import { common, fill, joinTitles, textOf } from "../words/text.ts";
import type { ChartContext } from "./chart.ts";
import type { NamedChart } from "./named-chart.ts";

/** The plans and statistics that a chart shows. */
export function sourceLine(
  { rows, sources = [] }: NamedChart,
  tables: Pick<Rows, "indicators" | "plans">,
  { lang }: Pick<ChartContext, "lang">,
): string {
  const ids = new Set(rows);
  const plans = new Set(tables.indicators.filter(({ id }) => ids.has(id)).map(({ plan }) => plan));
  const titles = [...planTitles(tables, plans, lang), ...sources];
  return fill(common.source, lang, { sources: joinTitles(titles, lang) });
}

/** What readers call the plans, in the order of the table. */
export function planTitles(
  { plans }: Pick<Rows, "plans">,
  ids: ReadonlySet<string | null>,
  lang: ChartContext["lang"],
): string[] {
  return plans.filter(({ id }) => ids.has(id)).map((plan) => textOf(plan, "title", lang));
}

/** What is from a statistic that has a name. */
export type Named = Pick<OfficialItem, "statistic" | "statistic_en">;

/** What readers call the statistics of these items, each once. */
export function statisticTitles(items: readonly Named[], lang: ChartContext["lang"]): string[] {
  return [...new Set(items.map((item) => textOf(item, "statistic", lang)))];
}
