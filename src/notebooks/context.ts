import { type BriefingContext, createBriefingContext } from "../briefings/context.ts";
import type { Language } from "../lib/language.ts";
import type { Indicator, Policy } from "../tables/rows.ts";
import { measureText } from "./dom.ts";
import { type NamedTables, named } from "./named.ts";
import type { NotebookData } from "./tables-file.ts";

/** What every cell of a notebook shares: tables with names, and the words and charts of the PDFs. */
export interface NotebookContext extends Omit<BriefingContext, "tables"> {
  /** The tables of the report, with names beside the codes and cells as readers see them. */
  tables: NamedTables;
  /** The one of two texts that is in the language of the page. */
  say(ja: string, en: string): string;
  indicator(id: string): Indicator | undefined;
  policy(id: string): Policy | undefined;
  /** Name of a municipality in the language of the page. */
  place(code: string): string;
}

/** Made anew when the language of the page changes. */
export function notebookContext(data: NotebookData, lang: Language): NotebookContext {
  const { tables, units, version, date } = data;
  const shared = createBriefingContext(tables, { document, lang, measureText }, units, {
    version,
    date: new Date(date),
  });
  const indicators = new Map(tables.indicators.map((row) => [row.id, row]));
  const policies = new Map(tables.policies.map((row) => [row.id, row]));
  const places = new Map(tables.municipalities.map((row) => [row.code, row[nameIn[lang]]]));
  return {
    ...shared,
    tables: named(shared),
    say: (ja, en) => ({ ja, en })[lang],
    indicator: (id) => indicators.get(id),
    policy: (id) => policies.get(id),
    place: (code) => places.get(code) ?? code,
  };
}

const nameIn = { ja: "name", en: "name_en" } as const;
