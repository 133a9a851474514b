import { type ScaleLinear, scaleLinear } from "d3";
import { common, fill } from "../i18n/charts.ts";
import { dumbbell } from "../i18n/charts-measures.ts";
import type { Comparison } from "../tables/rows.ts";
import { type Chart, type ChartOptions, type ChartRow, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { drawMarks, dumbbellKey, MARK, STUB } from "./dumbbell-marks.ts";
import { type DumbbellRow, dumbbellRow } from "./dumbbell-row.ts";
import { dumbbellAlt, dumbbellSubtitle, dumbbellTitle } from "./dumbbell-text.ts";
import { drawEmpty, drawKey } from "./key.ts";
import { assertSharedAxis } from "./shared-axis.ts";
import { spread } from "./spread.ts";
import {
  byCode,
  GRID,
  type MunicipalityScale,
  type MunicipalityStyle,
  municipalityScale,
  SIZE,
  SOFT,
} from "./style.ts";
import { finish, Pen } from "./svg.ts";
import { fittingTicks } from "./ticks.ts";
import { joinSentences, placesText } from "./values.ts";
import { wrapText } from "./wrap.ts";

const LINE = 12;
/** Below this width names stand above their rows instead of at the left. */
const NARROW = 360;

interface Row extends DumbbellRow {
  style: MunicipalityStyle;
  name: string[];
  label: string[];
}

interface Plot {
  pen: Pen;
  x: ScaleLinear<number, number>;
  left: number;
  right: number;
}

/**
 * One measure: an arrow from baseline to target per row, the latest value as a bar across it.
 * Rows are the Comparison rows of one measure in one unit; throws where they are not. Rows without
 * a number keep their line and are counted in the notes.
 */
export function arrowDumbbell(
  rows: readonly Comparison[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const scale = municipalityScale(options.municipalities, lang);
  const [first] = rows;
  assertSharedAxis(rows, "arrow dumbbell");
  const other = rows.find(({ unit }) => unit !== first?.unit);
  if (other) {
    throw new Error(`arrow dumbbell of ${first?.measure}: ${other.unit} is not ${first?.unit}`);
  }
  const narrow = width < NARROW;
  const lines = prepare(rows, options, context, scale, narrow ? width - 14 : width * 0.3);
  const drawn = lines.filter((row) => row.drawn);
  const pen = new Pen(context);
  const column = narrow ? 0 : nameColumn(lines, context);
  const plot: Plot = { pen, x: xScale(drawn, column, width), left: column, right: width };
  let y = 2;
  const heights = lines.map((row) => measureRow(row, plot, narrow));
  const bottom = y + heights.reduce((sum, { height }) => sum + height, 0);
  if (drawn.length > 0) drawGrid(plot, y, bottom, context);
  const bands: ChartRow[] = [];
  lines.forEach((row, index) => {
    const frame = heights[index];
    if (!frame) return;
    drawRow(row, plot, y, frame, narrow);
    bands.push({ indicator_id: row.row.indicator_id, top: y, height: frame.height });
    y += frame.height;
  });
  const notes: string[] = [];
  /** What the key says already, for the text equivalent. */
  const remarks: string[] = [];
  if (lines.length === 0) {
    y = drawEmpty(pen, y, width);
  }
  const missing = lines.filter((row) => !row.drawn);
  if (missing.length > 0) {
    notes.push(fill(common.shown, lang, { shown: drawn.length, total: lines.length }));
    const places = placesText(
      missing.map((row) => row.style.name),
      lang,
    );
    notes.push(fill(dumbbell.left, lang, { places }));
  }
  if (drawn.length > 0) {
    const fromZero = (plot.x.domain()[0] ?? 0) <= 0 && (plot.x.domain()[1] ?? 0) >= 0;
    if (!fromZero) remarks.push(dumbbell.notZero[lang]);
    const key = [...dumbbellKey(drawn, lang), ...remarks.map((text) => ({ text }))];
    y = drawKey(pen, key, column, y + 14, width);
  }
  const texts = lines.map((row) => ({ ...row, place: [row.style.name, ...row.label].join(" ") }));
  const title = dumbbellTitle(texts, options, lang);
  const alt = joinSentences([...dumbbellAlt(texts, options, lang), ...notes, ...remarks], lang);
  const prefix = options.idPrefix ?? `dumbbell-${first?.measure ?? "empty"}`;
  const frame = { width, height: y + 2, prefix, title, alt };
  const subtitle = dumbbellSubtitle(texts, options, lang);
  return { svg: finish(pen.root, frame, context), title, subtitle, alt, notes, rows: bands };
}

/** Rows in the order of the codes, with their names broken to the room they have. */
function prepare(
  rows: readonly Comparison[],
  options: ChartOptions,
  context: ChartContext,
  scale: MunicipalityScale,
  room: number,
): Row[] {
  const order = new Map(byCode(options.municipalities).map(({ code }, index) => [code, index]));
  const place = (row: Comparison) => order.get(row.municipality_code) ?? -1;
  const sorted = [...rows].sort((a, b) => place(a) - place(b));
  return sorted.map((row, index) => {
    const style = scale(row.municipality_code);
    const several = rows.filter((other) => other.municipality_code === style.code).length > 1;
    const label = several ? (options.labels?.get(row.indicator_id) ?? "") : "";
    const again = label !== "" && sorted[index - 1]?.municipality_code === style.code;
    return {
      ...dumbbellRow(row, context.lang),
      style,
      name: again ? [] : wrapText(style.name, room - 14, SIZE.name, context, true),
      label: label ? wrapText(label, room - 14, SIZE.small, context) : [],
    };
  });
}

function nameColumn(rows: readonly Row[], context: ChartContext): number {
  const widths = rows.flatMap((row) => [
    ...row.name.map((line) => context.measureText(line, SIZE.name, true)),
    ...row.label.map((line) => context.measureText(line, SIZE.small)),
  ]);
  return Math.max(50, ...widths) + 14 + 14;
}

function xScale(rows: readonly Row[], left: number, right: number): ScaleLinear<number, number> {
  const values = rows.flatMap((row) => [
    ...(row.baseline === null ? [] : [row.baseline]),
    ...(row.latest === null ? [] : [row.latest]),
    ...("level" in row.target ? [row.target.level] : []),
  ]);
  let [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) [low, high] = [0, 1];
  // Zero is shown where that costs no more than half of the axis.
  if (low > 0 && low < high * 0.5) low = 0;
  if (high < 0 && high > low * 0.5) high = 0;
  if (low === high)
    [low, high] = low === 0 ? [0, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  const room = (sign: number) =>
    rows.some((row) => row.target.kind === "stub" && row.target.sign === sign) ? STUB + 10 : 10;
  return scaleLinear([low, high], [left + room(-1), right - room(1)]).nice(4);
}

interface Frame {
  height: number;
  /** Lines of labels above and below the marks: text with its middle. */
  above: { text: string; at: number }[];
  below: { text: string; at: number }[][];
}

/** Finds a place for every label of a row: above the marks, below them where it is too tight. */
function measureRow(row: Row, plot: Plot, narrow: boolean): Frame {
  const { x, left, right, pen } = plot;
  const span = (text: string, centre: number) => ({
    text,
    centre,
    width: pen.context.measureText(text, SIZE.label),
  });
  const base = row.baseline === null ? undefined : x(row.baseline);
  const goal =
    row.target.kind === "stub"
      ? (base ?? left) + row.target.sign * STUB
      : "level" in row.target
        ? x(row.target.level)
        : base === undefined
          ? left
          : base + 30;
  const above = [
    ...(base === undefined ? [] : [span(row.baselineLabel, base)]),
    ...(row.targetLabel ? [span(row.targetLabel, goal)] : []),
  ];
  const below = row.latest === null ? [] : [span(row.latestLabel, x(row.latest))];
  const lines = spread(above, left, right)
    ? [above, below]
    : [above.slice(0, 1), above.slice(1), below];
  const placed = lines
    .filter((line, index) => index === 0 || line.length > 0)
    .map((line) => {
      const centres = spread(line, left, right) ?? line.map(() => (left + right) / 2);
      return line.map(({ text }, index) => ({ text, at: centres[index] ?? left }));
    });
  const names = row.name.length * 11 + row.label.length * 9;
  const marks = LINE + 9 + (placed.length - 1) * LINE + 6;
  const height = narrow ? names + marks + 5 : Math.max(names + 6, marks);
  return { height, above: placed[0] ?? [], below: placed.slice(1) };
}

function drawRow(row: Row, plot: Plot, top: number, frame: Frame, narrow: boolean): void {
  const { pen, x, left, right } = plot;
  const { style } = row;
  const names = row.name.length * 11 + row.label.length * 9;
  const middle = narrow ? top + names + LINE + 8 : top + LINE + 6;
  let nameY = narrow
    ? top + 6
    : Math.max(top + 6, middle - (names - (row.name.length > 0 ? 11 : 9)) / 2);
  pen.shape(style.shape, 6, nameY, MARK, { fill: style.colour });
  for (const line of row.name) {
    pen.text(line, 14, nameY, { size: SIZE.name, bold: true });
    nameY += 11;
  }
  for (const line of row.label) {
    pen.text(line, 14, nameY - 0.5, { size: SIZE.small, fill: SOFT });
    nameY += 9;
  }
  if (row.drawn) pen.line(left, middle, right, middle, { stroke: GRID, "stroke-width": 0.75 });
  const style8 = { size: SIZE.label, anchor: "middle", halo: true } as const;
  for (const { text, at } of frame.above) {
    if (row.drawn) pen.text(text, at, middle - LINE, style8);
    else pen.text(text, left, middle, { size: SIZE.label, fill: SOFT });
  }
  frame.below.forEach((line, index) => {
    for (const { text, at } of line) pen.text(text, at, middle + LINE * (index + 1), style8);
  });
  // After the plates of the labels, which would cut into the marks.
  if (row.drawn) drawMarks(row, pen, x, middle);
}

function drawGrid(plot: Plot, top: number, bottom: number, context: ChartContext): void {
  const { pen, x, left, right } = plot;
  for (const { at, value, text } of fittingTicks(x, context)) {
    pen.line(at, top, at, bottom, { stroke: GRID, "stroke-width": value === 0 ? 1.2 : 0.6 });
    // A label at the end of the axis is moved in until all of it is in the picture.
    const half = context.measureText(text, SIZE.small) / 2;
    const middle = Math.min(Math.max(at, left + half), right - half);
    pen.text(text, middle, bottom + 6, { size: SIZE.small, fill: SOFT, anchor: "middle" });
  }
}
