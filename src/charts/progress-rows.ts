import { type ScaleLinear, scaleLinear } from "d3";
import type { Language } from "../lib/language.ts";
import type { Progress } from "../tables/rows.ts";
import { common, fill } from "../words/charts.ts";
import { dumbbell } from "../words/charts-measures.ts";
import { strip } from "../words/charts-plans.ts";
import { verdictNames } from "../words/names.ts";
import { progressWords } from "../words/progress.ts";
import type { ChartRow } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { FRAME, GRID, INK, type MunicipalityStyle, PAPER, SIZE, SOFT, WASH } from "./style.ts";
import { arrowHead, type Pen } from "./svg.ts";
import { valueText, withYear } from "./values.ts";
import { wrapText } from "./wrap.ts";

/** The strip shows somewhat more than 0 to 1; what lies outside is an arrow and a number. */
export const LOW = -0.25;
export const HIGH = 1.25;
/** Below this width the values stand below their labels instead of in columns. */
const NARROW = 400;
const GAP = 5;
const LINE = 8;
const HEAD = 12;

export interface ShownRow extends Progress {
  progress: number;
  name: string;
  unitText: string;
}

interface Column {
  head: string;
  cells: string[];
  /** Right edge; cells are set flush right. */
  right: number;
}

interface Frame {
  /** Width of the labels. */
  label: number;
  /** Values in columns; none where they follow or stand below their labels. */
  columns: Column[];
  /** The strips stand below the words instead of at their right. */
  below: boolean;
  x: ScaleLinear<number, number>;
  /** Right edge of the per cent, left edge of the verdict. */
  percent: number;
  verdict: number;
}

/** One row an indicator from `top` on. Returns the bands of the rows and the y below. */
export function drawProgressRows(
  pen: Pen,
  rows: readonly ShownRow[],
  style: MunicipalityStyle | undefined,
  top: number,
  width: number,
): { bands: ChartRow[]; bottom: number } {
  const { context } = pen;
  const frame = shortest(rows, frames(rows, width, context), context);
  let y = drawHeads(pen, frame, top);
  const bands = rows.map((row, index) => {
    const height = drawRow(pen, row, index, frame, style, y);
    y += height;
    pen.line(0, y, width, y, { stroke: GRID, "stroke-width": 0.5 });
    return { indicator_id: row.indicator_id, top: y - height, height };
  });
  return { bands, bottom: y };
}

/** The frame in which the rows take the least height; the first of equals. */
function shortest(
  rows: readonly ShownRow[],
  [first, ...others]: readonly [Frame, ...Frame[]],
  context: ChartContext,
): Frame {
  const height = (frame: Frame) =>
    rows.reduce((sum, row) => sum + wordsOf(row, frame, context).height, 0);
  return others.reduce((best, frame) => (height(frame) < height(best) ? frame : best), first);
}

function frames(
  rows: readonly ShownRow[],
  width: number,
  context: ChartContext,
): [Frame, ...Frame[]] {
  const { lang } = context;
  const wide = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => context.measureText(text, SIZE.small)));
  const verdict = width - wide(rows.map((row) => verdictNames[row.verdict][lang]));
  const percent = verdict - GAP;
  const end = percent - wide(rows.map((row) => percentText(row.progress, lang))) - GAP - 5;
  const edges = { percent, verdict };
  if (width < NARROW) {
    const x = scaleLinear([LOW, HIGH], [6, end]);
    return [{ label: width, columns: [], below: true, x, ...edges }];
  }
  const start = end - Math.max(72, width * 0.15);
  const x = scaleLinear([LOW, HIGH], [start, end]);
  let right = start - 8;
  const columns: Column[] = [];
  for (const moment of moments(rows, lang).reverse()) {
    columns.unshift({ ...moment, right });
    right -= wide([moment.head, ...moment.cells]) + GAP;
  }
  return [
    { label: right, columns, below: false, x, ...edges },
    { label: start - 12, columns: [], below: false, x, ...edges },
  ];
}

function moments(rows: readonly ShownRow[], lang: Language): Omit<Column, "right">[] {
  return [
    column(dumbbell.baseline[lang], rows, (row) => [row.baseline_value, row.baseline_year], lang),
    column(dumbbell.target[lang], rows, (row) => [row.target_value, row.target_year], lang),
    column(dumbbell.latest[lang], rows, (row) => [row.latest_value, row.latest_year], lang),
  ];
}

/** The values of one moment; a year that all share stands in the head alone. */
function column(
  head: string,
  rows: readonly ShownRow[],
  pick: (row: ShownRow) => [number | null, number | null],
  lang: Language,
): Omit<Column, "right"> {
  const years = new Set(rows.map((row) => pick(row)[1]));
  const [year = null] = years;
  const shared = years.size === 1 && year !== null;
  const cells = rows.map((row) => {
    const [value, own] = pick(row);
    if (value === null) return "";
    const text = valueText(value, lang);
    return shared ? text : withYear(text, own, lang);
  });
  return { head: shared ? fill(common.valueYear, lang, { value: head, year }) : head, cells };
}

function drawHeads(pen: Pen, frame: Frame, top: number): number {
  const { lang } = pen.context;
  const style = { size: SIZE.small, fill: SOFT } as const;
  const y = top + HEAD / 2;
  for (const { head, right } of frame.columns)
    pen.text(head, right, y, { ...style, anchor: "end" });
  for (const [at, head] of [
    [0, strip.baseline[lang]],
    [1, strip.target[lang]],
  ] as const) {
    // Where the strips are short, the subtitle alone says what 0 and 1 are.
    pen.text(frame.below ? head : String(at), frame.x(at), y, { ...style, anchor: "middle" });
  }
  return top + HEAD;
}

