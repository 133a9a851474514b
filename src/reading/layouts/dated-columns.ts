import { figureIn } from "../candidates.ts";
import { type Column, framesGoal, isSlot } from "../column.ts";
import { type Line, textAt } from "../document.ts";
import { isPeriodCell, isValueCell } from "../grid/cell.ts";
import { columnsOfCells, namesYear } from "../header.ts";
import { type FoundRow, type Layout, type Part, rowOf, type Valued } from "../rows.ts";
import { cleanText, isProse, pairLetters } from "../text.ts";
import { isAbsent, isUnit } from "../words.ts";

/** Lines of such a table, at most. */
const MOST_LINES = 400;
/** Lines in a row that are no row of the table, such as a title of a group or the end of a page. */
const MOST_IDLE = 4;
/** A head of fewer words has no pair of years and values. */
const LEAST_WORDS = 5;
/** What explains a row, below it. */
const REMARK = /^\s*[○※・]/u;
/** A number in front of the label. */
const NUMBER = /^(?:[(（]?[0-9０-９IVXⅠ-Ⅻ][0-9０-９-]{0,5}[)）.．]?|[①-⑳])$/u;

/**
 * Rows between blanks under a head that has a column of years before, or behind, each column of values:
 * 指標 単位 基準年度 基準値 目標年度 目標値 担当課 / 凧の数 枚 R5 3 R10 9 凧課.
 */
export const datedColumns: Layout = (_, lines, at) => {
  const columns = columnsOf(textAt(lines, at));
  if (!columns) return undefined;
  const rows: FoundRow[] = [];
  let next = at + 1;
  for (const [ahead, line] of lines.slice(next, next + MOST_LINES).entries()) {
    const below = at + 1 + ahead;
    const row = rowAt(line, cleanText(line.text), columns);
    if (row) {
      rows.push(row);
      next = below + 1;
    } else if ((isProse(line.text) && !REMARK.test(line.text)) || below - next >= MOST_IDLE) break;
  }
  return rows.length > 0 ? { rows, next } : undefined;
};

/** The columns of a head whose values all have their years on the same side; its columns of years are periods. */
function columnsOf(text: string): Column[] | undefined {
  const words = pairLetters(text).split(" ");
  if (words.length < LEAST_WORDS || !words.some(namesYear)) return undefined;
  const columns = columnsOfCells(words).map((column, at): Column => {
    const title = words[at] ?? "";
    return namesYear(title) ? { role: "period", title, period: "" } : column;
  });
  const slots = slotsOf(columns);
  const step = yearStep(slots);
  const dated = slots.every((slot, at) => isYear(slot) !== isYear(slots[at + step]));
  return dated && framesGoal(columns) ? columns : undefined;
}

const isYear = (slot: Column | undefined): boolean => slot?.role === "period";
const slotsOf = (columns: Column[]): Column[] =>
  columns.filter((column) => isSlot(column) || isYear(column));
/** Where the year of a value is: one column before it, or one behind. */
const yearStep = (slots: Column[]): number => (isYear(slots[0]) ? -1 : 1);

/** A longer text before the values of a row in a page of one line is no label alone. */
const LONGEST = 60;

/** The rows below such a head in a page of one line, whose words follow one another, and the rest of it. */
export function datedRuns(line: Line, head: string, words: string[]): Part | undefined {
  const columns = columnsOf(head);
  if (!columns) return undefined;
  const part: Part = { rows: [], candidates: [] };
  const size = slotsOf(columns).length;
  const leave = (rest: string[]) =>
    part.candidates.push(...figureIn({ ...line, text: rest.join(" ") }));
  let from = 0;
  for (let at = valuesFrom(words, 1, columns); at >= 0; at = valuesFrom(words, from + 1, columns)) {
    const own = words.slice(from, at + size);
    if (words.slice(from, at).join(" ").length > LONGEST) leave(own);
    else part.rows.push(rowWith(line, own, at - from, columns));
    from = at + size;
  }
  leave(words.slice(from));
  return part.rows.length > 0 ? part : undefined;
}

/** The row of a line that has a year, or a dash, and a value under each pair of columns. */
function rowAt(line: Line, text: string, columns: Column[]): FoundRow | undefined {
  const words = text.split(" ");
  const from = valuesFrom(words, 1, columns);
  return from < 0 ? undefined : rowWith(line, words, from, columns);
}

/** The first word, from one on, from which years and values are as the columns have them, or −1. */
function valuesFrom(words: string[], first: number, columns: Column[]): number {
  const slots = slotsOf(columns);
  for (let from = first; from + slots.length <= words.length; from++)
    if (slots.every(({ role }, at) => isUnder(role, words[from + at] ?? ""))) return from;
  return -1;
}

function rowWith(line: Line, words: string[], from: number, columns: Column[]): FoundRow {
  const slots = slotsOf(columns);
  const named = words.slice(0, from);
  while (named.length > 1 && NUMBER.test(named[0] ?? "")) named.shift();
  const hasUnit = columns.some(({ role }) => role === "unit") && isUnit(named.at(-1) ?? "");
  const unit = hasUnit && named.length > 1 ? (named.pop() ?? "") : "";
  const values = slots.flatMap(({ role }, at): Valued[] => {
    const [period = "", value = ""] = [words[from + at + yearStep(slots)], words[from + at]];
    return role === "period" ? [] : [{ role, value, period: isAbsent(period) ? "" : period }];
  });
  return rowOf(line, named.join(" "), values, { unit });
}

const isUnder = (role: Column["role"], word: string): boolean =>
  isAbsent(word) || (role === "period" ? isPeriodCell(word) : isValueCell(word));
