import * as Plot from "@observablehq/plot";
import type { Language } from "../lib/language.ts";
import type { SeriesPoint } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { series } from "../words/charts-measures.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { drawEmpty } from "./key.ts";
import { plotLayer } from "./plot-layer.ts";
import { type Panel, type SeriesTarget, seriesTitle } from "./series-title.ts";
import { spread } from "./spread.ts";
import { byCode, GRID, municipalityScale, SIZE, SOFT } from "./style.ts";
import { finish, Pen } from "./svg.ts";
import { joinParts, joinSentences, period, placesText, valueText, withYear } from "./values.ts";
import { wrapText } from "./wrap.ts";

export interface SeriesLinesOptions extends ChartOptions {
  targets?: readonly SeriesTarget[];
}

const GUTTER = 20;
const PLOT = 58;
/** From the plot to the years, with room for the value of a lowest point. */
const TO_YEARS = 9;

/**
 * Yearly series as small multiples, one panel per municipality and series: first and last value
 * and the lowest and highest between them on the line, western years below, the target as a ring.
 */
export function seriesLines(
  rows: readonly SeriesPoint[],
  options: SeriesLinesOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const panels = toPanels(rows, options, lang);
  const columns = width < 360 || panels.length < 2 ? 1 : 2;
  const wide = Math.min(360, (width - GUTTER * (columns - 1)) / columns);
  const pen = new Pen(context);
  let y = 2;
  for (let start = 0; start < panels.length; start += columns) {
    const line = panels.slice(start, start + columns);
    const heads = line.map((panel) =>
      wrapText(headText(panel), wide - 14, SIZE.name, context, true),
    );
    const head = Math.max(...heads.map(({ length }) => length)) * 11 + 4;
    line.forEach((panel, index) => {
      const left = index * (wide + GUTTER);
      pen.shape(panel.style.shape, left + 5, y + 6, 3.4, { fill: panel.style.colour });
      heads[index]?.forEach((text, at) => {
        pen.text(text, left + 13, y + 6 + at * 11, { size: SIZE.name, bold: true });
      });
      drawPanel(pen, panel, left, y + head, wide);
    });
    y += head + PLOT + TO_YEARS + (start + columns < panels.length ? 21 : 9);
  }
  if (panels.length === 0) {
    y = drawEmpty(pen, y, width);
  }
  const text = (value: number) => valueText(value, lang);
  const title = seriesTitle(panels, lang);
  const units = [...new Set(panels.map(({ unit }) => unit).filter(Boolean))];
  const subtitle = joinParts(
    [
      units.length === 1 ? fill(common.unit, lang, { unit: units[0] ?? "" }) : "",
      placesText(
        panels.map(({ style }) => style.name),
        lang,
      ),
      period(
        panels.flatMap(({ points, target }) => [
          ...points.map(({ year }) => year),
          target?.year ?? null,
        ]),
        lang,
      ),
    ],
    lang,
  );
  const axis = panels.length > 1 ? series.ownAxis : series.axis;
  const notes = panels.length > 0 ? [axis[lang]] : [];
  const sentences = panels.map(({ style, name, points, target }) => {
    const values = points.map(({ value, year }) => withYear(text(value), year, lang));
    if (target) values.push(targetText(target, lang));
    return fill(series.alt, lang, { place: style.name, name, values: joinNames(values, lang) });
  });
  const alt = joinSentences([subtitle, ...sentences, ...notes], lang);
  const frame = { width, height: y, prefix: options.idPrefix ?? "series", title, alt };
  return { svg: finish(pen.root, frame, context), title, subtitle, alt, notes };

  /** Place and unit stand in the subtitle where all panels share them. */
  function headText(panel: Panel): string {
    const place = panels.some(({ style }) => style !== panel.style) ? `${panel.style.name} ` : "";
    const unit = panels.some((other) => other.unit !== panel.unit) ? ` [${panel.unit}]` : "";
    return place + panel.name + unit;
  }
}

function targetText(target: SeriesTarget, lang: Language): string {
  const text = withYear(valueText(target.value, lang), target.year, lang);
  return fill(series.target, lang, { text });
}

function toPanels(
  rows: readonly SeriesPoint[],
  options: SeriesLinesOptions,
  lang: Language,
): Panel[] {
  const scale = municipalityScale(options.municipalities, lang);
  for (const row of rows) scale(row.municipality_code);
  return byCode(options.municipalities).flatMap(({ code }) => {
    const mine = rows.filter((row) => row.municipality_code === code);
    return [...new Set(mine.map(({ name }) => name))].map((name) => {
      const points = mine.filter((row) => row.name === name).sort((a, b) => a.year - b.year);
      const unit = points[0]?.unit ?? "";
      return {
        style: scale(code),
        name: (lang === "en" && points[0]?.name_en) || name,
        unit: options.unitName?.(unit) ?? unit,
        points,
        target: options.targets?.find(
          (target) => target.municipality_code === code && target.name === name,
        ),
      };
    });
  });
}

