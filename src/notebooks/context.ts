import type { ChartContext, ThemedOptions } from "../charts/chart.ts";
import { chartOptionsOf } from "../charts/options.ts";
import type { Language } from "../lib/language.ts";
import type { Indicator, Policy } from "../tables/rows.ts";
import type { Themes } from "../tables/themes.ts";
import { textOf } from "../words/text.ts";
import { measureText } from "./dom.ts";
import { type NamedTables, named } from "./named.ts";
import { type NotebookData, tableOf } from "./tables-file.ts";

/** What every cell of a notebook shares: tables with names, and the words and charts of the PDFs. */
export interface NotebookContext {
  /** The tables that the page opens, with names beside the codes and cells as readers see them. */
  tables: NamedTables;
  lang: Language;
  /** First eight digits of the data's sha256. */
  version: string;
  charts: ChartContext;
  chartOptions: ThemedOptions;
  themes: Themes;
  /** A unit in the language of the page. */
  unitName(unit: string): string;
  /** The one of two texts that is in the language of the page. */
  say(ja: string, en: string): string;
  indicator(id: string): Indicator | undefined;
  policy(id: string): Policy | undefined;
  /** Name of a municipality in the language of the page. */
  place(code: string): string;
}

/** Made anew when the language of the page changes. */
export function notebookContext(data: NotebookData, lang: Language): NotebookContext {
  const { units, version } = data;
  const chartOptions = chartOptionsOf(data.tables, lang, units);
  const tables = named(data, lang, chartOptions);
  const indicators = new Map(tables.indicators.map((row) => [row.id, row]));
  const policies = new Map(tableOf(data, "policies").map((row) => [row.id, row]));
  const places = new Map(tables.municipalities.map((row) => [row.code, textOf(row, "name", lang)]));
  return {
    tables,
    lang,
    version,
    charts: { document, lang, measureText },
    chartOptions,
    themes: chartOptions.themes,
    unitName: chartOptions.unitName,
    say: (ja, en) => ({ ja, en })[lang],
    indicator: (id) => indicators.get(id),
    policy: (id) => policies.get(id),
    place: (code) => places.get(code) ?? code,
  };
}
