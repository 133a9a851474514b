import { isKnownWording } from "../../notation/missing.ts";
import { type Column, indexOfRole, isSlot } from "../column.ts";
import { isHeadText } from "../header.ts";
import { compact } from "../text.ts";
import { isUnit, isVerdict, YEAR } from "../words.ts";
import type { GridRow } from "./block.ts";
import { isName, isPeriodCell, isValueCell, isYearLike, kindOf } from "./cell.ts";

/**
 * Whether at least two columns hold the like in two rows, values among them: all columns, or this share of them.
 */
export function isAlike(above: string[], below: string[], share = 1): boolean {
  const pairs = above
    .map((cell, at) => [cell, below[at] ?? ""].map(isValueCell))
    .filter((_, at) => above[at] !== "" && (below[at] ?? "") !== "");
  return (
    above.length === below.length &&
    pairs.length >= 2 &&
    pairs.some(([value]) => value) &&
    pairs.filter(([value, other]) => value === other).length >= pairs.length * share
  );
}

/** Below a title some cells of a row may be empty or in words that are figures above it. */
export const MOST_ALIKE = 0.75;
/** Rows among which one like a later row is looked for. */
const MOST_ABOVE = 3;

/** Whether a row is one text over all columns, as a merged cell gives it. */
export function isBand({ cells }: GridRow): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 2 && new Set(filled).size === 1;
}

/**
 * Whether a row begins something that its head does not name: a title over all columns above a row
 * unlike those before it, or the words of another head under the columns of values.
 */
export function isForeign(
  row: GridRow,
  below: GridRow | undefined,
  above: GridRow[],
  columns: Column[],
): boolean {
  if (row.cells.length !== columns.length || holdsDates(row, columns)) return false;
  if (isBand(row))
    return !above
      .slice(-MOST_ABOVE)
      .some(({ cells }) => isAlike(cells, below?.cells ?? [], MOST_ALIKE));
  const under = row.cells.filter(
    (cell, at) => cell !== "" && columns[at] !== undefined && isSlot(columns[at]),
  );
  const headed = [row.cells[0] ?? "", ...under].some(isHeadWord);
  const words = under.filter(
    (cell) => (headed && OF_YEAR.test(compact(cell))) || (!isValueCell(cell) && isTitle(cell)),
  );
  const titles = words.length > 1 && words.length === under.length && new Set(words).size > 1;
  const between = [above.at(-1), below].every((other) => other && isCounted(other, columns));
  return titles && !isInWords(row.cells, columns, words) && !(between && !words.some(namesValues));
}

/** Whether a word names what is below it: 予算, 参加者数. */
const namesValues = (word: string): boolean =>
  isHeadWord(word) ||
  /予算|決算|見込|推計|担当|内容|時期|平均|[額費数値率量市町村県国]$/u.test(word);

/** Whether a row of a name has a figure with its unit under every column of values, as those of another head seldom do. */
function isCounted({ cells }: GridRow, columns: Column[]): boolean {
  const values = cells.filter((_, at) => columns[at] !== undefined && isSlot(columns[at]));
  return isName(cells[0] ?? "") && values.every((cell) => kindOf(cell) === "value");
}

/** A year and what is of it, as a head says them: R6（2024）予算, 2025年度, 見込量（R8）. */
const OF_YEAR = new RegExp(`^(?:${YEAR}\\p{L}{0,6}|\\p{L}{1,6}[(]${YEAR}[)])$`, "u");
/** Whether a cell is a word of heads, and no year alone. */
const isHeadWord = (cell: string): boolean => isHeadText(cell) && !isPeriodCell(cell);

/** Whether a cell has no figure but that of a year at its head. */
const isTitle = (cell: string): boolean =>
  !/\p{N}|^[〇一二三四五六七八九十百千万]{1,12}$/u.test(cell.replace(YEAR_BEFORE, ""));
const YEAR_BEFORE = /^(?:令和|平成|[RH])[0-9元]{1,2}年?度?/u;

/** Whether words under columns of values are those of a row: 計画の策定 | 未策定 | 策定済み, or behind its unit. */
function isInWords(cells: string[], columns: Column[], words: string[]): boolean {
  const of = (role: Column["role"]) => cells[indexOfRole(columns, role)] ?? "";
  const done = words.some((word) => isKnownWording(word.replace(YEAR_BEFORE, "")));
  const said = isUnit(of("unit")) || done || words.every(isVerdict);
  return isName(of("label")) && said;
}

/**
 * Whether a row below a head is one of a name with dates or with numbers that look like years (蔵書数 | 冊 | 1950 | 2020,
 * 新館の開館 | 令和6年3月 | 令和10年3月), each under a column of values, and no second head.
 */
export function holdsDates({ cells }: Pick<GridRow, "cells">, columns: Column[]): boolean {
  const name = cells[Math.max(0, indexOfRole(columns, "label"))] ?? "";
  const isDated = (cell: string) => isDate(cell) || (EVENT.test(name) && isPeriodCell(cell));
  const dates = cells.flatMap((cell, at) => (isDated(cell) ? (columns[at] ?? []) : []));
  return cells.length === columns.length && dates.length > 0 && dates.every(isSlot) && isName(name);
}

/** A day or month, with a remark or without, or a number that may be a year; the end of a month is one of heads as well. */
const isDate = (cell: string): boolean =>
  isYearLike(cell) ||
  /^[^（(]{2,9}年[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:[（(]\D{1,8}[)）])?$/u.test(cell);
/** What happens in a year. */
const EVENT =
  /..(?:時期|期日|年度?|年月日?|開[始設庁園館校業通所店]|供用|施行|完[成了]|[策制改]定|改訂|着[手工]|竣工|稼[働動]|移行|整備|設置|導入|運用|公表)$/u;
