import { framesGoal } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import type { GridRow } from "./block.ts";
import { isPeriodCell, isValueCell } from "./cell.ts";

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
    const from = table.findLastIndex(isNamed);
    const named = table[from];
    if (!valued || !named || from < table.length - MOST_BETWEEN) {
      table.push(row);
      continue;
    }
    table.splice(from, 1);
    const reached = reachedIn(rows[at + 1], rows[at + 2]);
    const cells = [...valued, ...reached];
    const keys = [named, ...table.slice(from)];
    const name = behind(named, "label");
    const unit = keys.map((key) => behind(key, "unit")).find((text) => text !== "") ?? "";
    const line = named.line;
    table.push({ ...row, cells: ["指標", "単位", ...cells.map(([word = ""]) => word)] });
    table.push({ ...row, line, cells: [name, unit, ...cells.map(([, value = ""]) => value)] });
    if (reached.length > 0) at += 2;
  }
  return table;
}

/** Cells without those that a merged cell repeats beside it. */
const once = ({ cells }: GridRow): string[] =>
  cells.filter((cell, at) => cell !== "" && cell !== cells[at - 1]);

const roleOf = (cell: string): string =>
  columnsOfCells([cell.replace(/[0-9０-９①-⑳]{1,2}$/u, "")])[0]?.role ?? "other";

/** Whether a row begins with a word for labels and a name. */
const isNamed = (row: GridRow): boolean => {
  const [word = "", name = ""] = once(row);
  return roleOf(word) === "label" && /\p{L}{2}/u.test(name) && roleOf(name) === "other";
};

/** What stands behind the word of a role. */
function behind(row: GridRow, role: string): string {
  const cells = once(row);
  const word = cells.findIndex((cell) => roleOf(cell) === role);
  return word < 0 ? "" : (cells[word + 1] ?? "");
}

/** The words of a row with the value behind each, of which one is a start and one the goal; nothing else may be in it. */
function pairsIn(row: GridRow): [word: string, value: string][] | undefined {
  if (!row.cells.some((cell) => GOAL.test(compact(cell)))) return undefined;
  const cells: string[] = [];
  for (const cell of once(row)) {
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

/** What was reached year by year, in a row below a row of years; nothing where these are none. */
function reachedIn(years?: GridRow, row?: GridRow): [word: string, value: string][] {
  const [word = "", ...dated] = years?.cells ?? [];
  const [kind = "", ...values] = row?.cells ?? [];
  const titled = /^年[度次]?$/u.test(compact(word)) && /^実績値?$/u.test(compact(kind));
  if (!titled || !dated.some(isPeriodCell)) return [];
  return dated.flatMap((year, at): [string, string][] =>
    isPeriodCell(year) && year !== dated[at - 1] ? [[`${year}実績`, values[at] ?? ""]] : [],
  );
}
