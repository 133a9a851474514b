import { type ScaleLinear, scaleLinear } from "d3";
import type { OfficialItem, OfficialValue } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { contextSeries as texts } from "../words/context.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { itemName, itemUnit, itemValue } from "./context-cell.ts";
import type { ContextRows } from "./context-strip.ts";
import { seriesTitle } from "./context-title.ts";
import { breaksOf } from "./context-words.ts";
import { drawKey } from "./key.ts";
import {
  byCode,
  FRAME,
  GRID,
  type MunicipalityStyle,
  municipalityScale,
  PAPER,
  SIZE,
  SOFT,
} from "./style.ts";
import { finish, Pen, px } from "./svg.ts";
import { joinSentences, period, placesText, withYear } from "./values.ts";
import { wrapText } from "./wrap.ts";

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

interface Panel {
  style: MunicipalityStyle;
  points: Point[];
}

interface Line {
  item: OfficialItem;
  panels: Panel[];
}

const PLOT = 48;
const GUTTER = 14;

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
  const lines = rows.items.flatMap((item): Line[] => {
    const panels = codes.flatMap((code) => {
      const points = pointsOf(rows.values, item.item_id, code);
      return points.length > 1 ? [{ style: scale(code), points }] : [];
    });
    return panels.length === 0 ? [] : [{ item, panels }];
  });
  // Several items of one municipality stand beside each other, as municipalities of an item do.
  const alone = codes.length === 1 && lines.length > 1;
  const cells = alone ? lines.length : Math.max(1, codes.length);
  const columns = Math.min(3, cells, Math.max(1, Math.floor(width / 150)));
  const wide = Math.min(240, (width - GUTTER * (columns - 1)) / columns);
  const pen = new Pen(context);
  let y = 2;
  const heads = lines.map(({ item }) =>
    // A single item is named by the title; its unit stands in the subtitle.
    lines.length === 1
      ? []
      : wrapText(
          `${itemName(item, lang)} [${itemUnit(item, lang)}]`,
          alone ? wide : width,
          SIZE.name,
          context,
          true,
        ),
  );
  const headHeight = (head: readonly string[]) => (head.length === 0 ? 0 : head.length * 11 + 3);
  for (let start = 0; start < lines.length; start += alone ? columns : 1) {
    const row = lines.slice(start, start + (alone ? columns : 1));
    const height = Math.max(...row.map((_, index) => headHeight(heads[start + index] ?? [])));
    row.forEach(({ item, panels }, at) => {
      const shift = at * (wide + GUTTER);
      heads[start + at]?.forEach((text, index) => {
        pen.text(text, shift, y + 6 + index * 11, { size: SIZE.name, bold: true });
      });
      const years = panels.flatMap(({ points }) => points.map(({ year }) => year));
      const span: [number, number] = [Math.min(...years), Math.max(...years)];
      const shared = panels.flatMap(({ points }) => points.map(({ value }) => value));
      panels.forEach((panel, index) => {
        const left = shift + (index % columns) * (wide + GUTTER);
        const top = y + height + Math.floor(index / columns) * (PLOT + 26);
        const values = isCount(item) ? panel.points.map(({ value }) => value) : shared;
        drawPanel(pen, item, panel, { left, top, wide, span, values });
      });
    });
    const tall = Math.max(...row.map(({ panels }) => Math.ceil(panels.length / columns)));
    y += height + (tall - 1) * (PLOT + 26) + PLOT + 23;
  }
  const empty = lines.length === 0;
  if (empty) {
    pen.text(common.empty[lang], width / 2, y + 14, {
      size: SIZE.name,
      fill: SOFT,
      anchor: "middle",
    });
    y += 28;
  }
  const drawn = lines.flatMap(({ panels }) => panels.flatMap(({ points }) => points));
  const reasons = lines
    .filter(({ panels }) => panels.some(({ points }) => points.some(({ broken }) => broken)))
    .map(({ item }) => breaksOf(item, codes, (code) => scale(code).name, lang));
  const notes = [
    ...(empty ? [] : [texts.shared[lang], texts.compared[lang]]),
    ...(drawn.some(({ preliminary }) => preliminary) ? [texts.preliminary[lang]] : []),
    ...(reasons.length > 0 ? [fill(texts.break, lang, { reasons: reasons.join("; ") })] : []),
  ];
  if (notes.length > 2)
    y = drawKey(
      pen,
      notes.slice(2).map((text) => ({ text })),
      0,
      y,
      width,
    );
  const names = placesText(
    codes.map((code) => scale(code).name),
    lang,
  );
  const title = empty ? common.empty[lang] : seriesTitle(lines, lang);
  const [only, ...others] = lines;
  const subtitle = [
    only !== undefined && others.length === 0
      ? fill(common.unit, lang, { unit: itemUnit(only.item, lang) })
      : "",
    names,
    period(
      drawn.map(({ year }) => year),
      lang,
    ),
  ]
    .filter(Boolean)
    .join(common.separator[lang]);
  const sentences = lines.flatMap(({ item, panels }) =>
    panels.map(({ style, points }) =>
      fill(texts.alt, lang, {
        place: style.name,
        name: itemName(item, lang),
        unit: itemUnit(item, lang),
        values: joinNames(
          points.map(({ value, year }) => withYear(itemValue(item, value, lang), year, lang)),
          lang,
        ),
      }),
    ),
  );
  const alt = joinSentences([subtitle, ...sentences, ...notes], lang);
  const frame = { width, height: y + 2, prefix: options.idPrefix ?? "context-series", title, alt };
  return { svg: finish(pen.root, frame, context), title, subtitle, alt, notes };
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

