import { type Column, isSlot } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { isUnit, YEAR } from "../words.ts";
import type { GridRow } from "./block.ts";
import { holdsValue, isPeriodCell, kindOf } from "./cell.ts";

/** The columns that a head names, and how many rows of the block the head takes. */
export interface GridHead {
  columns: (Column & { unit?: string })[];
  /** The head's own cells joined: words that say what kind of rows these are. */
  text: string;
  next: number;
  /** Whether the head says the same columns again and again. */
  repeats: boolean;
}

const SUB = /^(?:年度?|時期|年月|数?値|実績値?|目標値?|計画値?|[（(].*[)）])$/u;

/** Whether a cell is a word of heads. */
const isKnown = (cell: string): boolean => columnsOfCells([cell])[0]?.role !== "other";

/** Whether a row names columns: words of heads for a value and for something else, and no value. */
export function namesColumns({ cells }: Pick<GridRow, "cells">): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2) return false;
  const columns = columnsOfCells(filled.map(lastKnown));
  const known = columns.filter(({ role }) => role !== "other").length;
  const slots = columns.filter(isSlot).length;
  const labelled = columns.some(({ role }) => role === "label");
  // Most rows of a document end here, before any cell is read.
  if (slots < (labelled ? 1 : 2) || known * 2 < filled.length - 1) return false;
  // 全国順位 and 県の状況 are words of a head where other cells name a label and two values.
  const wordy = (cell: string) =>
    labelled && slots >= 2 && kindOf(cell) === "worded" && !/^[^（(]*[0-9↑↓]/u.test(cell);
  return !filled.some(
    (cell) =>
      holdsValue(kindOf(compact(cell).replace(YEARS, ""))) &&
      !wordy(cell) &&
      !isPeriodCell(cell) &&
      !isKnown(cell),
  );
}

/** The year of what a column holds, which is no value of it: R6事業費（円）, 趨勢値 令和22年. */
const YEARS = new RegExp(YEAR, "gu");

/** Whether a row names a label and at least two columns of values: the head of a table of indicators. */
export function namesIndicators(cells: string[]): boolean {
  const columns = columnsOfCells(cells.filter((cell) => cell !== "").map(lastKnown));
  const labels = columns.filter(({ role }) => role === "label").length;
  // 数値目標 beside 指標 is a column of values.
  return namesColumns({ cells }) && labels > 0 && columns.filter(isSlot).length + labels - 1 >= 2;
}

/** Whether a row only goes on with a head above it: years, 年度, 値, brackets. */
export function goesOn({ cells }: Pick<GridRow, "cells">): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const fits = (cell: string) =>
    isPeriodCell(cell) || SUB.test(compact(cell)) || (isKnown(cell) && !holdsValue(kindOf(cell)));
  return filled.length > 0 && filled.every(fits);
}

/** The head that begins at a row of a block, or nothing. */
export function headAt(rows: GridRow[], at: number, exact: boolean): GridHead | undefined {
  const first = rows[at];
  if (!first || !namesColumns(first)) return undefined;
  let cells = first.cells;
  let next = at + 1;
  let repeats = false;
  for (let row = rows[next]; row; row = rows[++next]) {
    if (!namesColumns(row) && !goesOn(row)) break;
    if (row.cells.join() === cells.join()) repeats = true;
    else {
      const more = withRow(cells, row, exact, rows.slice(next + 1));
      if (!more) break;
      cells = more;
    }
  }
  const named = columnsOfCells(cells.map(lastKnown));
  const columns = named.map((column, index) => ({
    ...column,
    role: isAside(index, cells, named) ? ("note" as const) : column.role,
    unit: unitOf(cells[index] ?? ""),
  }));
  return { columns, text: cells.join(" "), next, repeats };
}

/** Whether a column only stands beside the ones that the row is about. */
function isAside(index: number, cells: string[], columns: Column[]): boolean {
  const titles = cells.map(compact);
  const [title = "", column] = [titles[index], columns[index]];
  if (NOT_THE_GOAL.test(title)) return true;
  if (!column || !isSlot(column)) return false;
  const word = column.role === "target" ? OTHERS_GOAL : LAST_YEAR;
  const alike = titles.filter((_, at) => columns[at]?.role === column.role);
  return word.test(title) && !alike.every((one) => word.test(one));
}

