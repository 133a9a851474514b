import { type Column, isSlot } from "../column.ts";
import { cleanText } from "../text.ts";
import type { Shape } from "./block.ts";
import { isFigureCell } from "./cell.ts";

const CHANGE = /^([^→⇒]{1,30}?) ?(?:→|⇒|から) ?([^→⇒]{1,30}?)(?:へ|に|まで)?$/u;

/**
 * Rows whose only column of values holds start and goal in one cell (12人→20人, 12人から20人へ), with a
 * column for each.
 */
export function partChanges({ columns, rows }: Shape): Shape {
  const at = columns.findIndex(isSlot);
  const own = columns[at];
  const whole = rows.filter(({ cells }) => cells.length === columns.length);
  const changes = whole.filter(({ cells }) => changeIn(cells[at]));
  if (!own || columns.filter(isSlot).length !== 1 || changes.length * 2 <= whole.length)
    return { columns, rows };
  const start: Column = { ...own, role: "start", period: "" };
  return {
    columns: columns.toSpliced(at, 1, start, { ...own, role: "target" }),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.toSpliced(at, 1, ...(changeIn(row.cells[at]) ?? ["", row.cells[at] ?? ""])),
    })),
  };
}

/** The two figures of a cell that says a change, or nothing. */
function changeIn(cell = ""): [string, string] | undefined {
  const [, from = "", to = ""] = CHANGE.exec(cleanText(cell)) ?? [];
  return [from, to].every((value) => isFigureCell(value)) ? [from, to] : undefined;
}
