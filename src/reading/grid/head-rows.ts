import { isSlot } from "../column.ts";
import { columnsOfCells, namesYear } from "../header.ts";
import { compact } from "../text.ts";
import { yearNumber } from "../years.ts";
import { type GridRow, withoutEnd } from "./block.ts";
import { isPeriodCell } from "./cell.ts";
import { goesOn, namesColumns, SUB } from "./column-words.ts";

/** The cells of a head with one more of its rows, or nothing where the row is none of them. */
export function withRow(cells: string[], row: GridRow, exact: boolean, rows: GridRow[]) {
  const below = row.cells;
  const filled = below.filter((cell) => cell !== "");
  const slots = columnsOfCells(cells).flatMap((column, index) => (isSlot(column) ? [index] : []));
  const parted = exact ? undefined : partedSlots(withoutEnd(cells), slots, withoutEnd(below), rows);
  if (parted) return parted;
  const same = below.length === cells.length;
  const inPlace = (same || below[0] === "") && standUnder(cells, slots, below);
  if (goesOn(row) && filled.length === slots.length && !inPlace)
    return cells.map((cell, index) =>
      slots.includes(index) ? `${cell} ${filled[slots.indexOf(index)]}` : cell,
    );
  const labelled = columnsOfCells(filled).some(({ role }) => role === "label");
  const placed = !exact && below[0] === "" && (goesOn(row) || !labelled);
  const headed = !exact && cells[0] === "" && labelled;
  return placed || headed || same ? joined(cells, below, exact) : undefined;
}

/** Whether every word of a row stands under a column of values, or under the empty cells right of one that it is merged with. */
const standUnder = (cells: string[], slots: number[], below: string[]): boolean =>
  below.length <= cells.length &&
  below.every((word, at) => {
    const title = cells.findLastIndex((cell, index) => index <= at && cell !== "");
    return word === "" || (slots.includes(title) && below[title] !== "");
  });

/** Rows below a head among which the widest one tells how many columns it has. */
export const MOST_ROWS = 50;

/**
 * A head whose cells over several columns came out once, above a row with the words of each of them
 * (現状値 目標値 / 年度 数値 年度 数値, 目標値 / 2030年度 2040年度): every column of values is parted, or the last
 * one is, whichever makes the head as wide as its rows.
 */
function partedSlots(
  cells: string[],
  slots: number[],
  below: string[],
  rows: GridRow[],
): string[] | undefined {
  const under = below.filter((cell) => cell !== "");
  const end = rows.findIndex(namesColumns);
  const widths = rows.slice(0, end < 0 ? rows.length : end).map((row) => row.cells.length);
  const more = Math.max(0, ...widths) - cells.length;
  const last = slots.at(-1);
  if (more <= 0 || last === undefined || below.length === cells.length + more) return undefined;
  const each = under.length / slots.length;
  // Which of many years a column has, their number does not say.
  const words = slots.length === 1 || !under.every(isPeriodCell);
  const all = words && Number.isInteger(each) && under.length - slots.length === more;
  if (!all && under.length - 1 !== more) return undefined;
  let used = 0;
  return cells.flatMap((cell, index) => {
    if (all ? !slots.includes(index) : index !== last) return [cell];
    const own = under.slice(used, used + (all ? each : under.length));
    used += own.length;
    return own.map((word) => (/^数?値$/u.test(compact(word)) ? cell : `${cell} ${word}`));
  });
}

/**
 * Two rows of a head, cell by cell; in a source without spans a title holds up to the next one, in
 * others over 年度 and 値, which name nothing by themselves, and 目標値 over years after its own.
 */
export function joined(above: string[], below: string[], exact: boolean): string[] {
  let [last, first] = ["", ""];
  const leads = leadsValues(below);
  return (above.length < below.length ? below : above).map((_, index) => {
    const cell = above[index] ?? "";
    const under = below[index] ?? "";
    if (cell !== "") [last, first] = [cell, under];
    const known = SUB.test(compact(under)) || isLaterGoal(last, first, under);
    const spread = cell === "" && under !== "" && (!exact || known);
    const led = leads && namesYear(under) ? above[index + 1] : "";
    const over = spread ? led || last : cell;
    if (over !== "" && /^数?値$/u.test(under)) return over;
    return over === under ? over : [over, under].filter((part) => part !== "").join(" ");
  });
}

/** Whether 年度 stands before 値 in a row of a head, so that it may be of the title to its right. */
function leadsValues(cells: string[]): boolean {
  const [first = "", next = ""] = cells.filter((cell) => namesYear(cell) || /^数?値$/u.test(cell));
  return namesYear(first) && /^数?値$/u.test(next);
}

/** Whether a word for goals with a year below it stands left of an empty cell above a later year. */
const isLaterGoal = (title: string, first: string, year: string): boolean =>
  isPeriodCell(year) &&
  columnsOfCells([title])[0]?.role === "target" &&
  yearNumber(year) > yearNumber(first);
