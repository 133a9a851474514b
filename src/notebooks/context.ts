import { type BriefingContext, createBriefingContext } from "../briefings/context.ts";
import type { Language } from "../lib/language.ts";
import type { Indicator, Policy } from "../tables/rows.ts";
import { measureText } from "./dom.ts";
import type { NotebookData } from "./tables-file.ts";

/** What every view of a notebook shares: the words and functions of the PDFs, and the page's width. */
export interface NotebookContext extends BriefingContext {
  /** Inner width of the page in px. */
  width: number;
  indicator(id: string): Indicator | undefined;
  policy(id: string): Policy | undefined;
  /** Name of a municipality in the language of the page. */
  place(code: string): string;
}

/** Everything a view needs; made anew when the language or the width of the page changes. */
export function notebookContext(
  data: NotebookData,
  lang: Language,
  width: number,
): NotebookContext {
  const { tables, units, version, date } = data;
  const shared = createBriefingContext(tables, { document, lang, measureText }, units, {
    version,
    date: new Date(date),
  });
  const indicators = new Map(tables.indicators.map((row) => [row.id, row]));
  const policies = new Map(tables.policies.map((row) => [row.id, row]));
  const places = new Map(
    tables.municipalities.map((row) => [row.code, lang === "ja" ? row.name : row.name_en]),
  );
  return {
    ...shared,
    width,
    indicator: (id) => indicators.get(id),
    policy: (id) => policies.get(id),
    place: (code) => places.get(code) ?? code,
  };
}
