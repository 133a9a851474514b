import * as Plot from "@observablehq/plot";
import { cityMarks, MARK } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import type { Panel } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { FRAME, INK, type MunicipalityStyle, PAPER, SOFT, TYPE } from "./style.ts";
import { fittingSize } from "./wrap.ts";

export interface CellHead {
  text: string;
  /** Shape and colour before the text. */
  style?: MunicipalityStyle;
}

export interface Cell {
  text: string;
  /** 0 (white) to 1 (the darkest shade, on which ink still has 4.5:1). */
  shade: number;
}

export interface Cells {
  /** Heads above the columns, each over `span` of them. */
  groups?: readonly (CellHead & { span: number })[];
  columns: readonly CellHead[];
  rows: readonly (CellHead & { cells: readonly Cell[]; total?: boolean })[];
}

const WIDEST = 130;
/** More columns than this are narrow, and leave more to the heads. */
const MANY = 12;
const PAD = 4;
const SHADE: readonly [number, number, number] = [143, 180, 232];

/** A grid of cells with a figure in each, heads above and at the left; as high as its heads need. */
export function cellPanel(
  { groups = [], columns, rows }: Cells,
  width: number,
  context: ChartContext,
) {
  const most = columns.length > MANY ? 0.5 : 0.42;
  const heads = rowHeads(rows, width * most, context);
  const step = Math.min(WIDEST, (width - heads.width) / Math.max(1, columns.length));
  const x = (column: number) => heads.width + (column + 0.5) * step;
  let column = 0;
  const above = groups.map(({ span, ...head }) => {
    column += span;
    return { ...head, x: x(column - span / 2 - 0.5), width: span * step - 6 };
  });
  const over = columnHeads(above, 0, true, context);
  const under = columnHeads(
    columns.map((head, index) => ({ ...head, x: x(index), width: step - 3 })),
    over.bottom,
    false,
    context,
  );
  const top = under.bottom + 2;
  const height = top + heads.step * rows.length;
  const y = (row: number) => top + (row + 0.5) * heads.step;
  const cells = rows.flatMap(({ cells }, row) =>
    cells.map((cell, column) => ({ ...cell, row, column })),
  );
  const labels = heads.labels.map((label, row) => ({ ...label, y: y(row) }));
  const marked = rows.flatMap(({ style }, row) =>
    style ? [{ style, x: MARK + 1, y: y(row) }] : [],
  );
  const frame: Panel = {
    width,
    height,
    marks: [
      ...labelMarks([...over.labels, ...under.labels, ...labels], context),
      ...cityMarks([...over.marks, ...under.marks, ...marked], { x: "x", y: "y" }),
    ],
  };
  const grid: Panel = {
    left: heads.width,
    top,
    width: step * columns.length,
    height: heads.step * rows.length,
    x: { domain: columns.map((_, index) => index), type: "band", padding: 0, round: false },
    y: { domain: rows.map((_, index) => index), type: "band", padding: 0, round: false },
    marks: cellMarks(cells),
  };
  return { panels: [frame, grid], height };
}

function cellMarks(cells: readonly (Cell & { row: number; column: number })[]): Plot.Markish[] {
  const place = { x: "column", y: "row" };
  const fill = ({ shade }: Cell) => shadeOf(shade);
  return [
    Plot.cell(cells, { ...place, fill, stroke: FRAME, strokeWidth: 0.4, inset: 0.75 }),
    Plot.text(cells, { ...place, text: "text", fill: INK }),
  ];
}

interface Placed {
  style: MunicipalityStyle;
  x: number;
  y: number;
}

/** Heads at the left, and the height that all rows share. */
function rowHeads(rows: Cells["rows"], most: number, context: ChartContext) {
  const indent = rows.some(({ style }) => style) ? 2 * MARK + 5 : 0;
  const wide = (size: number) =>
    Math.max(24, ...rows.map(({ text, total }) => context.measureText(text, size, total)));
  const size = wide(TYPE.label) > most - indent ? TYPE.small : TYPE.label;
  const room = Math.min(wide(size), most - indent);
  const labels = rows.map(({ text, total: bold = false }): Label => {
    return { text: wrapped(text, room, context, bold, size), x: indent, y: 0, bold, size };
  });
  const step = Math.max(TYPE.label, ...labels.map(({ text }) => heightOf(text, size))) + PAD;
  return { labels, step, width: indent + room + 2 * PAD };
}

/** Heads side by side from `top` on, their last lines on one level, marks before their first. */
function columnHeads(
  heads: readonly (CellHead & { x: number; width: number })[],
  top: number,
  bold: boolean,
  context: ChartContext,
) {
  const room = (head: (typeof heads)[number]) => head.width - (head.style ? 2 * MARK + 4 : 0);
  const wishes = heads.map((head) => ({ text: head.text, width: room(head) }));
  const size = fittingSize(wishes, [TYPE.label, TYPE.small], context, bold);
  const texts = heads.map((head) => wrapped(head.text, room(head), context, bold, size));
  const bottom = top + Math.max(0, ...texts.map((text) => heightOf(text, size)));
  const labels = heads.map(({ x, style }, index): Label => {
    const text = texts[index] ?? "";
    const y = bottom - heightOf(text, size) / 2;
    return {
      text,
      x: x + (style ? MARK + 2 : 0),
      y,
      anchor: "middle",
      bold,
      size,
      fill: bold ? INK : SOFT,
    };
  });
  const marks = heads.flatMap(({ style }, index): Placed[] => {
    const label = labels[index];
    if (!style || !label) return [];
    const half =
      Math.max(...label.text.split("\n").map((line) => context.measureText(line, size, bold))) / 2;
    return [{ style, x: label.x - half - MARK - 3, y: label.y }];
  });
  return { labels, marks, bottom };
}

/** A tint of the ramp; white where there is nothing. */
function shadeOf(share: number): string {
  if (share <= 0) return PAPER;
  const channels = SHADE.map((full) => Math.round(255 - (255 - full) * Math.min(1, share)));
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
