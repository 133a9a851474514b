import type { Comparison } from "../tables/rows.ts";
import { common, fill } from "../words/charts.ts";
import { dumbbell } from "../words/charts-measures.ts";
import { type Chart, type ChartOptions, type ChartRow, DEFAULT_WIDTH, MOST_ROWS } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import {
  LABEL_LINE,
  type Layout,
  type LayoutRow,
  layoutRows,
  NAME_LINE,
  type PlacedRow,
} from "./dumbbell-layout.ts";
import { drawList, LIST_FROM } from "./dumbbell-list.ts";
import { drawMarks, dumbbellKey, MARK } from "./dumbbell-marks.ts";
import { dumbbellRow } from "./dumbbell-row.ts";
import { dumbbellAlt, dumbbellSubtitle } from "./dumbbell-text.ts";
import { dumbbellTitle } from "./dumbbell-title.ts";
import { drawEmpty, drawKey } from "./key.ts";
import { plainRows } from "./plain-rows.ts";
import { assertSharedAxis } from "./shared-axis.ts";
import { byCode, GRID, type MunicipalityScale, municipalityScale, SIZE, SOFT } from "./style.ts";
import { finish, Pen } from "./svg.ts";
import { fittingTicks, spansZero } from "./ticks.ts";
import { joinSentences, placesText } from "./values.ts";

export interface DumbbellOptions extends ChartOptions {
  /** False where a page explains the marks once for several charts. Default true. */
  key?: boolean;
}

/**
 * One measure: an arrow from baseline to target per row, the latest value as a bar across it.
 * Rows are the Comparison rows of one measure in one unit; throws where they are not. Rows without
 * a number keep their line and are counted in the notes. More than twelve rows, and values too long
 * to stand beside their marks, become a list; what is beyond its length is counted.
 */
export function arrowDumbbell(
  all: readonly Comparison[],
  options: DumbbellOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  assertSharedAxis(all, "arrow dumbbell");
  assertOneUnit(all);
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  const sorted = prepare(plainRows(all, lang), options, context, scale);
  const lines = sorted.slice(0, MOST_ROWS);
  const drawn = lines.filter((row) => row.drawn);
  const pen = new Pen(context);
  const layout = lines.length > LIST_FROM ? undefined : layoutRows(lines, width, context);
  const bands: ChartRow[] = [];
  let y = 2;
  let notZero = false;
  if (lines.length === 0) y = drawEmpty(pen, y, width);
  else if (layout === undefined) {
    const list = drawList(pen, lines, y, width);
    bands.push(...list.bands);
    notZero = list.notZero;
    y = list.bottom;
  } else {
    const bottom = y + layout.rows.reduce((sum, { height }) => sum + height, 0);
    if (drawn.length > 0) drawGrid(pen, layout, y, bottom, context);
    for (const row of layout.rows) {
      drawRow(pen, row, layout, y);
      bands.push({ indicator_id: row.row.row.indicator_id, top: y, height: row.height });
      y += row.height;
    }
    notZero = drawn.length > 0 && !spansZero(layout.x);
    if (drawn.length > 0) y += 12;
  }
  /** What the key says already, for the text equivalent. */
  const remarks = notZero ? [dumbbell.notZero[lang]] : [];
  if (drawn.length > 0 && options.key !== false) {
    const key = [...dumbbellKey(drawn, lang), ...remarks.map((text) => ({ text }))];
    y = drawKey(pen, key, 0, y, width);
  }
  const notes = missingNotes(sorted, lines, context);
  const texts = sorted.map((row) => ({
    ...row,
    place: [row.style.name, row.label].filter(Boolean).join(" "),
  }));
  const title = dumbbellTitle(texts, options, lang);
  const alt = joinSentences([...dumbbellAlt(texts, options, lang), ...notes, ...remarks], lang);
  const prefix = options.idPrefix ?? `dumbbell-${all[0]?.measure ?? "empty"}`;
  const frame = { width, height: y + 2, prefix, title, alt };
  const subtitle = dumbbellSubtitle(texts, options, lang);
  return { svg: finish(pen.root, frame, context), title, subtitle, alt, notes, rows: bands };
}

