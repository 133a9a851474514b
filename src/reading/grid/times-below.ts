import { columnsOfCells } from "../header.ts";
import { cleanText, compact } from "../text.ts";
import type { GridRow } from "./block.ts";
import { isName, isPeriodCell, isValueCell } from "./cell.ts";
import { namesColumns } from "./column-words.ts";

/** The words that name a row of values, and below it one of their times. */
const VALUES = /^(?:数値|値)$/u;
const TIMES = /^(?:時点|年度|年月|時期)$/u;

/** Rows of values (数値 | 112人 | 300人) with their times from the row below (時点 | 平成30年3月末 | 令和10年3月末). */
export function withTimesBelow(rows: GridRow[]): GridRow[] {
  const whole: GridRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last && areTimes(row, last)) whole.push(...named(whole, withTimes(last, row.cells)));
    else whole.push(row);
  }
  return whole;
}

/**
 * The last row, with its times, behind its head; with the name of its indicator in place of the word for values
 * where that stands above the head, below its own (指標名 | 分類 ／ 凧の数 | 成果). Both are taken off the rows.
 */
function named(whole: GridRow[], row: GridRow): GridRow[] {
  const [key, name, head] = whole.slice(-4, -1);
  const label = name?.cells[0] ?? "";
  whole.pop();
  const own = key && columnsOfCells(key.cells)[0]?.role === "label" && key.cells[0] !== "";
  if (!head || !own || !namesColumns(head) || !isName(label)) return [row];
  whole.splice(-3, 3);
  return [head, { ...row, line: name?.line ?? row.line, cells: [label, ...row.cells.slice(1)] }];
}

const areTimes = ({ cells }: GridRow, above: GridRow): boolean =>
  TIMES.test(compact(cells[0] ?? "")) &&
  VALUES.test(compact(above.cells[0] ?? "")) &&
  cells.length === above.cells.length &&
  cells.some(isPeriodCell);

/** Each value with its time in brackets; words in place of one date nothing. */
const withTimes = (row: GridRow, times: string[]): GridRow => ({
  ...row,
  cells: row.cells.map((value, at) => {
    const time = times[at] ?? "";
    return at > 0 && isPeriodCell(time) && isValueCell(value)
      ? `${value}（${cleanText(time)}）`
      : value;
  }),
});
