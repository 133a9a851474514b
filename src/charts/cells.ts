import * as Plot from "@observablehq/plot";
import { interpolateRgb, rgb } from "d3";
import { type Cell, type Cells, columnHeads, rowHeads } from "./cell-heads.ts";
import type { ChartContext } from "./chart.ts";
import { cityMarks, MARK } from "./city-marks.ts";
import type { Panel } from "./frame.ts";
import { labelMarks } from "./labels.ts";
import { FRAME, INK, PAPER } from "./style.ts";

const WIDEST = 130;
/** More columns than this are narrow, and leave more to the heads. */
const MANY = 12;
/** From nothing to the largest. */
const SHADES = interpolateRgb(PAPER, "#8fb4e8");

/** A grid of cells with a figure in each, heads above and at the left; as high as its heads need. */
export function cellPanel(
  { groups = [], columns, rows }: Cells,
  width: number,
  context: ChartContext,
): Panel[] {
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
  const below = columns.map((head, index) => ({ ...head, x: x(index), width: step - 3 }));
  const under = columnHeads(below, over.bottom, false, context);
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
  return [frame, grid];
}

function cellMarks(cells: readonly (Cell & { row: number; column: number })[]): Plot.Markish[] {
  const place = { x: "column", y: "row" };
  const fill = ({ shade }: Cell) => rgb(SHADES(shade)).formatHex();
  return [
    Plot.cell(cells, { ...place, fill, stroke: FRAME, strokeWidth: 0.4, inset: 0.75 }),
    Plot.text(cells, { ...place, text: "text", fill: INK }),
  ];
}
