import type { GridRow } from "./block.ts";
import { namesIndicators } from "./column-words.ts";
import { isBand } from "./foreign.ts";

/**
 * The rows of a table of indicators and those of what stands beside it: a column that is empty in all rows but
 * titles over them parts them. One part where there is no such column.
 */
export function partsBeside(rows: GridRow[]): GridRow[][] {
  const own = rows.filter((row) => !isBand(row) && row.cells.filter(isFilled).length > 1);
  const width = Math.max(0, ...own.map(({ cells }) => cells.length));
  const parts = (at: number) =>
    own.every(({ cells }) => (cells[at] ?? "") === "") &&
    own.some(({ cells }) => namesIndicators(cells.slice(0, at))) &&
    own.some(({ cells }) => cells.slice(at).filter(isFilled).length > 1);
  const at = Array.from({ length: width }, (_, index) => index).find(parts);
  if (at === undefined) return [rows];
  const cut = (from: number, to?: number) =>
    rows
      .map((row) => ({ ...row, cells: row.cells.slice(from, to) }))
      .filter(({ cells }) => cells.some(isFilled));
  return [cut(0, at), ...partsBeside(cut(at + 1))];
}

const isFilled = (cell: string): boolean => cell !== "";
