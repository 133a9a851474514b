import { columnsOfCells } from "../header.ts";
import { cleanText, compact } from "../text.ts";
import type { GridRow } from "./block.ts";
import { isName, isPeriodCell, isValueCell } from "./cell.ts";
import { namesColumns } from "./column-words.ts";

/** The words that name a row of values, and below it one of their times: 数値 | 112人, 時点 | 平成30年3月末. */
const VALUES = /^数?値$/u;
const TIMES = /^(?:時点|年度|年月|時期)$/u;

/** Rows that print the years of the values above them, joined with the rows of those values. */
export function withYearsBelow(rows: GridRow[]): GridRow[] {
  const whole: GridRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    const years = last && (timesOf(row.cells, last.cells) ?? bracketsOf(row.cells, last.cells));
    if (!years) whole.push(row);
    else {
      const cells = last.cells.map((cell, at) => cell + (years[at] ?? ""));
      whole.splice(-4, 4, ...named(whole.slice(-4, -1), { ...last, cells }));
    }
  }
  return whole;
}

/** The times below values, where both rows say so, in brackets; words in place of one date nothing. */
function timesOf(cells: string[], above: string[]): string[] | undefined {
  const [word = "", over = ""] = [cells[0], above[0]].map((cell) => compact(cell ?? ""));
  const named = TIMES.test(word) && VALUES.test(over) && cells.length === above.length;
  if (!named || !cells.some(isPeriodCell)) return undefined;
  return cells.map((time, at) =>
    at > 0 && isPeriodCell(time) && isValueCell(above[at] ?? "") ? `（${cleanText(time)}）` : "",
  );
}

/** A row and those above it, where the name of its indicator stands below its own word and above the head: 指標名 ／ 凧の数. */
function named(above: GridRow[], row: GridRow): GridRow[] {
  const [key, name, head] = above;
  const [word = "", own = ""] = [key?.cells[0], name?.cells[0]];
  const isLabel = word !== "" && columnsOfCells([word])[0]?.role === "label";
  if (!name || !head || !isLabel || !isName(own) || !namesColumns(head)) return [...above, row];
  const says = VALUES.test(compact(row.cells[0] ?? ""));
  return says
    ? [head, { ...row, line: name.line, cells: row.cells.with(0, own) }]
    : [...above, row];
}

/** The years in brackets, each below a value, of a row that holds nothing else. */
function bracketsOf(cells: string[], above: string[]): string[] | undefined {
  // What is merged over both rows is printed in both.
  const own = cells.map((cell, at) => (cell === above[at] ? "" : cell));
  const dates = (year: string, at: number) =>
    /^[（(［[]/u.test(year) && isPeriodCell(year) && isValueCell(above[at] ?? "");
  const all = own.every((cell, at) => cell === "" || dates(cell, at));
  return all && own.some((cell) => cell !== "") && cells.length <= above.length ? own : undefined;
}
