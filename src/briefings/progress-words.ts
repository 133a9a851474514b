import type { Kpi, KpiYear } from "../story/progress-kpi.ts";
import { type Published, publishedResult } from "../story/published.ts";
import { fill } from "../words/charts.ts";
import { pageYear } from "../words/era.ts";
import { itemAmount } from "../words/item-amount.ts";
import { marked } from "../words/pandemic.ts";
import { progressPage as words } from "../words/progress-page.ts";
import { textOf } from "../words/text-of.ts";
import type { BriefingContext } from "./context.ts";

/** A reported value with its unit; the source's own cell where it is no number. */
export function resultText({ row }: Kpi, { result }: KpiYear, { lang }: BriefingContext): string {
  if (result.value === null) return result.raw;
  const item: Published = publishedResult(row, result);
  return itemAmount(item, result.value, lang);
}

/** The year of a result as the page says it, with a mark of the pandemic; empty where none is known. */
export function resultYear({ result }: KpiYear, { lang }: BriefingContext): string {
  const { year, basis, pandemic } = result;
  return year === null ? "" : marked(pageYear(year, basis, lang), pandemic, lang);
}

/** Title of the source and page or line in it. */
export function resultSource({ result }: KpiYear, { lang }: BriefingContext): string {
  const title = textOf(result, "source", lang);
  const page = result.page === null ? "" : fill(words.page, lang, { page: result.page });
  return [title, page].filter((part) => part !== "").join({ ja: "", en: ", " }[lang]);
}

/** The goal of an indicator: the first heading above it. */
export function goalOf({ row }: Kpi, { lang }: BriefingContext): string {
  const section = textOf(row, "section", lang);
  return (section.split(" > ")[0] ?? "").replace(/^[０-９0-9－ー-]+\s+/u, "");
}

/** What readers call the document of the newest result, where it is not the plan itself. */
export function resultTitle({ newest }: Kpi, { lang }: BriefingContext): string[] {
  return newest === null || newest.result.origin !== "report"
    ? []
    : [textOf(newest.result, "source", lang)];
}