function assertOneUnit(rows: readonly Comparison[]): void {
  const [first] = rows;
  const other = rows.find(({ unit }) => unit !== first?.unit);
  if (other)
    throw new Error(`arrow dumbbell of ${first?.measure}: ${other.unit} is not ${first?.unit}`);
}

/** Rows in the order of the codes; those of one municipality with several carry their labels. */
function prepare(
  rows: readonly Comparison[],
  options: ChartOptions,
  context: ChartContext,
  scale: MunicipalityScale,
): LayoutRow[] {
  const order = new Map(byCode(options.municipalities).map(({ code }, index) => [code, index]));
  const place = (row: Comparison) => order.get(row.municipality_code) ?? -1;
  const sorted = [...rows].sort((a, b) => place(a) - place(b));
  return sorted.map((row, index) => {
    const style = scale(row.municipality_code);
    const several = rows.filter((other) => other.municipality_code === style.code).length > 1;
    const label = several ? (options.labels?.get(row.indicator_id) ?? "") : "";
    const again = label !== "" && sorted[index - 1]?.municipality_code === style.code;
    return { ...dumbbellRow(row, context.lang), style, label, named: !again };
  });
}

/** How many rows are shown, and whose rows have no number. */
function missingNotes(
  all: readonly LayoutRow[],
  lines: readonly LayoutRow[],
  { lang }: ChartContext,
): string[] {
  const shown = lines.filter((row) => row.drawn).length;
  if (shown === all.length) return [];
  const names = all.filter((row) => !row.drawn).map((row) => row.style.name);
  return [
    fill(common.shown, lang, { shown, total: all.length }),
    ...(names.length > 0 ? [fill(dumbbell.left, lang, { places: placesText(names, lang) })] : []),
    ...(lines.length < all.length
      ? [fill(common.beyond, lang, { n: all.length - lines.length })]
      : []),
  ];
}

function drawRow(pen: Pen, placed: PlacedRow, layout: Layout, top: number): void {
  const { row } = placed;
  const { x, left, right, size } = layout;
  const middle = top + placed.middle;
  let y = top + placed.nameAt;
  pen.shape(row.style.shape, 6, y, MARK, { fill: row.style.colour });
  for (const line of placed.name) {
    pen.text(line, 14, y, { size: SIZE.name, bold: true });
    y += NAME_LINE;
  }
  if (placed.name.length > 0) y -= (NAME_LINE - LABEL_LINE) / 2;
  for (const line of placed.label) {
    pen.text(line, 14, y, { size: SIZE.small, fill: SOFT });
    y += LABEL_LINE;
  }
  if (!row.drawn) {
    pen.text(row.targetLabel, left, middle, { size, fill: SOFT });
    return;
  }
  pen.line(left, middle, right, middle, { stroke: GRID, "stroke-width": 0.75 });
  for (const { text, at, dy, anchor } of placed.texts)
    pen.text(text, at, middle + dy, { size, anchor, halo: true });
  // After the plates of the labels, which would cut into the marks.
  drawMarks(row, pen, x, middle);
}

function drawGrid(
  pen: Pen,
  layout: Layout,
  top: number,
  bottom: number,
  context: ChartContext,
): void {
  const { x, left, right } = layout;
  for (const { at, value, text } of fittingTicks(x, context)) {
    pen.line(at, top, at, bottom, { stroke: GRID, "stroke-width": value === 0 ? 1.2 : 0.6 });
    // A label at the end of the axis is moved in until all of it is in the picture.
    const half = context.measureText(text, SIZE.small) / 2;
    const middle = Math.min(Math.max(at, left + half), right - half);
    pen.text(text, middle, bottom + 6, { size: SIZE.small, fill: SOFT, anchor: "middle" });
  }
}
