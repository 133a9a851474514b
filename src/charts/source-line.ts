import { lastDay } from "../tables/newest-date.ts";
import type { Comparison, OfficialItem, PlanRow, Rows } from "../tables/rows.ts";
import { formatDate } from "../words/format.ts";
import { common, fill, joinTitles, textOf } from "../words/text.ts";
import type { ChartContext } from "./chart.ts";
import type { Behind, NamedChart } from "./named-chart.ts";

/** The plans and statistics that a chart shows, and the newest date of what it draws. */
export function sourceLine(
  { rows = [], plans: others = [], sources = [], days = [] }: NamedChart,
  tables: Pick<Rows, "indicators" | "plans">,
  { lang }: Pick<ChartContext, "lang">,
): string {
  const ids = new Set(rows);
  const own = tables.indicators.filter(({ id }) => ids.has(id)).map(({ plan }) => plan);
  const plans = printedIn(tables, new Set([...own, ...others]));
  const titles = new Set([...plans.map((plan) => textOf(plan, "title", lang)), ...sources]);
  const newest = [...plans.map(({ issued }) => issued), ...days].toSorted().at(-1);
  const date = newest === undefined ? "" : formatDate(newest, lang);
  return fill(common.source, lang, { sources: joinTitles([...titles], lang), date });
}

/** What readers call the plans, in the order of the table. */
export function planTitles(
  tables: Pick<Rows, "plans">,
  ids: ReadonlySet<string | null>,
  lang: ChartContext["lang"],
): string[] {
  return printedIn(tables, ids).map((plan) => textOf(plan, "title", lang));
}

/**
 * The plans whose documents hold the rows of these plans: what a later plan prints of the one before
 * is read in the later one, and the earlier one was never at hand.
 */
export function printedIn(
  { plans }: Pick<Rows, "plans">,
  ids: ReadonlySet<string | null>,
): PlanRow[] {
  const files = new Set(plans.filter(({ id }) => ids.has(id)).map(({ document }) => document));
  return plans.filter(
    (plan) =>
      files.has(plan.document) &&
      plans.every(
        (other) => other.document !== plan.document || other.period_end <= plan.period_end,
      ),
  );
}

/** What is from a statistic that has a name. */
export type Named = Pick<OfficialItem, "statistic" | "statistic_en">;

/** What readers call the statistics of these items, each once. */
export function statisticTitles(items: readonly Named[], lang: ChartContext["lang"]): string[] {
  return [...new Set(items.map((item) => textOf(item, "statistic", lang)))];
}

/** The last days of all values of these items, projections left out, up to a year. */
export function daysOf(
  items: readonly Pick<OfficialItem, "item_id" | "projection">[],
  { context }: Pick<Rows, "context">,
  until = Number.POSITIVE_INFINITY,
): string[] {
  const observed = new Set(items.filter((one) => !one.projection).map(({ item_id }) => item_id));
  return context
    .filter(({ item_id, year, value }) => observed.has(item_id) && value !== null && year <= until)
    .map(({ year, date_basis, date }) => lastDay(year, date_basis, date));
}

/** The papers of newest results that a comparison holds, and the days that they are of. */
export function resultsBehind(
  rows: readonly Pick<Comparison, "indicator_id" | "latest_value">[],
  { results }: Pick<Rows, "results">,
  lang: ChartContext["lang"],
): Required<Pick<Behind, "sources" | "days">> {
  const known = rows.filter(({ latest_value }) => latest_value !== null);
  const ids = new Set(known.map(({ indicator_id }) => indicator_id));
  const own = results.filter((row) => row.newest && ids.has(row.indicator_id));
  const reported = own.filter(({ origin }) => origin === "report");
  return {
    sources: [...new Set(reported.map((row) => textOf(row, "source", lang)))],
    days: own.flatMap(({ year, basis }) => (year === null ? [] : lastDay(year, basis, ""))),
  };
}
