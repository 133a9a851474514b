import type { Language } from "../lib/language.ts";
import type { OfficialItem, OfficialValue } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { contextSeries as texts } from "../words/context.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { itemName, itemUnit, itemValue } from "./context-cell.ts";
import type { ContextRows } from "./context-strip.ts";
import { seriesTitle } from "./context-title.ts";
import { breaksOf } from "./context-words.ts";
import { bottomOf, emptyPanel, finePrint } from "./fine-print.ts";
import { draw, type Panel } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { lineGrid } from "./line-grid.ts";
import { byCode, type MunicipalityStyle, municipalityScale } from "./style.ts";
import { joinParts, joinSentences, period, placesText, withYear } from "./values.ts";

export interface ContextSeriesOptions extends ChartOptions {
  /** Only this municipality. */
  only?: string;
}

interface Point {
  year: number;
  value: number;
  preliminary: boolean;
  broken: boolean;
}

interface Series {
  item: OfficialItem;
  panels: { style: MunicipalityStyle; points: Point[] }[];
}

/**
 * Yearly official values as small multiples: a row an item, a panel a municipality. Rates share one
 * axis in their row, counts have one each. A line stops where values do not join; preliminary values
 * are hollow. A year without a value is a gap.
 */
export function contextSeries(
  rows: Pick<ContextRows, "items" | "values">,
  options: ContextSeriesOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  const codes = byCode(options.municipalities)
    .map(({ code }) => code)
    .filter((code) => options.only === undefined || code === options.only);
  const series = rows.items.flatMap((item): Series[] => {
    const panels = codes.flatMap((code) => {
      const points = pointsOf(rows.values, item.item_id, code);
      return points.length > 1 ? [{ style: scale(code), points }] : [];
    });
    return panels.length === 0 ? [] : [{ item, panels }];
  });
  const body =
    codes.length === 1 ? sideBySide(series, width, context) : oneBelowOther(series, width, context);
  const drawn = series.flatMap(({ panels }) => panels.flatMap(({ points }) => points));
  const reasons = series
    .filter(({ panels }) => panels.some(({ points }) => points.some(({ broken }) => broken)))
    .map(({ item }) => breaksOf(item, codes, (code) => scale(code).name, lang));
  const marks = [
    ...(drawn.some(({ preliminary }) => preliminary) ? [texts.preliminary[lang]] : []),
    ...(reasons.length > 0 ? [fill(texts.break, lang, { reasons: reasons.join("; ") })] : []),
  ];
  const print = finePrint(marks, { top: bottomOf(body) + 4, width }, context);
  const panels = series.length === 0 ? [emptyPanel(width, context)] : [...body, print];
  const notes = series.length === 0 ? [] : [texts.shared[lang], texts.compared[lang], ...marks];
  const subtitle = subtitleOf(
    series,
    codes.map((code) => scale(code).name),
    lang,
  );
  const alt = joinSentences(
    [subtitle, ...series.flatMap((one) => sentences(one, lang)), ...notes],
    lang,
  );
  const title = series.length === 0 ? common.empty[lang] : seriesTitle(series, lang);
  const id = options.idPrefix ?? "context-series";
  const words = { title, subtitle, alt, notes };
  return draw({ id, width, height: bottomOf(panels), panels }, words, context);
}

/** `犯罪認知件数 [件]`. */
const headOf = (item: OfficialItem, lang: Language) =>
  `${itemName(item, lang)} [${itemUnit(item, lang)}]`;

/** Several items of one municipality. */
function sideBySide(series: readonly Series[], width: number, context: ChartContext): Panel[] {
  const { lang } = context;
  const panels = series.flatMap(({ item, panels }) =>
    panels.map((panel) => ({
      ...panel,
      head: series.length === 1 ? panel.style.name : headOf(item, lang),
      text: (value: number) => itemValue(item, value, lang),
    })),
  );
  return lineGrid(panels, { top: 2, width }, context).panels;
}

/** A row an item under its name; a single one is named by the title, with its unit below that. */
function oneBelowOther(series: readonly Series[], width: number, context: ChartContext): Panel[] {
  const { lang } = context;
  let top = 2;
  return series.flatMap(({ item, panels }) => {
    const text = series.length === 1 ? "" : wrapped(headOf(item, lang), width, context, true);
    const height = heightOf(text) + (text === "" ? 0 : 2);
    const label: Label = { text, x: 0, y: height / 2, bold: true };
    const head: Panel = {
      top,
      width,
      height,
      marks: text === "" ? [] : labelMarks([label], context),
    };
    const points = panels.flatMap((panel) => panel.points);
    const shared = {
      text: (value: number) => itemValue(item, value, lang),
      years: points.map(({ year }) => year),
      ...(isCount(item) ? {} : { values: points.map(({ value }) => value) }),
    };
    const named = panels.map((panel) => ({ ...panel, ...shared, head: panel.style.name }));
    const grid = lineGrid(named, { top: top + height, width }, context);
    top = grid.bottom + 8;
    return [head, ...grid.panels];
  });
}

function subtitleOf(series: readonly Series[], names: readonly string[], lang: Language): string {
  const [only, ...others] = series;
  const single = only !== undefined && others.length === 0;
  const years = series.flatMap(({ panels }) =>
    panels.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  const unit = single ? fill(common.unit, lang, { unit: itemUnit(only.item, lang) }) : "";
  return joinParts([unit, placesText(names, lang), period(years, lang)], lang);
}

function sentences({ item, panels }: Series, lang: Language): string[] {
  return panels.map(({ style, points }) => {
    const values = points.map(({ value, year }) =>
      withYear(itemValue(item, value, lang), year, lang),
    );
    return fill(texts.alt, lang, {
      place: style.name,
      name: itemName(item, lang),
      unit: itemUnit(item, lang),
      values: joinNames(values, lang),
    });
  });
}

/** Totals grow with the city; rates and shares do not and may share an axis. */
function isCount({ unit }: OfficialItem): boolean {
  return unit === "人" || unit === "件";
}

function pointsOf(values: readonly OfficialValue[], item: string, code: string): Point[] {
  return values
    .filter((row) => row.item_id === item && row.municipality_code === code)
    .flatMap(({ year, value, preliminary, break_before: broken }) =>
      value === null ? [] : [{ year, value, preliminary, broken }],
    )
    .toSorted((a, b) => a.year - b.year);
}
