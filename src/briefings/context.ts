import type { ThemedOptions } from "../charts/chart.ts";
import type { ChartContext } from "../charts/context.ts";
import { printedDecimals } from "../charts/values.ts";
import type { Language, Translated } from "../lib/language.ts";
import type { HeadlineRule } from "../story/headline.ts";
import type { Indicator, Municipality, Rows } from "../tables/rows.ts";
import { type Themes, themesOf } from "../tables/themes.ts";
import type { BriefingTexts } from "../words/briefing-texts.ts";
import { briefingTexts } from "../words/briefings.ts";
import { common, fill } from "../words/charts.ts";
import { inSentence } from "../words/in-sentence.ts";
import { textOf } from "../words/text-of.ts";
import { unitText } from "../words/units.ts";
import { NO_OWN_WORDS, type OwnWords } from "./own-words.ts";

/** What every briefing of a run shares. */
export interface BriefingContext {
  tables: Rows;
  lang: Language;
  texts: BriefingTexts;
  charts: ChartContext;
  chartOptions: ThemedOptions;
  themes: Themes;
  /** A unit in the language of the briefing. */
  unitName(unit: string): string;
  /** First eight digits of the data's sha256: the same data, the same version. */
  version: string;
  /** The date written into every file; from the data, never from the clock. */
  date: Date;
  /** The day of issue of the settings, `2026-11-26`, or empty. */
  issued: string;
  /** Who issues the briefings, as the masthead says it, or empty. */
  issuer: string;
  /** The organisation of the settings, or empty. */
  organisation: string;
  /** Where readers find annex and data, or empty. */
  dataAddress: string;
  /** Its own headline and sentences of this briefing. */
  own: OwnWords;
  /** What this briefing says of its changes since an earlier report, or empty. */
  revision: Translated;
  /** Rules of data/taxonomy.yaml for the headlines of themes. */
  headlines: readonly HeadlineRule[];
}

export function createBriefingContext(
  tables: Rows,
  charts: ChartContext,
  units: ReadonlyMap<string, string>,
  run: Pick<BriefingContext, "version" | "date"> &
    Partial<
      Pick<BriefingContext, "headlines" | "issued" | "issuer" | "organisation" | "dataAddress">
    >,
): BriefingContext {
  const { issued = "", issuer = "", organisation = "", dataAddress = "", headlines = [] } = run;
  const { lang } = charts;
  const unitName = (unit: string) => unitText(unit, lang, units);
  const labels = new Map(tables.indicators.map((row) => [row.id, labelOf(row, lang)]));
  const { municipalities } = tables;
  const themes = themesOf(tables);
  return {
    tables,
    lang,
    texts: briefingTexts[lang],
    charts,
    themes,
    chartOptions: {
      municipalities,
      themes,
      unitName,
      labels,
      decimals: printedDecimals(tables.indicators),
    },
    unitName,
    version: run.version,
    date: run.date,
    issued,
    issuer,
    organisation,
    dataAddress,
    own: NO_OWN_WORDS,
    revision: { ja: "", en: "" },
    headlines,
  };
}

/**
 * The label with its series, in the language where there is a translation. A label that speaks of
 * 「この施策」 says nothing without the policy's name, which is the last part of its section: it
 * follows the label unless a heading above names it.
 */
export function labelOf(row: Indicator, lang: Language, heading = ""): string {
  const label = textOf(row, "label", lang);
  const series = textOf(row, "series", lang);
  const section = textOf(row, "section", lang);
  const policy = section.split(" > ").at(-1) ?? "";
  const named = !row.theme_rule.startsWith("policy:") || heading.includes(policy);
  const remark = series || (named ? "" : policy);
  if (remark === "") return label;
  return label + fill(common.bracket, lang, { text: remark });
}

/** What readers call a row where there is a short name (data/short-names.csv); else its label. */
export function shortOf(row: Indicator, lang: Language): string {
  const short = { ja: row.short, en: row.short_en }[lang];
  return short === "" ? labelOf(row, lang) : short;
}

/** What a sentence calls a row: in English its short name as a noun, else its label in quotes. */
export function nounOf(row: Indicator, lang: Language): string {
  const english = row.short_en === "" ? `“${labelOf(row, lang)}”` : inSentence(row.short_en);
  return { ja: shortOf(row, lang), en: english }[lang];
}

export function nameOf(place: Municipality, lang: Language): string {
  return textOf(place, "name", lang);
}
