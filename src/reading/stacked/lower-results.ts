import type { Line } from "../document.ts";
import { unreadRow } from "../grid/block.ts";
import { isFigureCell, kindOf } from "../grid/cell.ts";
import { cleanLabel } from "../grid/label.ts";
import { datedBy } from "../grid/roles.ts";
import { readRow } from "../grid/row.ts";
import { type FoundRow, type Layout, type Reading, withValues, yearly } from "../rows.ts";
import { cleanText, join, openBrackets } from "../text.ts";
import { barredCells, headAbove, rowsFollow } from "./head-above.ts";
import { columnsUnder, type YearlyHead, yearlyHead } from "./yearly-head.ts";

const headOver = headAbove(yearlyHead);

/**
 * Rows under a head whose yearly goals stand in the upper line of a row and the results in the lower
 * one, which has no cells for the other columns.
 */
export const lowerResults: Layout = (line, lines, at) => {
  const cells = barredCells(line);
  if (cells.length === 0) return undefined;
  const own = yearlyHead(lines, at);
  if (own) return { rows: [], next: at + (own.years.length > 0 ? 2 : 1) };
  const head = headOver(lines, at);
  return head && rowAt(head, line, lines, at);
};

/** The row at a line, or the line by itself where rows that fit follow, which a grid would draw in. */
function rowAt(head: YearlyHead, line: Line, lines: Line[], at: number): Reading | undefined {
  const cells = barredCells(line);
  const columns = columnsUnder(head, cells);
  const row = columns && readRow(datedBy(columns), cells, line, false);
  if (!row || !("label" in row)) {
    const goesOn = rowsFollow(lines, at, (other) => columnsUnder(head, other) !== undefined);
    const unread = row ?? unreadRow({ line, cells }, "not-understood");
    return columns || goesOn ? { rows: [], candidates: [unread], next: at + 1 } : undefined;
  }
  if (hasTwoStarts(row)) row.doubts.push("odd-cell");
  const goals = cells.length - head.before.length - head.after.length;
  const { rest, results } = lowerLine(lines[at + 1], row.label, goals) ?? {};
  if (!results) return { rows: [row], next: at + 1 };
  return { rows: [withLower(row, results, head.years, rest)], next: at + 2 };
}

/** Whether values of before the plan stand under two words for them and differ. */
function hasTwoStarts({ columns, cells }: FoundRow): boolean {
  const starts = cells.filter((cell, at) => columns[at]?.role === "start" && cell !== "");
  return new Set(starts).size > 1;
}

/**
 * The lower line of a row: results of some of its years, behind the rest of its label where it has one.
 * It has fewer cells than the row.
 */
function lowerLine(line: Line | undefined, label: string, most: number) {
  if (!line) return undefined;
  const barred = barredCells(line);
  const cells = barred.length > 0 ? barred : [cleanText(line.text)];
  const [first = "", ...others] = cells;
  const goesOn = others.length > 0 && (kindOf(first) === "text" || openBrackets(label) > 0);
  const results = goesOn ? others : cells;
  const whole = results.length <= most && results.every((cell) => isFigureCell(cell));
  return whole ? { rest: goesOn ? first : "", results } : undefined;
}

/** The row with its results. Which years have one, their number says only where each has. */
function withLower(row: FoundRow, results: string[], years: string[], rest = ""): FoundRow {
  const all = results.length === years.length;
  const found = withValues(row, ...yearly("result", results, all ? years : []));
  const label = rest === "" ? row.label : cleanLabel(join(row.label, rest));
  return { ...found, label, doubts: [...row.doubts, "wrapped-line"] };
}
