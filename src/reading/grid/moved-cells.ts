import type { Column } from "../column.ts";
import { type GridRow, type Shape, withoutEnd } from "./block.ts";
import { isFigureKind, kindOf } from "./cell.ts";

/**
 * A table whose empty and merged cells an export of a web page put behind the others of their row, with
 * its cells in their places.
 */
export function inPlace({ columns, rows }: Shape): Shape {
  const own = withSpan({ columns: withFirst(columns, rows), rows });
  return { ...own, rows: withShared(own.rows, own.columns) };
}

/**
 * A head whose first cell is empty and was put behind the others (現状値 | 目標値 | | above rows of a
 * label and two values), in its order.
 */
function withFirst(columns: Column[], rows: GridRow[]): Column[] {
  const last = columns.at(-1);
  const titled = columns.some(({ role, title }) => role === "label" && title !== "");
  if (last?.role !== "label" || titled) return columns;
  const whole = rows.filter(({ cells }) => cells.length === columns.length);
  const moved = whole.filter(
    ({ cells }) => kindOf(cells[0] ?? "") === "text" && cells.at(-1) !== "",
  );
  return moved.length * 2 > whole.length ? [last, ...columns.slice(0, -1)] : columns;
}

/**
 * A head whose label spans two columns (一般廃棄物 | 排出量): its empty second cell was put behind the
 * others, and so was the first cell of rows that share one.
 */
function withSpan({ columns, rows }: Shape): Shape {
  const at = columns.findIndex(({ role, title }) => role === "label" && title !== "");
  const last = columns.at(-1);
  const full = rows.filter(({ cells }) => cells.length === columns.length && cells.at(-1) !== "");
  const parted = ({ cells }: GridRow) =>
    [at, at + 1].every((index) => kindOf(cells[index] ?? "") === "text");
  if (at < 0 || last?.title !== "" || full.length === 0 || !full.every(parted))
    return { columns, rows };
  let above = "";
  return {
    columns: columns.slice(0, -1).toSpliced(at + 1, 0, last),
    rows: rows.map((row) => {
      if (full.includes(row)) above = row.cells[at] ?? "";
      const shared = row.cells.length === columns.length && !full.includes(row);
      return shared ? { ...row, cells: row.cells.slice(0, -1).toSpliced(at, 0, above) } : row;
    }),
  };
}

/** Rows that share the first cells of the one above (区分), whose own empty ones were put behind the others. */
function withShared(rows: GridRow[], columns: Column[]): GridRow[] {
  const label = columns.findIndex(({ role, title }) => role === "label" && title !== "");
  let above: string[] = [];
  return rows.map((row) => {
    const lost = row.cells.length === columns.length ? sharedCells(row.cells, label) : 0;
    const from = label - lost;
    const shared = above.slice(from, label);
    above = row.cells.slice(0, row.cells.length - lost).toSpliced(from, 0, ...shared);
    return lost > 0 ? { ...row, cells: above } : row;
  });
}

/** How many cells before the label are missing: as many are empty at the end, and values follow on the label. */
function sharedCells(cells: string[], label: number): number {
  const empty = cells.length - withoutEnd(cells).length;
  for (let lost = 1; lost <= Math.min(empty, label); lost++) {
    const [own, next] = [label - lost, label - lost + 1].map((at) => kindOf(cells[at] ?? ""));
    if (own === "text" && next && (isFigureKind(next) || next === "unit")) return lost;
  }
  return 0;
}
