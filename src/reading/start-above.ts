import { splitPeriod } from "./cells.ts";
import { isStartColumn } from "./column.ts";
import { textAt } from "./document.ts";
import { isFigureCell } from "./grid/cell.ts";
import { grid } from "./grid/read.ts";
import { keysOf } from "./keys.ts";
import { type Layout, withValues } from "./rows.ts";

/** Lines on either side that a table of one indicator, and what names it, may take. */
const NEAR = 200;

/**
 * A line with nothing but the start (基準値（基準年度） 34.5%（H26）), right above a table of one indicator that
 * has none: its years with goals and results. The table is read as if the line were not there, so that
 * what stands above both names it.
 */
export const startAbove: Layout = (line, lines, at) => {
  const { before, keyed } = keysOf(line.text);
  const [start, ...more] = keyed;
  const own = start?.role === "start" && before === "" && more.length === 0;
  if (!start || !own || !isFigureCell(splitPeriod(start.value).value)) return undefined;
  if (textAt(lines, at + 1) === "") return undefined;
  const from = Math.max(0, at - NEAR);
  const rest = [...lines.slice(from, at), ...lines.slice(at + 1, at + NEAR)];
  const below = rest[at - from];
  const reading = below && grid(below, rest, at - from);
  const [row, ...others] = reading?.rows ?? [];
  if (!reading || !row || others.length > 0) return undefined;
  if (row.columns.some(isStartColumn)) return undefined;
  return { ...reading, rows: [withValues(row, start)], next: from + reading.next + 1 };
};
