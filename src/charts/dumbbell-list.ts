import { max, min, scaleLinear } from "d3";
import { common } from "../words/charts.ts";
import { dumbbell } from "../words/charts-measures.ts";
import type { ChartRow } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import type { LayoutRow } from "./dumbbell-layout.ts";
import { drawMarks, MARK, STUB } from "./dumbbell-marks.ts";
import { GRID, SIZE, SOFT } from "./style.ts";
import type { Pen } from "./svg.ts";
import { fittingTicks, spansZero } from "./ticks.ts";
import { wrapText } from "./wrap.ts";

/** More rows than this become a list. */
export const LIST_FROM = 12;

const GAP = 8;
const LINE = 12;
const SMALL = 9;
/** Least width of the part with the marks. */
const PLOT = 60;

interface Columns {
  /** Left edges of the columns of values; none where the values stand below the names. */
  edges: number[];
  /** Left edge of the part with the marks. */
  plot: number;
  /** Width of the names. */
  names: number;
}

/**
 * Rows of one measure as a list: name, baseline, target and latest value in columns, the marks
 * without labels at the right. Where the columns leave the marks no room, the values stand below
 * the names. Returns the bands of the rows, the y below, and whether the axis leaves 0 out.
 */
export function drawList(
  pen: Pen,
  rows: readonly LayoutRow[],
  top: number,
  width: number,
): { bands: ChartRow[]; bottom: number; notZero: boolean } {
  const { context } = pen;
  const cells = valueCells(rows);
  const heads = headTexts(context).slice(0, cells[0]?.length ?? 0);
  const columns = toColumns(rows, cells, heads, width, context);
  let y = top;
  if (columns.edges.length > 0) {
    columns.edges.forEach((left, index) => {
      pen.text(heads[index] ?? "", left, y + 6, { size: SIZE.small, fill: SOFT });
    });
    y += LINE;
  }
  const start = y;
  const bands = rows.map((row, index) => {
    const height = drawRow(pen, row, cells[index] ?? [], columns, y, width);
    y += height;
    return { indicator_id: row.row.indicator_id, top: y - height, height };
  });
  const drawn = rows.flatMap((row, index) => (row.drawn ? [{ row, band: bands[index] }] : []));
  if (drawn.length === 0) return { bands, bottom: y, notZero: false };
  const x = scaleOf(rows, columns.plot, width);
  for (const { at, text } of fittingTicks(x, context)) {
    pen.line(at, start, at, y, { stroke: GRID, "stroke-width": 0.6 });
    const half = context.measureText(text, SIZE.small) / 2;
    const middle = Math.min(Math.max(at, columns.plot + half), width - half);
    pen.text(text, middle, y + 6, { size: SIZE.small, fill: SOFT, anchor: "middle" });
  }
  for (const { row, band } of drawn) if (band) drawMarks(row, pen, x, band.top + LINE / 2);
  return { bands, bottom: y + 12, notZero: !spansZero(x) };
}

/** Name, values and a rule below; returns the height. */
function drawRow(
  pen: Pen,
  row: LayoutRow,
  cells: readonly string[],
  columns: Columns,
  top: number,
  width: number,
): number {
  const { context } = pen;
  const room = columns.names - 14;
  const name = row.named ? wrapText(row.style.name, room, SIZE.label, context, true) : [];
  const label = row.label === "" ? [] : wrapText(row.label, room, SIZE.small, context);
  pen.shape(row.style.shape, 6, top + LINE / 2, 3, { fill: row.style.colour });
  let y = top;
  for (const line of name) {
    pen.text(line, 14, y + LINE / 2, { size: SIZE.label, bold: true });
    y += LINE;
  }
  for (const line of label) {
    pen.text(line, 14, y + LINE / 2 - 0.5, { size: SIZE.small, fill: SOFT });
    y += SMALL;
  }
  y = Math.max(y, top + LINE);
  columns.edges.forEach((left, column) => {
    pen.text(cells[column] ?? "", left, top + LINE / 2, { size: SIZE.small });
  });
  if (columns.edges.length === 0) {
    for (const line of valueLines(row, width - 14, context)) {
      pen.text(line, 14, y + SMALL / 2 - 0.5, { size: SIZE.small });
      y += SMALL;
    }
    y += 2;
  }
  pen.line(0, y, width, y, { stroke: GRID, "stroke-width": 0.5 });
  return y - top;
}

const headTexts = ({ lang }: ChartContext) => [
  dumbbell.baseline[lang],
  dumbbell.target[lang],
  dumbbell.latest[lang],
];

/** Baseline, target and, where any row has one, the latest value. */
function valueCells(rows: readonly LayoutRow[]): string[][] {
  const latest = rows.some((row) => row.latestText !== "");
  return rows.map((row) => {
    const pair = [row.baselineText, row.targetText];
    return latest ? [...pair, row.latestText] : pair;
  });
}

/** The values of a row on one line where they fit, else the latest value on a line of its own. */
function valueLines(row: LayoutRow, room: number, context: ChartContext): string[] {
  if (!row.drawn) return wrapText(row.targetLabel, room, SIZE.small, context);
  const target =
    row.baselineText === "" ? row.targetLabel : row.targetText && `→ ${row.targetText}`;
  const pair = [row.baselineText, target].filter(Boolean).join(" ");
  const all = [pair, row.latestLabel].filter(Boolean);
  const line = all.join(common.separator[context.lang]);
  if (context.measureText(line, SIZE.small) <= room) return [line];
  return all.flatMap((text) => wrapText(text, room, SIZE.small, context));
}

function toColumns(
  rows: readonly LayoutRow[],
  cells: readonly (readonly string[])[],
  heads: readonly string[],
  width: number,
  context: ChartContext,
): Columns {
  const wide = (text: string, size: number, bold = false) => context.measureText(text, size, bold);
  const longest = Math.max(
    ...rows.map((row) => wide(row.style.name, SIZE.label, true)),
    ...rows.map((row) => wide(row.label, SIZE.small)),
  );
  const names = Math.min(width * 0.34, longest + 14) + GAP;
  const widths = heads.map((head, index) =>
    Math.max(
      ...[head, ...cells.map((row) => row[index] ?? "")].map((text) => wide(text, SIZE.small)),
    ),
  );
  const plot = names + widths.reduce((sum, each) => sum + each + GAP, 0);
  if (width - plot < PLOT) {
    const least = Math.min(longest + 14, width * 0.5) + GAP;
    return { edges: [], plot: least, names: least };
  }
  const edges = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, each) => sum + each + GAP, names),
  );
  return { edges, plot, names };
}

function scaleOf(rows: readonly LayoutRow[], left: number, right: number) {
  const values = rows.flatMap(({ baseline, latest, target }) =>
    [baseline, latest, "level" in target ? target.level : null].filter((value) => value !== null),
  );
  let [low, high] = [min(values) ?? 0, max(values) ?? 1];
  if (low > 0 && low < high * 0.5) low = 0;
  if (low === high) [low, high] = [low - 1, high + 1];
  const stub = (sign: number) =>
    rows.some((row) => row.target.kind === "stub" && row.target.sign === sign) ? STUB : 0;
  return scaleLinear([low, high], [left + MARK * 2 + stub(-1), right - MARK * 2 - stub(1)]);
}
