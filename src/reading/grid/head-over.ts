import type { Line } from "../document.ts";
import { readHeading } from "../headings.ts";
import { barCells, isBar } from "./bars.ts";
import type { GridRow } from "./block.ts";
import { namesColumns } from "./column-words.ts";
import { isAlike } from "./foreign.ts";

/** Lines back to a head, at most. */
const MOST_BACK = 200;
/** Rows above the heading of which one is like the first below it. */
const MOST_ALIKE = 3;

/**
 * The head that holds for bars below a heading: that of the bars above the heading, where one of their
 * last rows is like the first of these; else nothing.
 */
export function headOver(lines: Line[], at: number): GridRow[] {
  const from = Math.max(0, at - MOST_BACK);
  const stop = lines.slice(from, at).findLastIndex((line) => !isBar(line) && !isHeading(line));
  const above = lines.slice(from + stop + 1, at);
  const first = lines[at];
  if (!first || isBar(above.at(-1))) return [];
  const rows = above.filter(isBar).map((line) => ({ line, cells: barCells(line.text) }));
  const cells = barCells(first.text);
  const alike = rows.slice(-MOST_ALIKE).some((row) => isAlike(row.cells, cells));
  if (!alike || namesColumns({ cells })) return [];
  const last = rows.findLastIndex(namesColumns);
  const begin = rows.slice(0, last).findLastIndex((row) => !namesColumns(row)) + 1;
  return rows.slice(begin, last + 1);
}

const isHeading = ({ text }: Line): boolean => readHeading(text) !== undefined;
