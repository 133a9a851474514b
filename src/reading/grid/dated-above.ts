import { type Column, isSlot, isStartColumn } from "../column.ts";
import type { Line } from "../document.ts";
import { columnsOfText } from "../header.ts";
import type { FoundRow } from "../rows.ts";
import { yearOf } from "./bare-row.ts";
import { textAbove } from "./bars.ts";

/** Lines from such a head to the rows, at most: the title of a page may be between. */
const MOST_BETWEEN = 3;

/**
 * Rows of a table without a head, with the years of the words for start and goal in a line above it that is a
 * head without bars (施策 評価指標 現状(R5) 目標(R9)). A value that prints its year keeps it.
 */
export function datedAbove(rows: FoundRow[], lines: Line[], at: number): FoundRow[] {
  const heads = textAbove(lines, at, MOST_BETWEEN).map(({ text }) => columnsOfText(text) ?? []);
  const [start, goal, ...more] =
    heads.findLast((columns) => columns.some(isSlot))?.filter(isSlot) ?? [];
  if (!start || !goal || more.length > 0 || goal.role !== "target") return rows;
  if (!isStartColumn(start) || start.period === "" || goal.period === "") return rows;
  return rows.map((row) => {
    const [from, to, ...others] = row.columns.filter(isSlot);
    const fits = from?.role === "start" && to?.role === "target" && others.length === 0;
    return fits ? dated(row, start.period, goal.period) : row;
  });
}

function dated(row: FoundRow, start: string, goal: string): FoundRow {
  const isOpen = ({ period }: Column, cell: string) =>
    period === "" && yearOf({ cell, beside: "" }) === null;
  const columns = row.columns.map((column, at): Column => {
    const cell = row.cells[at] ?? "";
    if (!isSlot(column) || !isOpen(column, cell)) return column;
    if (column.role === "target") return { ...column, period: goal };
    return /[0-9]/u.test(cell) ? { ...column, period: start } : column;
  });
  return { ...row, columns };
}