function drawPanel(
  pen: Pen,
  item: OfficialItem,
  { style, points }: Panel,
  place: { left: number; top: number; wide: number; span: [number, number]; values: number[] },
): void {
  const { left, top, wide, span, values } = place;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = low === high ? Math.max(1, Math.abs(low) * 0.1) : (high - low) * 0.12;
  const x = scaleLinear(span, [left + 12, left + wide - 12]);
  const y = scaleLinear([low - pad, high + pad], [top + 12 + PLOT - 4, top + 24]);
  pen.shape(style.shape, left + 5, top + 5, 3.2, { fill: style.colour });
  pen.text(style.name, left + 12, top + 5, { size: SIZE.label });
  const bottom = top + 12 + PLOT - 2;
  pen.line(left, bottom, left + wide, bottom, { stroke: FRAME, "stroke-width": 0.6 });
  if (low < 0 && high > 0)
    pen.line(left, y(0), left + wide, y(0), { stroke: GRID, "stroke-width": 0.8 });
  for (const run of runsOf(points)) {
    if (run[0]?.broken) {
      const at = x(run[0].year) - (x(run[0].year) - x(run[0].year - 1)) / 2;
      pen.line(at, top + 16, at, bottom, {
        stroke: SOFT,
        "stroke-width": 0.7,
        "stroke-dasharray": "2 2",
      });
    }
    const d = run.map(({ year, value }) => `${px(x(year))},${px(y(value))}`).join("L");
    if (run.length > 1)
      pen.path(`M${d}`, {
        fill: "none",
        stroke: style.colour,
        "stroke-width": 1.6,
        "stroke-dasharray": style.dash,
      });
  }
  for (const point of points) {
    pen.shape(style.shape, x(point.year), y(point.value), 2.2, {
      fill: point.preliminary ? PAPER : style.colour,
      stroke: style.colour,
      "stroke-width": 0.8,
    });
  }
  drawLabels(pen, item, points, x, y, left, left + wide);
  const [first, last] = [points[0], points.at(-1)];
  for (const point of first === last ? [first] : [first, last])
    if (point)
      pen.text(String(point.year), x(point.year), bottom + 6, {
        size: SIZE.small,
        fill: SOFT,
        anchor: "middle",
      });
}

/** Values of the first and the last year over their marks, and of a peak that stands clear of both. */
function drawLabels(
  pen: Pen,
  item: OfficialItem,
  points: readonly Point[],
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  left: number,
  right: number,
): void {
  const { context } = pen;
  const peak = points.find(({ value }) => value === Math.max(...points.map((at) => at.value)));
  const taken: [number, number][] = [];
  for (const point of new Set([points[0], points.at(-1), peak])) {
    if (!point) continue;
    const text = itemValue(item, point.value, context.lang);
    const half = context.measureText(text, SIZE.label) / 2;
    const at = Math.max(left + half, Math.min(right - half, x(point.year)));
    if (taken.some(([from, to]) => at - half < to + 3 && at + half > from - 3)) continue;
    taken.push([at - half, at + half]);
    // Above every mark that it reaches over, so that no line runs through it.
    const under = points.filter(({ year }) => Math.abs(x(year) - at) < half + 2);
    const edges = [at - half - 2, at + half + 2].map((edge) => heightAt(edge, points, x, y));
    const top = Math.min(...under.map(({ value }) => y(value)), y(point.value), ...edges);
    pen.text(text, at, top - 8, { size: SIZE.label, anchor: "middle", halo: true });
  }
}

/** Where the line stands at a place between its points; below everything where there is no line. */
function heightAt(
  at: number,
  points: readonly Point[],
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): number {
  const next = points.findIndex(({ year }) => x(year) >= at);
  const [from, to] = [points[next - 1], points[next]];
  if (from === undefined || to === undefined) return Number.POSITIVE_INFINITY;
  const share = (at - x(from.year)) / (x(to.year) - x(from.year));
  return y(from.value) + share * (y(to.value) - y(from.value));
}

/** Neighbouring values without a break between them. */
function runsOf(points: readonly Point[]): Point[][] {
  const steps = points.slice(1).map(({ year }, index) => year - (points[index]?.year ?? year));
  const usual = Math.min(...steps, Number.POSITIVE_INFINITY);
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last !== undefined && point.year - last.year > usual;
    if (run === undefined || point.broken || gap) runs.push([point]);
    else run.push(point);
  }
  return runs;
}
