import type { Language } from "../lib/language.ts";
import type { SeriesPoint } from "../tables/rows.ts";
import { joinParts, period, placesText, valueText, withYear } from "../words/chart-labels.ts";
import { series } from "../words/charts-measures.ts";
import { common, fill, joinNames, textOf } from "../words/text.ts";
import { type Chart, type ChartContext, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import { drawTable } from "./draw-table.ts";
import { emptyPanel } from "./fine-print.ts";
import { lineGrid } from "./line-panel.ts";
import { type PlaceSeries, seriesTitle } from "./series-title.ts";
import { byCode, scaleOf } from "./style.ts";

/** Yearly series, a panel each: the first and last value and a turning point on the line. */
export function seriesLines(
  rows: readonly SeriesPoint[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const lines = toPanels(rows, options, lang);
  const text = (value: number) => valueText(value, lang);
  const shown = lines.map((panel) => ({
    style: panel.style,
    head: headText(panel, lines),
    points: panel.points,
    text,
  }));
  const grid = lineGrid(shown, { top: 2, width, most: 2 }, context);
  const panels = grid.length > 0 ? grid : [emptyPanel(width, context)];
  const notes = lines.length > 0 ? [(lines.length > 1 ? series.ownAxis : series.axis)[lang]] : [];
  const sentences = lines.map(({ style, name, points }) => {
    const values = points.map(({ value, year }) => withYear(text(value), year, lang));
    return fill(series.alt, lang, { place: style.name, name, values: joinNames(values, lang) });
  });
  const [title, subtitle] = [seriesTitle(lines, lang), subtitleOf(lines, lang)];
  return drawTable("series", panels, { title, subtitle, sentences, notes }, options, context);
}

function subtitleOf(panels: readonly PlaceSeries[], lang: Language): string {
  const units = [...new Set(panels.map(({ unit }) => unit).filter(Boolean))];
  const years = panels.flatMap(({ points }) => points.map(({ year }) => year));
  const unit = units.length === 1 ? fill(common.unit, lang, { unit: units[0] ?? "" }) : "";
  const places = panels.map(({ style }) => style.name);
  return joinParts([unit, placesText(places, lang), period(years, lang)], lang);
}

/** Place and unit stand in the subtitle where all panels share them. */
function headText(panel: PlaceSeries, panels: readonly PlaceSeries[]): string {
  const place = panels.some(({ style }) => style !== panel.style) ? `${panel.style.name} ` : "";
  const unit = panels.some((other) => other.unit !== panel.unit) ? ` [${panel.unit}]` : "";
  return place + panel.name + unit;
}

function toPanels(
  rows: readonly SeriesPoint[],
  options: ChartOptions,
  lang: Language,
): PlaceSeries[] {
  const scale = scaleOf(options, lang);
  for (const row of rows) scale(row.municipality_code);
  return byCode(options.municipalities).flatMap(({ code }) => {
    const mine = rows.filter((row) => row.municipality_code === code);
    return [...new Set(mine.map(({ name }) => name))].map((name) => {
      const points = mine.filter((row) => row.name === name).sort((a, b) => a.year - b.year);
      const unit = points[0]?.unit ?? "";
      return {
        style: scale(code),
        name: points[0] === undefined ? name : textOf(points[0], "name", lang),
        unit: options.unitName?.(unit) ?? unit,
        points,
      };
    });
  });
}
