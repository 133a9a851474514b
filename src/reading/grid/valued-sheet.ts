import { framesGoal } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { type GridRow, headAndRow } from "./block.ts";
import { isPeriodCell, isValueCell } from "./cell.ts";
import { behind, once, roleOf } from "./keys.ts";
import { isRate, saysPlanned } from "./planned.ts";

/** A year in brackets in a cell of its own, behind its value: 1,240 | （R3）. */
const IN_BRACKETS = /^[（(][^（()）]{1,12}[)）]$/u;
/** The word for a goal in a cell of its own. */
const GOAL = /^(?:最終)?目標値?$/u;
/** Rows from the name of an indicator to the words for its values, at most. */
const MOST_BETWEEN = 4;

/**
 * Forms with a block for each indicator: its name, words for its values with these beside them (基準値 | 12 |
 * （R3） | 目標値 | 18 | （R9）), and below years what was reached (年度 | R4 | R5, 実績値 | 13 | 14), as a table with a head.
 */
export function withValuedSheets(rows: GridRow[]): GridRow[] {
  const table: GridRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as GridRow;
    const valued = pairsIn(row);
    const from = valued ? nameAbove(table) : -1;
    const named = table[from];
    if (!valued || !named) {
      table.push(row);
      continue;
    }
    table.splice(from, 1);
    const below = yearsBelow(rows, at + 1);
    const keys = [named, ...table.slice(from)];
    const name = behind(named.cells, "label");
    const unit = keys.map(({ cells }) => behind(cells, "unit")).find((text) => text !== "") ?? "";
    const own = [["指標", name], ["単位", unit], ...valued, ...below.values];
    table.push(...headAndRow(row, own, named.line));
    at = below.last;
  }
  return table;
}

/** Where the name of an indicator stands among the last rows, or -1; those above are not asked. */
function nameAbove(table: GridRow[]): number {
  const first = Math.max(0, table.length - MOST_BETWEEN);
  const at = table.slice(first).findLastIndex(isNamed);
  return at < 0 ? at : first + at;
}

/** Whether a row begins with a word for labels and a name. */
const isNamed = (row: GridRow): boolean => {
  const [word = "", name = ""] = once(row.cells);
  return roleOf(word) === "label" && /\p{L}{2}/u.test(name) && roleOf(name) === "other";
};

/** The words of a row with the value behind each, of which one is a start and one the goal; nothing else may be in it. */
export function pairsIn(row: GridRow): [word: string, value: string][] | undefined {
  if (!row.cells.some((cell) => GOAL.test(compact(cell)))) return undefined;
  const cells: string[] = [];
  for (const cell of once(row.cells)) {
    const last = cells.at(-1) ?? "";
    const dates = IN_BRACKETS.test(cell) && isPeriodCell(cell) && isValueCell(last);
    if (dates) cells[cells.length - 1] = last + cell;
    else cells.push(cell);
  }
  const words = cells.filter((_, at) => at % 2 === 0);
  const values = cells.filter((_, at) => at % 2 === 1);
  const whole = words.length === values.length && values.every(isValueCell);
  const columns = columnsOfCells(words);
  const known = columns.every(({ role }) => role !== "other" && role !== "label");
  return whole && known && framesGoal(columns)
    ? words.map((word, at) => [word, values[at] ?? ""])
    : undefined;
}

/** Rows from the values of an indicator to those of its years, at most: a title between them. */
const MOST_BELOW = 2;
const WORD_FOR_YEAR = /^年[度次]?$/u;

/** Whether a row is one of years under their word. */
export const isYearRow = ({ cells: [word = "", ...dated] }: Pick<GridRow, "cells">): boolean =>
  WORD_FOR_YEAR.test(compact(word)) && dated.some(isPeriodCell);

/**
 * What was planned and reached year by year, in rows below one of years, with the year of each before its word;
 * nothing where there is none. `last` is the last row that belongs to it.
 */
function yearsBelow(rows: GridRow[], from: number) {
  const at = rows.findIndex((row, index) => index >= from && isYearRow(row));
  const values: [word: string, value: string][] = [];
  const last = from - 1;
  if (at < 0 || at >= from + MOST_BELOW) return { values, last };
  const years = rows[at]?.cells.slice(1) ?? [];
  const end = rows.findIndex(({ cells }, index) => index > at && !saysPlanned(cells[0] ?? ""));
  const kinds = rows.slice(at + 1, end < 0 ? rows.length : end);
  for (const { cells } of kinds) {
    const [kind = "", ...own] = cells;
    if (!isRate(kind))
      for (const [index, year] of years.entries())
        if (isPeriodCell(year) && year !== years[index - 1] && own[index])
          values.push([`${year}${compact(kind)}`, own[index] ?? ""]);
  }
  return kinds.length === 0 ? { values, last } : { values, last: at + kinds.length };
}
