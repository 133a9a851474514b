import { remember, rememberObject } from "../../lib/memo.ts";
import { isSlot } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { EACH_YEAR, STATED_UNIT } from "../words.ts";
import type { GridRow } from "./block.ts";
import { isPeriodCell, isValueCell, kindOf } from "./cell.ts";
import { wordedStanding } from "./standing.ts";
import { WHOSE } from "./whose.ts";

/** Words that only go on with a word of the head above them. */
export const SUB = /^(?:年度?|時期|年月|数?値|実績値?|目標値?|計画値?|[（(].*[)）])$/u;

/** Whether a cell is a word of heads. */
const isKnown = remember((cell) => columnsOfCells([cell])[0]?.role !== "other");

/** Whether a row names columns: words of heads for a value and for something else, and no value. */
export const namesColumns = ({ cells }: Pick<GridRow, "cells">): boolean => nameColumns(cells);
const nameColumns = rememberObject((cells: string[]): boolean => {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2 || isTitle(cells)) return false;
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
      // The year of what a column holds is no value of it: R6事業費（円）, 趨勢値 令和22年.
      isValueCell(compact(cell).replace(EACH_YEAR, "")) &&
      !wordy(cell) &&
      !isPeriodCell(cell) &&
      !isKnown(cell),
  );
});

/** Whether a row is one text over all columns, or over those left of a unit: it names none of them. */
const isTitle = ([first = "", ...others]: string[]): boolean =>
  first !== "" &&
  others.every((cell) => cell === first || cell === "" || STATED_UNIT.test(compact(cell)));

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
    isPeriodCell(cell) || SUB.test(compact(cell)) || (isKnown(cell) && !isValueCell(cell));
  return filled.length > 0 && filled.every(fits);
}

/** Whether the last of some rows is one of their head: it names columns, or goes on with a row that does. */
export const isHeadRow = (last: GridRow, rows: GridRow[]): boolean =>
  namesColumns(last) || (goesOn(last) && rows.slice(0, -1).some(namesColumns));

/** A column of goals that are no longer those of the plan, or that only one year has. */
export const NOT_THE_GOAL =
  /(?:変更|延長|修正|見直し|改[定訂])前の?(?:目標|計画)|^旧目標|^前回?(?:計画)?の?目標|参考.{0,4}目標/u;
/** Words that a head may put before the word for its column: 努力, 延長後, 主要事業に係る. */
const BEFORE = 12;

/**
 * The word of a head behind a title or other words in the same cell: `Ⅰ．にぎわい 指標名`, 努力目標（H32）,
 * 施策KGI. A year alone says nothing of the words before it.
 */
export function lastKnown(cell: string): string {
  if (isKnown(cell)) return cell;
  const words = cell.split(" ");
  const last = words.at(-1) ?? "";
  if (isKnown(last) && words.length > 1 && !isPeriodCell(last)) return last;
  const [first = ""] = words;
  if (words.length === 2 && WHOSE.test(last) && isKnown(first)) return first;
  const text = compact(cell);
  if (!WORD.test(text) || NOT_THE_GOAL.test(text)) return cell;
  for (let at = 1; at <= BEFORE && at < text.length - 1; at++) {
    const rest = text.slice(at);
    if (/[^\p{L}]/u.test(text[at - 1] ?? "")) return cell;
    if (ENDING.test(rest) && isKnown(rest))
      return isStandard(text.slice(0, at), rest) ? cell : rest;
  }
  return cell;
}
/** Whether words make the one for a start something else: 保安基準, but 計画の基準値. */
const isStandard = (before: string, word: string): boolean =>
  word.startsWith("基準") && !["own", "further"].includes(wordedStanding(before));
/** How a word for values or for what is measured begins. */
const WORD = /目標|現状|現況|基準|実績|指標|業績|KPI|KGI/u;
const ENDING = new RegExp(`^(?:成果|重要)?(?:${WORD.source})`, "u");
