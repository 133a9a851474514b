import { sum } from "d3";
import type { Language } from "../lib/language.ts";
import { type Coverage, KINDS, type Kind } from "../tables/rows.ts";
import type { Themes } from "../tables/themes.ts";
import { joinParts, listText, placesText } from "../words/chart-labels.ts";
import { coverage } from "../words/charts-counts.ts";
import { kindNames } from "../words/names.ts";
import { countWord } from "../words/places.ts";
import { fill } from "../words/text.ts";
import { type Cells, figureCell, themeRows } from "./cell-heads.ts";
import { cellPanel } from "./cells.ts";
import { type Chart, type ChartContext, DEFAULT_WIDTH, type ThemedOptions } from "./chart.ts";
import { drawTable } from "./draw-table.ts";
import { gapTitle } from "./gap-title.ts";
import { byCode, type MunicipalityStyle, scaleOf } from "./style.ts";

/** More municipalities than this stand as rows, so that any number of them fits. */
const MOST_COLUMNS = 5;

/** Distinct indicators by theme, municipality and kind, 0 where a municipality has no row. */
export function coverageMatrix(
  rows: readonly Coverage[],
  options: ThemedOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const { themes } = options;
  const width = options.width ?? DEFAULT_WIDTH;
  const scale = scaleOf(options, lang);
  for (const row of rows) scale(row.municipality_code);
  const places = byCode(options.municipalities).map(({ code }) => scale(code));
  const count = (code: string, theme: string | null, kind: Kind) =>
    sum(
      rows
        .filter((row) => row.municipality_code === code && row.kind === kind)
        .filter((row) => theme === null || row.theme === theme),
      ({ indicators }) => indicators,
    );
  const layout = places.length > MOST_COLUMNS ? byPlace : byTheme;
  const panels = cellPanel(layout(places, count, themes, lang), width, context);
  const printed = sum(rows, (row) => row.rows);
  const indicators = sum(rows, (row) => row.indicators);
  const notes = [fill(coverage.counted, lang, { printed, indicators }), coverage.plans[lang]];
  const sentences = places.flatMap((place) =>
    themes.ids.map((theme) => {
      const parts = KINDS.map(
        (kind) => `${kindNames[kind][lang]} ${count(place.code, theme, kind)}`,
      );
      return listText(`${place.name} ${themes.name(theme)[lang]}`, parts, lang);
    }),
  );
  const names = places.map(({ name }) => name);
  const all = (at: number, theme: string) =>
    sum(KINDS, (kind) => count(places[at]?.code ?? "", theme, kind));
  const title = gapTitle("indicators", names, all, themes, lang);
  const subtitle = joinParts([coverage.subtitle[lang], placesText(names, lang)], lang);
  const words = { title, subtitle, sentences, notes };
  return drawTable("coverage", panels, words, options, context);
}

type Count = (code: string, theme: string | null, kind: Kind) => number;

function themeName(theme: string, text: string, themes: Themes, lang: Language): string {
  if (themes.subjects.includes(theme)) return text;
  const n = countWord(themes.subjects.length, lang);
  return fill(coverage.remainder, lang, { theme: text, n });
}

function byTheme(
  places: readonly MunicipalityStyle[],
  count: Count,
  themes: Themes,
  lang: Language,
): Cells {
  const across = (theme: string | null) =>
    places.flatMap(({ code }) => KINDS.map((kind) => count(code, theme, kind)));
  const name = (theme: string) => themeName(theme, themes.name(theme)[lang], themes, lang);
  return {
    groups: places.map((style) => ({ text: style.name, style, span: KINDS.length })),
    columns: places.flatMap(() => KINDS.map((kind) => ({ text: kindNames[kind][lang] }))),
    rows: themeRows(themes, name, across, lang),
  };
}

function byPlace(
  places: readonly MunicipalityStyle[],
  count: Count,
  themes: Themes,
  lang: Language,
): Cells {
  const down = ({ code }: MunicipalityStyle) =>
    themes.ids.flatMap((theme) => KINDS.map((kind) => count(code, theme, kind)));
  const most = Math.max(1, ...places.flatMap(down));
  return {
    groups: themes.ids.map((theme) => ({
      text: themeName(theme, themes.short(theme)[lang], themes, lang),
      span: KINDS.length,
    })),
    columns: themes.ids.flatMap(() => KINDS.map((kind) => ({ text: kindNames[kind][lang] }))),
    rows: places.map((style) => ({
      text: style.name,
      style,
      cells: down(style).map((value) => figureCell(value, most)),
    })),
  };
}
