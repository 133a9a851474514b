import type { ChartContext } from "./context.ts";
import { FRAME, INK, type MunicipalityStyle, SIZE, SOFT } from "./style.ts";
import type { Pen } from "./svg.ts";
import { fittingSize, wrapText } from "./wrap.ts";

export interface MatrixHead {
  text: string;
  /** Shape and colour before the text. */
  style?: MunicipalityStyle;
  /** Set off from the heads before it by a gap and by grey instead of blue. */
  apart?: boolean;
  /** In regular instead of bold type, for long heads of rows. */
  light?: boolean;
}

export interface MatrixCell {
  text: string;
  /** 0 (white) to 1 (the darkest shade, on which ink still has 4.5:1). */
  shade: number;
}

export interface Matrix {
  /** Heads above the columns, each over `span` of them. */
  groups: readonly (MatrixHead & { span: number })[];
  columns: readonly MatrixHead[];
  rows: readonly (MatrixHead & { cells: readonly MatrixCell[] })[];
}

const GAP = 4;
/** Least height of a row, and lines of its head. */
const ROW = 15;
const LINE = 10;
const WIDEST = 130;
const SHADES = { plain: [143, 180, 232], apart: [176, 180, 186] } as const;

/** Draws a matrix with a number in every cell, from `top` on. Returns the y below it. */
export function drawMatrix(pen: Pen, matrix: Matrix, top: number, width: number): number {
  const label = labelWidth(pen, matrix, width);
  const xs = columnEdges(matrix, label, width);
  let y = top;
  y = drawGroups(pen, matrix.groups, xs, y);
  y = drawHeads(pen, matrix.columns, xs, y);
  for (const row of matrix.rows) {
    if (row.apart) y += GAP;
    y = drawMatrixRow(pen, row, matrix.columns, xs, y, label);
  }
  return y;
}

function labelWidth(pen: Pen, { rows }: Matrix, width: number): number {
  const widths = rows.map(
    ({ text, light, style }) =>
      pen.context.measureText(text, light ? SIZE.label : SIZE.name, !light) + (style ? 13 : 0),
  );
  const most = rows.some(({ light }) => light) ? 0.42 : 0.34;
  return Math.min(Math.max(24, ...widths) + 8, width * most);
}

function columnEdges({ columns }: Matrix, label: number, width: number) {
  const gapBefore = (index: number) =>
    index > 0 && columns[index]?.apart && !columns[index - 1]?.apart ? GAP : 0;
  const gaps = columns.reduce((sum, _, index) => sum + gapBefore(index), 0);
  const wide = Math.min(WIDEST, (width - label - gaps) / Math.max(1, columns.length));
  let x = label;
  return columns.map((_, index) => {
    x += gapBefore(index);
    const left = x;
    x += wide;
    return { left, right: x };
  });
}

type Edges = ReturnType<typeof columnEdges>;

function drawGroups(pen: Pen, groups: Matrix["groups"], xs: Edges, y: number): number {
  const { context } = pen;
  let start = 0;
  const heads = groups.map((group) => {
    const left = xs[start]?.left ?? 0;
    start += group.span;
    const right = xs[start - 1]?.right ?? left;
    const mark = group.style ? 11 : 0;
    return { ...group, left, right, mark, width: right - left - mark - 2 };
  });
  if (heads.every(({ text }) => text === "")) return y;
  const size = fittingSize(heads, [SIZE.name, SIZE.label, SIZE.small], context, true);
  const lines = heads.map(({ text, width }) => wrapText(text, width, size, context, true));
  const height = Math.max(...lines.map(({ length }) => length)) * 11 + 3;
  heads.forEach(({ style, left, right, mark, span }, index) => {
    const mine = lines[index] ?? [];
    const wide = Math.max(...mine.map((line) => context.measureText(line, size, true)));
    const x = (left + right - wide - mark) / 2;
    const first = y + height - 3 - mine.length * 11 + 5.5;
    if (style) pen.shape(style.shape, x + 4, first, 3.4, { fill: style.colour });
    mine.forEach((line, place) => {
      pen.text(line, x + mark, first + place * 11, { size, bold: true });
    });
    if (span === 1) return;
    const under = y + height - 1;
    pen.line(left + 1, under, right - 1, under, { stroke: FRAME, "stroke-width": 0.75 });
  });
  return y + height;
}

function drawHeads(pen: Pen, columns: readonly MatrixHead[], xs: Edges, y: number): number {
  const { context } = pen;
  const heads = columns.map((column, index) => {
    const { left, right } = xs[index] ?? { left: 0, right: 0 };
    const mark = column.style ? 11 : 0;
    return { ...column, mark, x: (left + right) / 2, width: right - left - mark - 2 };
  });
  if (heads.every(({ text }) => text === "")) return y + 2;
  const size = fittingSize(heads, [SIZE.label, SIZE.small], context);
  const lines = heads.map(({ text, width }) => wrapText(text, width, size, context));
  const height = Math.max(...lines.map(({ length }) => length)) * 9 + 3;
  heads.forEach(({ style, x, mark }, index) => {
    const mine = lines[index] ?? [];
    const middle = y + height - 2 - mine.length * 4.5;
    if (style) {
      const wide = Math.max(...mine.map((line) => context.measureText(line, size)));
      pen.shape(style.shape, x - wide / 2 - 2, middle, 3.2, { fill: style.colour });
    }
    pen.block(mine, x + mark / 2, middle, { size, anchor: "middle", fill: SOFT }, 9 / size);
  });
  return y + height;
}

function drawMatrixRow(
  pen: Pen,
  row: Matrix["rows"][number],
  columns: readonly MatrixHead[],
  xs: Edges,
  y: number,
  label: number,
): number {
  const indent = row.style ? 13 : 0;
  const room = label - indent - 6;
  const size = headSize(row, room, pen.context);
  const lines = wrapText(row.text, room, size, pen.context, !row.light);
  const height = Math.max(ROW, lines.length * LINE + 4);
  const middle = y + height / 2;
  if (row.style) {
    pen.shape(row.style.shape, 5, middle, 3.4, { fill: row.style.colour });
  }
  pen.block(lines, indent, middle, { size, bold: !row.light }, LINE / size);
  row.cells.forEach((cell, index) => {
    const edges = xs[index];
    if (!edges) return;
    const apart = row.apart || columns[index]?.apart === true;
    pen.rect(edges.left + 0.75, y + 0.75, edges.right - edges.left - 1.5, height - 1.5, {
      fill: shade(cell.shade, apart ? SHADES.apart : SHADES.plain),
      stroke: FRAME,
      "stroke-width": 0.4,
    });
    pen.text(cell.text, (edges.left + edges.right) / 2, middle, {
      size: SIZE.name,
      anchor: "middle",
      fill: INK,
    });
  });
  return y + height;
}

/** The largest size at which the head of a row stays on one line, or the smallest. */
function headSize({ text, light }: MatrixHead, room: number, context: ChartContext): number {
  const sizes = light ? [SIZE.label, SIZE.small] : [SIZE.name, SIZE.label];
  const fits = sizes.find((size) => context.measureText(text, size, !light) <= room);
  return fits ?? sizes.at(-1) ?? SIZE.small;
}

function shade(share: number, full: readonly [number, number, number]): string {
  const channel = (value: number) =>
    Math.round(255 - (255 - value) * Math.min(1, Math.max(0, share)))
      .toString(16)
      .padStart(2, "0");
  return `#${full.map(channel).join("")}`;
}
