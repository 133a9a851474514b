import { isSlot } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import type { GridRow } from "./block.ts";
import { isValueCell } from "./cell.ts";

const ARROW = /\s?[→⇒]\s?/u;

/**
 * A column whose head names several values with arrows between them (基準値→実績→目標値), with a column for
 * each. Rows whose cell holds another number of values keep it as it is.
 */
export function withArrowColumns(rows: GridRow[]): GridRow[] {
  let at = -1;
  let count = 0;
  return rows.map((row) => {
    const head = row.cells.findIndex((cell) => namesValues(cell.split(ARROW)));
    const index = head < 0 ? at : head;
    const parts = (row.cells[index] ?? "").split(ARROW);
    if (head >= 0) [at, count] = [head, parts.length];
    else if (parts.length !== count || !parts.every(isValueCell)) return row;
    return { ...row, cells: row.cells.toSpliced(index, 1, ...parts) };
  });
}

const namesValues = (parts: string[]): boolean =>
  parts.length > 1 && columnsOfCells(parts).every(isSlot);
