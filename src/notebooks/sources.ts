import { planSources, type Source } from "../story/documents.ts";
import { columns } from "../words/notebooks.ts";
import { common, joinTitles } from "../words/text.ts";
import type { NotebookContext } from "./context.ts";
import { type Child, el } from "./dom.ts";

type Page = Pick<NotebookContext, "tables" | "lang">;

/** The plans of these rows, each once. */
export function plansOf(rows: readonly { plan: string }[], { tables, lang }: Page): Source[] {
  const ids = new Set(rows.map(({ plan }) => plan));
  return planSources(
    tables.plans.filter(({ id }) => ids.has(id)),
    lang,
  );
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
  const found = tables.plans.filter(({ id }) => id === plan);
  const [{ addresses } = { addresses: [] }] = planSources(found, lang);
  return links([{ title: source, addresses }], lang);
}
