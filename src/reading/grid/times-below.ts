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
    if (!last || !areTimes(row, last)) {
      whole.push(row);
      continue;
    }
    const timed = withTimes(last, row.cells);
    const [key, name, head] = whole.slice(-4, -1);
    if (key && name && head && isNamed(key, name, head))
      whole.splice(-4, 4, head, withName(timed, name));
    else whole.splice(-1, 1, timed);
  }
  return whole;
}

/** Whether the name of an indicator stands below its own word and above the head of its values: 指標名 | 分類 ／ 凧の数 | 成果. */
const isNamed = (key: GridRow, name: GridRow, head: GridRow): boolean =>
  columnsOfCells(key.cells)[0]?.role === "label" &&
  key.cells[0] !== "" &&
  isName(name.cells[0] ?? "") &&
  namesColumns(head);

/** The row with that name in place of the word for values. */
const withName = (row: GridRow, { line, cells: [name = ""] }: GridRow): GridRow => ({
  ...row,
  line,
  cells: [name, ...row.cells.slice(1)],
});

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