interface Words {
  name: { texts: string[]; size: number; step: number };
  /** Values that do not stand in columns. */
  values: string[];
  /** The values follow the name on its line. */
  inline: boolean;
  /** Of the whole row. */
  height: number;
}

function wordsOf(row: ShownRow, frame: Frame, context: ChartContext): Words {
  const columns = frame.columns.length > 0;
  const unit = row.unitText && ` [${row.unitText}]`;
  const name = fittingLines(columns ? row.name + unit : row.name, frame.label, context);
  const values = columns ? [] : valueLines(row, frame.label, context);
  const [line = ""] = name.texts;
  const room = frame.label - context.measureText(line, name.size) - 2 * GAP;
  const inline =
    !frame.below &&
    name.texts.length === 1 &&
    values.length === 1 &&
    context.measureText(values[0] ?? "", SIZE.small) <= room;
  const words = name.texts.length * name.step + (inline ? 0 : values.length * LINE);
  return { name, values, inline, height: frame.below ? words + 15 : Math.max(13, words + 3) };
}

function drawRow(
  pen: Pen,
  row: ShownRow,
  index: number,
  frame: Frame,
  style: MunicipalityStyle | undefined,
  top: number,
): number {
  const { context } = pen;
  const { lang } = context;
  const { name, values, inline, height } = wordsOf(row, frame, context);
  const middle = frame.below ? top + height - 7 : top + height / 2;
  const words = name.texts.length * name.step + (inline ? 0 : values.length * LINE);
  let y = (frame.below ? top + 2 : middle - words / 2) + name.step / 2;
  const soft = { size: SIZE.small, fill: SOFT } as const;
  if (inline) pen.text(values[0] ?? "", frame.label, y, { ...soft, anchor: "end" });
  for (const line of name.texts) {
    pen.text(line, 0, y, { size: name.size });
    y += name.step;
  }
  for (const line of inline ? [] : values) {
    pen.text(line, 0, y - 0.5, soft);
    y += LINE;
  }
  for (const { cells, right } of frame.columns)
    pen.text(cells[index] ?? "", right, middle, { size: SIZE.small, anchor: "end" });
  drawStrip(pen, row, style, middle, frame.x);
  const percent = percentText(row.progress, lang);
  pen.text(percent, frame.percent, middle, { size: SIZE.small, anchor: "end" });
  pen.text(verdictNames[row.verdict][lang], frame.verdict, middle, { size: SIZE.small });
  return height;
}

/** On one line in the usual size where it fits, else in small print on as many as it needs. */
function fittingLines(text: string, width: number, context: ChartContext) {
  for (const size of [SIZE.label, SIZE.small])
    if (context.measureText(text, size) <= width) return { texts: [text], size, step: 10 };
  return { texts: wrapText(text, width, SIZE.small, context), size: SIZE.small, step: LINE };
}

export function percentText(value: number, lang: Language): string {
  return progressWords(value, lang);
}

/** Baseline → target and latest with the unit, each with its year. */
function valueParts(row: ShownRow, lang: Language): [string, string] {
  const say = (value: number | null, year: number | null) =>
    value === null ? "" : withYear(valueText(value, lang), year, lang);
  const baseline = say(row.baseline_value, row.baseline_year);
  const target = say(row.target_value, row.target_year);
  const text = say(row.latest_value, row.latest_year);
  const latest = fill(strip.latest, lang, { text, unit: row.unitText && `[${row.unitText}]` });
  return [fill(strip.pair, lang, { baseline, target }), latest.trim()];
}

export function valuePair(row: ShownRow, lang: Language): string {
  return valueParts(row, lang).join(strip.between[lang]);
}

/** The values on one line where they fit, else the latest one on a line of its own. */
function valueLines(row: ShownRow, room: number, context: ChartContext): string[] {
  const line = valuePair(row, context.lang);
  if (context.measureText(line, SIZE.small) <= room) return [line];
  return valueParts(row, context.lang).flatMap((part) => wrapText(part, room, SIZE.small, context));
}

/** Bar from 0 to the progress, tick at the elapsed share; an arrow where the bar would not end. */
function drawStrip(
  pen: Pen,
  row: ShownRow,
  style: MunicipalityStyle | undefined,
  middle: number,
  scale: ScaleLinear<number, number>,
): void {
  const colour = style?.colour ?? SOFT;
  pen.rect(scale(0), middle - 3.5, scale(1) - scale(0), 7, {
    fill: WASH,
    stroke: FRAME,
    "stroke-width": 0.5,
  });
  const end = Math.max(LOW, Math.min(HIGH, row.progress));
  const [from, to] = [Math.min(scale(0), scale(end)), Math.max(scale(0), scale(end))];
  if (to > from) pen.rect(from, middle - 1.5, to - from, 3, { fill: colour });
  if (row.elapsed !== null) {
    const at = scale(Math.max(LOW, Math.min(HIGH, row.elapsed)));
    pen.line(at, middle - 5.5, at, middle + 5.5, { stroke: INK, "stroke-width": 1.4 });
  }
  if (end === row.progress)
    pen.shape(style?.shape ?? "circle", scale(end), middle, 3.4, {
      fill: colour,
      stroke: PAPER,
      "stroke-width": 0.8,
    });
  else {
    const sign = Math.sign(row.progress);
    pen.path(arrowHead(scale(end) + sign * 4, middle, sign, 3.8), { fill: colour });
  }
}