/** The cells of a head with one more of its rows, or nothing where the row is none of them. */
function withRow(cells: string[], row: GridRow, exact: boolean, rows: GridRow[]) {
  const below = row.cells;
  const filled = below.filter((cell) => cell !== "");
  const slots = columnsOfCells(cells).flatMap((column, index) => (isSlot(column) ? [index] : []));
  const parted = exact ? undefined : partedSlots(withoutEnd(cells), slots, withoutEnd(below), rows);
  if (parted) return parted;
  const same = below.length === cells.length;
  const apart = !same || below.some((cell, at) => cell !== "" && !slots.includes(at));
  if (goesOn(row) && filled.length === slots.length && apart)
    return cells.map((cell, index) =>
      slots.includes(index) ? `${cell} ${filled[slots.indexOf(index)]}` : cell,
    );
  // Words that an export moved stand under no cell of their own.
  if (!exact && below[0] !== "" && below.at(-1) === "" && cells.at(-1) === "" && goesOn(row))
    return undefined;
  const labelled = columnsOfCells(filled).some(({ role }) => role === "label");
  const placed = !exact && below[0] === "" && (goesOn(row) || !labelled);
  if (placed || same) return joined(cells, below, exact);
  return namesColumns(row) ? below : undefined;
}

/** The cells without the empty ones at their end, where an export puts those of merged ones. */
const withoutEnd = (cells: string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);

/** A column of goals that are no longer those of the plan, or that only one year has. */
const NOT_THE_GOAL = /(?:変更|延長|修正|見直し|改[定訂])前の?(?:目標|計画)|^旧目標|参考.{0,4}目標/u;
/** The goal of somebody else, beside the one of the plan. */
const OTHERS_GOAL = /^(?:国|全国|都道府県|[都道府県])の?(?:目標|計画)/u;
/** What was reached a year before, beside what is reached now. */
const LAST_YEAR = /^[前昨]年度?の?(?:実績|値|数値|結果)/u;
/** Words that a head may put before the word for its column: 努力, 延長後, 主要事業に係る. */
const BEFORE = 12;

/**
 * The word of a head behind a title or other words in the same cell: `Ⅰ．にぎわい 指標名`, 努力目標（H32）,
 * 施策KGI. A year alone says nothing of the words before it.
 */
function lastKnown(cell: string): string {
  if (isKnown(cell)) return cell;
  const words = cell.split(" ");
  const last = words.at(-1) ?? "";
  if (isKnown(last) && words.length > 1 && !isPeriodCell(last)) return last;
  const text = compact(cell);
  if (!WORD.test(text) || NOT_THE_GOAL.test(text)) return cell;
  for (let at = 1; at <= BEFORE && at < text.length - 1; at++) {
    const rest = text.slice(at);
    if (/[^\p{L}]/u.test(text[at - 1] ?? "")) return cell;
    if (ENDING.test(rest) && isKnown(rest)) return rest;
  }
  return cell;
}
/** How a word for values or for what is measured begins. */
const WORD = /目標|現状|現況|基準|実績|指標|業績|KPI|KGI/u;
const ENDING = new RegExp(`^(?:成果|重要)?(?:${WORD.source})`, "u");

/** The unit that a head prints for a whole column: 基準値（千人）. */
function unitOf(title: string): string {
  const inside = [...title.matchAll(/[（(［[]([^（）()［］[\]]+)[)）］\]]/gu)].map((match) =>
    compact(match[1] ?? "").replace(/^単位[:：]/u, ""),
  );
  return inside.find((text) => isUnit(text) && !/^(?:年|年度|月|日|期|次)$/u.test(text)) ?? "";
}

/** Rows among which the widest one tells how many columns a head has. */
const MOST_ROWS = 50;

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
  const widths = rows.slice(0, end < 0 ? MOST_ROWS : end).map((row) => row.cells.length);
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
 * others over 年度 and 値, which name nothing by themselves.
 */
export function joined(above: string[], below: string[], exact: boolean): string[] {
  let last = "";
  return (above.length < below.length ? below : above).map((_, index) => {
    const cell = above[index] ?? "";
    if (cell !== "") last = cell;
    const under = below[index] ?? "";
    const spread = cell === "" && under !== "" && (!exact || SUB.test(compact(under)));
    const over = spread ? last : cell;
    if (over !== "" && /^数?値$/u.test(under)) return over;
    return over === under ? over : [over, under].filter((part) => part !== "").join(" ");
  });
}

export const sameHead = (a: Column[], b: Column[]): boolean =>
  a.length === b.length && a.every(({ title }, index) => title === b[index]?.title);
