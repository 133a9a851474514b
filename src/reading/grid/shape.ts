import type { Column } from "../header.ts";
import { compact } from "../text.ts";
import type { GridRow } from "./block.ts";
import { kindOf } from "./cell.ts";
import { readParts } from "./parts.ts";

/** A head and the rows below it. */
export interface Shape {
  columns: Column[];
  rows: GridRow[];
}

/** A head and rows whose cells a text without marks for empty or merged cells put elsewhere, in their places. */
export function straight({ columns, rows }: Shape): Shape {
  const own = withSpan({ columns: withFirst(columns, rows), rows });
  return { columns: own.columns, rows: wholeRows(withoutCounts(own.rows, own.columns)) };
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

/** Rows that begin with a count for which their head has no column. */
function withoutCounts(rows: GridRow[], columns: Column[]): GridRow[] {
  const wide = rows.filter(({ cells }) => cells.length === columns.length + 1);
  const counted = wide.every(({ cells }) => /^[0-9]{1,3}$/u.test(compact(cells[0] ?? "")));
  if (wide.length < 2 || !counted || columns[0]?.role !== "label") return rows;
  return rows.map((row) => (wide.includes(row) ? { ...row, cells: row.cells.slice(1) } : row));
}

/** Rows of nothing but values with the names of parts (中学校 32％) go on with the last cells of the row above. */
function wholeRows(rows: GridRow[]): GridRow[] {
  const whole: GridRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    const from = (last?.cells.length ?? 0) - row.cells.length;
    if (!last || from < 1 || !row.cells.every((cell) => readParts(cell)?.name)) whole.push(row);
    else
      whole[whole.length - 1] = {
        ...last,
        cells: last.cells.map((cell, at) => [cell, row.cells[at - from]].filter(Boolean).join(" ")),
        wrapped: true,
      };
  }
  return whole;
}