function drawPanel(pen: Pen, panel: Panel, left: number, top: number, width: number): void {
  const { context } = pen;
  const { style, points, target } = panel;
  const years = [...points.map(({ year }) => year), ...(target ? [target.year] : [])];
  const values = [...points.map(({ value }) => value), ...(target ? [target.value] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = low === high ? Math.max(1, Math.abs(low) * 0.1) : (high - low) * 0.25;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const layer = plotLayer(
    {
      width,
      height: PLOT,
      marginLeft: 24,
      marginRight: 24,
      marginTop: 4,
      marginBottom: 4,
      x: { axis: null, domain: from === to ? [from - 1, to + 1] : [from, to] },
      y: { axis: null, domain: [low - pad, high + pad] },
      marks: [
        Plot.ruleX(years, { stroke: GRID, strokeWidth: 0.6 }),
        Plot.lineY(points, {
          x: "year",
          y: "value",
          stroke: style.colour,
          strokeWidth: 1.8,
          ...(style.dash ? { strokeDasharray: style.dash } : {}),
        }),
      ],
    },
    context,
    left,
    top,
  );
  pen.root.append(layer.group);
  const at = ({ year, value }: { year: number; value: number }) =>
    [left + layer.x(year), top + layer.y(value)] as const;
  for (const point of points) {
    pen.shape(style.shape, ...at(point), 2.8, { fill: style.colour });
  }
  const right = left + width;
  const named = spread(
    namedPoints(points).map((point) => {
      const text = valueText(point.value, context.lang);
      return { centre: at(point)[0], width: context.measureText(text, SIZE.label) };
    }),
    left,
    right,
    3,
  );
  namedPoints(points).forEach((point, index) => {
    const x = named?.[index];
    if (x === undefined && index > 0) return;
    const text = valueText(point.value, context.lang);
    pen.text(text, x ?? left, at(point)[1] + 9 * side(points, point), {
      size: SIZE.label,
      anchor: "middle",
      halo: true,
    });
  });
  if (target) {
    const [x, y] = at(target);
    pen.shape("circle", x, y, 4.6, { fill: "none", stroke: style.colour, "stroke-width": 1.4 });
    const text = targetText(target, context.lang);
    const half = context.measureText(text, SIZE.label) / 2;
    const below = y + 11 < top + PLOT - 2 && points.every(({ year }) => year < target.year);
    pen.text(text, Math.min(x, right - half), below ? y + 11 : y - 11, {
      size: SIZE.label,
      anchor: "middle",
      halo: true,
    });
  }
  drawYears(
    pen,
    [...new Set(years)].sort((a, b) => a - b),
    (year) => left + layer.x(year),
    top + PLOT + TO_YEARS,
  );
}

/** First and last point, and between them the lowest and the highest, by year. */
function namedPoints(points: readonly SeriesPoint[]): SeriesPoint[] {
  const values = points.map(({ value }) => value);
  const low = points.find(({ value }) => value === Math.min(...values));
  const high = points.find(({ value }) => value === Math.max(...values));
  const wanted = new Set([points[0], low, high, points.at(-1)]);
  return points.filter((point) => wanted.has(point));
}

/** Below the line (1) where its neighbours lie higher, above it (-1) otherwise. */
function side(points: readonly SeriesPoint[], point: SeriesPoint): 1 | -1 {
  const index = points.indexOf(point);
  const near = [points[index - 1], points[index + 1]].filter((other) => other !== undefined);
  const slope = near.reduce((sum, other) => sum + other.value - point.value, 0);
  return slope > 0 ? 1 : -1;
}

/** Western years; where they would touch, as many as fit, the last one always. */
function drawYears(
  pen: Pen,
  years: readonly number[],
  x: (year: number) => number,
  y: number,
): void {
  let edge = Number.POSITIVE_INFINITY;
  for (const year of [...years].reverse()) {
    const half = pen.context.measureText(String(year), SIZE.small) / 2;
    if (x(year) + half + 3 > edge) continue;
    edge = x(year) - half;
    pen.text(String(year), x(year), y, { size: SIZE.small, fill: SOFT, anchor: "middle" });
  }
}
