import { planAddress } from "../tables/plan-address.ts";
import type { OfficialItem, OfficialValue } from "../tables/rows.ts";
import { common, joinTitles } from "../words/charts.ts";
import { columns } from "../words/notebooks.ts";
import { textOf } from "../words/text-of.ts";
import type { NotebookContext } from "./context.ts";
import { type Child, el } from "./dom.ts";

/** What a figure is made from: its title, and where it was published as far as that is known. */
export interface Source {
  title: string;
  addresses: readonly string[];
}

type Page = Pick<NotebookContext, "tables" | "lang">;

/** The plans of these rows, each once. */
export function plansOf(rows: readonly { plan: string }[], { tables, lang }: Page): Source[] {
  const ids = new Set(rows.map(({ plan }) => plan));
  return tables.plans
    .filter(({ id }) => ids.has(id))
    .map((plan) => ({ title: textOf(plan, "title", lang), addresses: addressesOf(plan) }));
}

const addressesOf = (plan: Parameters<typeof planAddress>[0]) => words(planAddress(plan));
const words = (text: string) => text.split(" ").filter(Boolean);

type Valued = Pick<OfficialValue, "item_id" | "year" | "source" | "source_en" | "addresses">;

/** The statistics of values of these items, each with where the newest value was read. */
export function statisticsOf(
  values: readonly Valued[],
  items: readonly OfficialItem[],
  { lang }: Pick<Page, "lang">,
): Source[] {
  const newest = values.toSorted((a, b) => a.year - b.year);
  const found = items.flatMap((item) => {
    const last = newest.findLast(({ item_id }) => item_id === item.item_id);
    const title = textOf(item, "statistic", lang);
    return last === undefined ? [] : [[title, words(last.addresses)] as const];
  });
  return [...new Map(found)].map(([title, addresses]) => ({ title, addresses }));
}

/** Where values were read, each source once. */
export function sourcesOf(
  values: readonly Omit<Valued, "item_id" | "year">[],
  lang: Page["lang"],
): Source[] {
  const found = values.map((row) => [textOf(row, "source", lang), words(row.addresses)] as const);
  return [...new Map(found)].map(([title, addresses]) => ({ title, addresses }));
}

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
  const found = tables.plans.find(({ id }) => id === plan);
  const addresses = found === undefined ? [] : addressesOf(found);
  return links([{ title: source, addresses }], lang);
}
