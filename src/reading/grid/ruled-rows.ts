import { cumsum } from "d3";
import type { Line } from "../document.ts";
import { isRule } from "./bars.ts";

export const barsIn = ({ text, cells }: Line): number => (cells ? 0 : text.split("|").length - 1);
export const endsInBar = (line: Line | undefined): boolean =>
  line?.text.trimEnd().endsWith("|") ?? false;

export const isHeadRule = (line: Line | undefined): boolean =>
  line !== undefined && /-- ?\|?\s*$/u.test(line.text) && isRule(line);
const endsRows = (line: Line): boolean => barsIn(line) === 0 || isHeadRule(line);

/** The lines of a table below its rule, without a bar alone that ends the rule itself. */
export function rowsBelow(lines: Line[], from: number): Line[] {
  let end = from;
  while (lines[end] && !endsRows(lines[end] as Line)) end++;
  const rows = lines.slice(from, end);
  return isEnd(rows[0]) ? rows.slice(1) : rows;
}
/** Whether a line is a bar alone, behind the last cell of a row. */
export const isEnd = (line: Line | undefined): boolean => /^\s*\|\s*$/u.test(line?.text ?? "");

/**
 * Whether rows are broken behind their bars too (1 | / label | 3 | / 5 |): the lines of the table, the last row
 * apart, make rows of as many bars each, and one of them holds a single cell.
 */
export const breaksAtCells = (rows: Line[], bars: number): boolean =>
  rows.length > 1 && rows.some((line) => barsIn(line) === 1) && makeRows(rows, bars);

/** Whether lines make rows of as many bars each; the last one may lack some. */
function makeRows(rows: Line[], bars: number): boolean {
  let found = 0;
  return rows.every((line) => {
    found = found === bars ? barsIn(line) : found + barsIn(line);
    return found <= bars;
  });
}

/** Whether the rows that lines make of as many bars each leave their last cells empty. */
export function endEmpty(rows: Line[], bars: number): boolean {
  const total = cumsum(rows, barsIn);
  const ends = rows.filter((_, at) => (total[at] ?? 0) % bars === 0);
  return ends.length > 0 && ends.every(({ text }) => /\|\s*\|\s*$/u.test(text));
}

/** How many bars rows have below a rule: as many as that, or one fewer where only so each bar alone ends one. */
export function barsOfRows(rows: Line[], ruled: number): number {
  const total = cumsum(rows, barsIn);
  const fits = (bars: number) =>
    makeRows(rows, bars) && rows.every((line, at) => !isEnd(line) || (total[at] ?? 0) % bars === 0);
  return rows.some(isEnd) && !fits(ruled) && fits(ruled - 1) ? ruled - 1 : ruled;
}

/** The head of such rows without its last cell, which none of them has. */
export const withoutLastCell = (head: Line): Line => ({
  ...head,
  text: head.text.replace(/\|\s*\|\s*$/u, "|"),
});

/** A head of which an export put several merged cells to its end does not say what its columns are. */
export const SPREAD = /\|\s*\|\s*\|\s*$/u;
