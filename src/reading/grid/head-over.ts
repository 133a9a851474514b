import type { Line } from "../document.ts";
import { readHeading } from "../outline/headings.ts";
import { barCells, isBar } from "./bars.ts";
import type { GridRow } from "./block.ts";
import { namesColumns } from "./column-words.ts";
import { isAlike } from "./foreign.ts";

/** Lines back to a head, at most. */
const MOST_BACK = 100;
/** Rows above the heading of which one is like the first below it. */
const MOST_ALIKE = 3;

/**
 * The head that holds for bars below a heading: that of the bars above the heading, where one of their
 * last rows is like the first of these; else nothing.
 */
export function headOver(lines: Line[], at: number): GridRow[] {
  const cells = barCells(lines[at]?.text ?? "");
  if (isBar(lines[at - 1]) || namesColumns({ cells })) return [];
  const rows = rowsAbove(lines, at);
  const alike = () => rows.slice(-MOST_ALIKE).some((row) => isAlike(row.cells, cells));
  return rows[0] && namesColumns(rows[0]) && alike() ? rows.filter(namesColumns) : [];
}

/** The rows of bars above headings, back to the lines of their head. */
function rowsAbove(lines: Line[], at: number): GridRow[] {
  const rows: GridRow[] = [];
  for (let above = at - 1; above >= Math.max(0, at - MOST_BACK); above--) {
    const line = lines[above];
    if (!line || !(isBar(line) || readHeading(line.text))) break;
    if (!isBar(line)) continue;
    const row = { line, cells: barCells(line.text) };
    if (rows[0] && namesColumns(rows[0]) && !namesColumns(row)) break;
    rows.unshift(row);
  }
  return rows;
}
