import { isPageNumber, type Line } from "../document.ts";
import { readHeading } from "../outline/headings.ts";
import { cleanText, endsCut, isProse, join, startsCut } from "../text.ts";
import { beginsNote } from "../words.ts";
import { isBar } from "./bars.ts";
import type { GridBlock, GridRow } from "./block.ts";
import { isHeadRow, namesColumns } from "./column-words.ts";
import { isAlike } from "./foreign.ts";

/** Columns of a plain text: tabs, or runs of spaces where no tab stands. */
export function gapCells(text: string): string[] {
  const trimmed = text
    .trimEnd()
    .replace(/^[ \u3000\r]+/u, "")
    .replace(SPACED_KEY, "$1");
  const mark = trimmed.includes("\t") ? "\t" : /[ \u3000]{2,}/u;
  return trimmed.split(mark).map(cleanText);
}

/** 現　　状　　12件: a key of two letters that are set apart. */
const SPACED_KEY = /^(\p{Script=Han})[ \u3000]{2,6}(?=\p{Script=Han}[ \u3000]{2})/u;

/** What is between the parts of a table that two pages hold: nothing, or a page's number. */
export const isBetweenPages = ({ text }: Line): boolean =>
  cleanText(text) === "" || isPageNumber(cleanText(text));

const isBlank = (line: Line | undefined): boolean => line?.text.trim() === "";

/** Lines between two rows that tabs part, at most: an empty one, or those around the number of a page. */
const MOST_EMPTY = 3;

/** How many lines are between the rows of a table that tabs part, 0 where a line ends the table. */
function linesBetween(lines: Line[], at: number): number {
  const ahead = lines.slice(at, at + MOST_EMPTY + 1);
  const size = ahead.findIndex(({ text }) => text.includes("\t"));
  const between = ahead.slice(0, Math.max(0, size));
  const paged = between.some((line) => !isBlank(line));
  return between.every(isBetweenPages) && (size === 1 || paged) ? between.length : 0;
}

/** Lines around the number of a page in a text set by blanks, at most. */
const MOST_AROUND = 12;

/** How many lines the end of a page takes between a row that blanks part and one like it, 0 where none does. */
function linesOfPageEnd(lines: Line[], at: number, above: GridRow | undefined): number {
  if (!above || above.line.text.includes("\t") || !isBlank(lines[at])) return 0;
  const ahead = lines.slice(at, at + MOST_AROUND + 1);
  const size = ahead.findIndex((line) => !isBetweenPages(line));
  const cells = gapCells(ahead[size]?.text ?? "");
  const paged = ahead.slice(0, Math.max(0, size)).some((line) => !isBlank(line));
  return paged && isAlike(above.cells, cells) && !namesColumns({ cells }) ? size : 0;
}

/** Rows whose columns tabs or runs of spaces part; those of a further page without a head stay in doubt. */
export function gapGrid(lines: Line[], at: number): GridBlock {
  const rows: GridRow[] = [];
  let index = at;
  let next = at + 1;
  let isFurther = false;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.cells || isBar(line)) break;
    const between = rows.length > 0 ? linesBetween(lines, index) : 0;
    if (between > 0) {
      index += between - 1;
      continue;
    }
    const end = linesOfPageEnd(lines, index, rows.at(-1));
    if (end > 0) {
      index += end - 1;
      isFurther = true;
      continue;
    }
    const cells = gapCells(line.text);
    const lone = cells.length < 2;
    if (lone && !isBetweenRows(rows, cells, lines[index + 1])) {
      const last = rows.at(-1);
      if (last && last.line.line + 1 === line.line && mayGoOn(cells)) last.wrapped = true;
      break;
    }
    rows.push({ line, cells, loose: lone, ...(isFurther && { wrapped: true }) });
    next = index + 1;
  }
  return { rows: withWholeLabels(rows), next, exact: false };
}

/** A longer line between two rows is no part of a label. */
const LONGEST = 60;

/** Whether a line right below a row may be the rest of its label, as where only the first line of each row has cells. */
const mayGoOn = ([text = ""]: string[]): boolean =>
  text !== "" &&
  text.length <= MOST_REST &&
  !isProse(text) &&
  !readHeading(text) &&
  !beginsNote(text) &&
  !LISTED.test(text);
const MOST_REST = 20;
/** How headings, items of lists, remarks and numbered lines begin. */
const LISTED = /^(?:[【■◆●○◎・－―‐–—-]|[（(]?(?:備考|単位|[0-9]))/u;

/** Whether a line is between two rows of one table that tabs part: the beginning of a label, or a title. */
function isBetweenRows(rows: GridRow[], [text = ""]: string[], below: Line | undefined): boolean {
  const above = rows.at(-1);
  if (!above || above.loose || !below?.text.includes("\t")) return false;
  if (text === "" || text.length > LONGEST) return false;
  if (isProse(text) || readHeading(text)) return false;
  const cells = gapCells(below.text);
  return isHeadRow(above, rows)
    ? cells.length === above.cells.length && !namesColumns({ cells })
    : isAlike(above.cells, cells);
}

/**
 * The rows, a line between two of them joined with the label that goes on below it: 窓口を / 知っている人の割合,
 * 健診の受診率 / （3歳児）. Where only the label below seems cut the line may be a title, and any other may belong to
 * the label on either side: such rows are left in doubt.
 */
function withWholeLabels(rows: GridRow[]): GridRow[] {
  const begins = rows.map((row, at) => row.loose === true && goesOn(row, rows[at + 1]));
  return rows.flatMap((row, at) => {
    if (begins[at]) return [];
    const [above, text = "", ...values] = [rows[at - 1], ...row.cells];
    if (above && begins[at - 1]) {
      const over = above.cells[0] ?? "";
      const wrapped = !isCut(over, text);
      return [{ ...row, cells: [join(over, text), ...values], wrapped }];
    }
    const beside = above?.loose || (rows[at + 1]?.loose && !begins[at + 1]);
    return [beside ? { ...row, wrapped: true } : row];
  });
}

/** Whether the label of a row begins on the line above it, or seems to. */
function goesOn(above: GridRow, row: GridRow | undefined): boolean {
  const label = row?.cells[0] ?? "";
  return isCut(above.cells[0] ?? "", label) || startsCut(label);
}

/** Whether a label is cut behind its beginning, or before a bracket. */
const isCut = (beginning: string, rest: string): boolean =>
  endsCut(beginning) || /^[（(]/u.test(rest);
