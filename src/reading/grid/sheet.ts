import { framesGoal, isSlot } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import type { GridRow } from "./block.ts";
import { isPeriodCell } from "./cell.ts";
import { isPlanned, saysPlanned } from "./planned.ts";

/** 単位：人, a key with its value in one cell. */
const UNIT = /^[（(]?単位[:：]([^（()）]{1,10})[）)]?$/u;
/** Rows above the years of a sheet among which its indicator is named. */
const MOST_ABOVE = 4;

/**
 * Sheets of one indicator each, whose name and unit stand in rows of their own above the years
 * (指標名 | 利用者数 | 単位 | 人, 年度 | R3 | R4, 計画 …, 実績 …) or above the words for its values (基準値 |
 * 目標値), as a table with a head.
 */
export function withSheets(rows: GridRow[]): GridRow[] {
  const table: GridRow[] = [];
  let open = 0;
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] as GridRow;
    const planned = isYears(row) ? rowsBelow(rows, at + 1) : [];
    const alone = isHeadOfValues(row) ? rows.slice(at + 1, at + 2) : [];
    const body = isPlanned(planned) ? planned : alone;
    const keys = body.length > 0 ? table.slice(open).slice(-MOST_ABOVE).filter(isKeys) : [];
    const name = behind(keys, "label");
    if (name === "") table.push(row);
    else {
      for (const named of keys) table.splice(table.indexOf(named), 1);
      const heads = body === alone ? row.cells : ["区分", ...row.cells.slice(1)];
      table.push({ ...row, cells: ["指標", "単位", ...heads] });
      const unit = behind(keys, "unit");
      for (const own of body) table.push({ ...own, cells: [name, unit, ...own.cells] });
      at += body.length;
      open = table.length;
    }
    at++;
  }
  return table;
}

/** 年度 and the years of a sheet. */
function isYears({ cells: [first = "", ...years] }: GridRow): boolean {
  const filled = years.filter((cell) => cell !== "");
  const titled = /^(?:年[度次]?|区分|)$/u.test(compact(first));
  return titled && filled.length > 1 && filled.every(isPeriodCell);
}

/** Words for the values of one indicator and nothing else, its start and goal among them. */
function isHeadOfValues({ cells }: GridRow): boolean {
  const columns = columnsOfCells(cells);
  return framesGoal(columns) && columns.every(isSlot);
}

function rowsBelow(rows: GridRow[], from: number): GridRow[] {
  const end = rows.findIndex(({ cells }, at) => at >= from && !saysPlanned(cells[0] ?? ""));
  return rows.slice(from, end < 0 ? rows.length : end);
}

/** Whether a row is words with what they name: 指標名 | 利用者数 | 単位 | 人. */
const isKeys = ({ cells: [first = ""] }: GridRow): boolean =>
  ["label", "unit"].includes(roleOf(first)) && first !== "";

/** The role of a word, also of one with a number behind it: 指標1. */
const roleOf = (cell: string): string =>
  columnsOfCells([cell.replace(/[0-9０-９①-⑳]{1,2}$/u, "")])[0]?.role ?? "other";

/** What stands behind the word of a role, which merged cells may repeat. */
function behind(keys: GridRow[], role: string): string {
  const cells = keys
    .flatMap((row) => row.cells)
    .flatMap((cell) => cell.replace(UNIT, "単位\t$1").split("\t"))
    .filter((cell) => cell !== "");
  const key = cells.find((cell) => roleOf(cell) === role);
  return key === undefined
    ? ""
    : (cells.slice(cells.lastIndexOf(key)).find((cell) => cell !== key) ?? "");
}
