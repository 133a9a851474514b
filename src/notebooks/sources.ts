import { printedIn } from "../charts/source-line.ts";
import { planSources, type Source, statisticSources } from "../story/documents.ts";
import type { Position } from "../story/position.ts";
import type { Kpi } from "../story/progress-kpi.ts";
import type { Comparison, Result } from "../tables/rows.ts";
import { columns } from "../words/notebooks.ts";
import { common, joinTitles, textOf } from "../words/text.ts";
import type { NotebookContext } from "./context.ts";
import { type Child, el } from "./dom.ts";

type Page = Pick<NotebookContext, "tables" | "lang">;

/** The plans that print these rows, each once. */
export function plansOf(rows: readonly { plan: string }[], { tables, lang }: Page): Source[] {
  const ids = new Set(rows.map(({ plan }) => plan));
  return planSources(printedIn(tables, ids), lang);
}

/** The plans of these indicators, and the papers that report their newest results. */
export function resultSources(kpis: readonly Kpi[], page: Page): Source[] {
  const newest = kpis.flatMap(({ newest }) => newest?.result ?? []);
  const plans = plansOf(
    kpis.map(({ row }) => row),
    page,
  );
  return once([...plans, ...reportsOf(newest, page.lang)]);
}

/** The plans of compared indicators, and the papers that report the latest values among them. */
export function comparedSources(
  rows: readonly Pick<Comparison, "indicator_id" | "latest_value">[],
  page: Page,
): Source[] {
  const ids = new Set(rows.map(({ indicator_id }) => indicator_id));
  const plans = plansOf(
    page.tables.indicators.filter(({ id }) => ids.has(id)),
    page,
  );
  const measured = rows.filter(({ latest_value }) => latest_value !== null);
  const reported = new Set(measured.map(({ indicator_id }) => indicator_id));
  const newest = page.tables.results.filter((row) => row.newest && reported.has(row.indicator_id));
  return once([...plans, ...reportsOf(newest, page.lang)]);
}

/** What present positions are from: statistics, and papers of the city. */
export function presentSources(positions: readonly Position[], { tables, lang }: Page): Source[] {
  const official = positions.filter(({ reported }) => !reported);
  const ids = new Set(official.map(({ item }) => item.item_id));
  const items = tables.contextItems.filter(({ item_id }) => ids.has(item_id));
  const own = new Set(positions.filter(({ reported }) => reported).map(({ item }) => item.item_id));
  const results = tables.results.filter((row) => row.newest && own.has(row.indicator_id));
  return once([...statisticSources(tables.context, items, lang), ...reportsOf(results, lang)]);
}

const reportsOf = (results: readonly Result[], lang: Page["lang"]): Source[] =>
  results
    .filter(({ origin }) => origin === "report")
    .map((row) => ({
      title: textOf(row, "source", lang),
      addresses: row.address === "" ? [] : [row.address],
    }));

const once = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [source.title, source])).values(),
];

/** 出典：A、B as text, for pictures. */
export function sourceText(sources: readonly Source[], lang: Page["lang"]): string {
  if (sources.length === 0) return "";
  const titles = sources.map(({ title }) => title);
  return columns.source[lang] + common.colon[lang] + joinTitles(titles, lang);
}

/** The same with its links. */
export function sourceNodes(sources: readonly Source[], lang: Page["lang"]): Child[] {
  if (sources.length === 0) return [];
  return [columns.source[lang] + common.colon[lang], links(sources, lang)];
}

/** Titles that lead to where they were published; a further address is a number behind its title. */
export function links(sources: readonly Source[], lang: Page["lang"]): HTMLElement {
  const parts = sources.flatMap(({ title, addresses: [first, ...more] }, i) => [
    i === 0 ? null : common.semicolon[lang],
    first === undefined ? title : link(first, title),
    ...more.flatMap((address, n) => [" ", link(address, `[${n + 2}]`)]),
  ]);
  return el("span", {}, ...parts);
}

export function link(href: string, text = href): HTMLElement {
  return el("a", { href, rel: "noreferrer" }, text);
}

/** Plan and page or line of a row, leading to the document or to the publisher's page about it. */
export function sourceLink(
  { plan, source }: { plan: string; source: string },
  { tables, lang }: Page,
): HTMLElement {
  const found = tables.plans.filter(({ id }) => id === plan);
  const [{ addresses } = { addresses: [] }] = planSources(found, lang);
  return links([{ title: source, addresses }], lang);
}
