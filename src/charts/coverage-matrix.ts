import type { Language } from "../lib/language.ts";
import { type Coverage, KINDS, type Kind } from "../tables/rows.ts";
import type { Themes } from "../tables/themes.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { coverage } from "../words/charts-counts.ts";
import { kindNames } from "../words/names.ts";
import { countWord } from "../words/places.ts";
import type { Cell, Cells } from "./cell-heads.ts";
import { cellPanel } from "./cells.ts";
import { type Chart, DEFAULT_WIDTH, type ThemedOptions } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { draw } from "./frame.ts";
import { gapTitle } from "./gap-title.ts";
import { byCode, type MunicipalityStyle, scaleOf } from "./style.ts";
import { joinParts, joinSentences, placesText } from "./values.ts";

/** More municipalities than this stand as rows, so that any number of them fits. */
const MOST_COLUMNS = 5;

/**
 * Distinct indicators by theme, municipality and kind, with the remainder set apart. Every municipality of the options has its place, with 0 where it has no row.
 */
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
    rows
      .filter((row) => row.municipality_code === code && row.kind === kind)
      .filter((row) => theme === null || row.theme === theme)
      .reduce((sum, row) => sum + row.indicators, 0);
  const layout = places.length > MOST_COLUMNS ? byPlace : byTheme;
  const { panels: grid, height } = cellPanel(layout(places, count, themes, lang), width, context);
  const printed = rows.reduce((sum, row) => sum + row.rows, 0);
  const indicators = rows.reduce((sum, row) => sum + row.indicators, 0);
  const notes = [fill(coverage.counted, lang, { printed, indicators }), coverage.plans[lang]];
  const sentences = places.flatMap((place) =>
    themes.ids.map((theme) => {
      const parts = KINDS.map(
        (kind) => `${kindNames[kind][lang]} ${count(place.code, theme, kind)}`,
      );
      return `${place.name} ${themes.name(theme)[lang]}${common.colon[lang]}${joinNames(parts, lang)}`;
    }),
  );
  const names = places.map(({ name }) => name);
  const has = (at: number, theme: string) =>
    KINDS.some((kind) => count(places[at]?.code ?? "", theme, kind) > 0);
  const title = gapTitle("indicators", names, has, themes, lang);
  const subtitle = joinParts([coverage.subtitle[lang], placesText(names, lang)], lang);
  const alt = joinSentences([subtitle, ...sentences, ...notes], lang);
  const id = options.idPrefix ?? "coverage";
  return draw({ id, width, height, panels: grid }, { title, subtitle, alt, notes }, context);
}

type Count = (code: string, theme: string | null, kind: Kind) => number;

/** Cell shades are shares of the largest cell of the same layout; totals stay white. */
function shaded(values: readonly (readonly number[])[]): Cell[][] {
  const most = Math.max(1, ...values.flat());
  return values.map((row) => row.map((value) => ({ text: String(value), shade: value / most })));
}

const plain = (values: readonly number[]): Cell[] =>
  values.map((value) => ({ text: String(value), shade: 0 }));

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
  const cells = shaded(themes.ids.map(across));
  return {
    groups: places.map((style) => ({ text: style.name, style, span: KINDS.length })),
    columns: places.flatMap(() => KINDS.map((kind) => ({ text: kindNames[kind][lang] }))),
    rows: [
      ...themes.ids.map((theme, index) => ({
        text: themeName(theme, themes.name(theme)[lang], themes, lang),
        cells: cells[index] ?? [],
      })),
      { text: common.total[lang], total: true, cells: plain(across(null)) },
    ],
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
  const cells = shaded(places.map(down));
  return {
    groups: themes.ids.map((theme) => ({
      text: themeName(theme, themes.short(theme)[lang], themes, lang),
      span: KINDS.length,
    })),
    columns: themes.ids.flatMap(() => KINDS.map((kind) => ({ text: kindNames[kind][lang] }))),
    rows: places.map((style, index) => ({ text: style.name, style, cells: cells[index] ?? [] })),
  };
}
