import { isPageNumber, type Line } from "../document.ts";
import { cleanText } from "../text.ts";
import { barCells, endOfBars, frameOf, isBar, isRule } from "./bars.ts";
import type { GridBlock, GridRow } from "./block.ts";
import { namesColumns } from "./column-words.ts";
import { isAlike, isBand } from "./foreign.ts";
import { headOver } from "./head-over.ts";
import { spacedGrid } from "./spaced.ts";
import { spanGrid } from "./spans.ts";

/** Columns of a plain text: tabs, or runs of spaces where no tab stands. */
function gapCells(text: string): string[] {
  const trimmed = text
    .trimEnd()
    .replace(/^[ \u3000\r]+/u, "")
    .replace(SPACED_KEY, "$1");
  const mark = trimmed.includes("\t") ? "\t" : /[ \u3000]{2,}/u;
  return trimmed.split(mark).map(cleanText);
}

/** 現　　状　　12件: a key of two letters that are set apart. */
const SPACED_KEY = /^(\p{Script=Han})[ \u3000]{2,6}(?=\p{Script=Han}[ \u3000]{2})/u;

/** The grid that begins at a line, or nothing where the line is no row of one. */
export function gridAt(first: Line, lines: Line[], at: number): GridBlock | undefined {
  if (first.cells) return sourceGrid(lines, at);
  if (isBar(first)) return barGrid(lines, at);
  if (first.spans) return spanGrid(lines, at);
  if (gapCells(first.text).length < 3) return undefined;
  const block = gapGrid(lines, at);
  // Columns set by spaces hold only where every row has them all; one line shows none.
  const whole = block.rows.every(
    ({ line, cells }) => line.text.includes("\t") || cells.length === block.rows[0]?.cells.length,
  );
  const alone = block.rows.length === 1 && !first.text.includes("\t");
  return whole && !alone ? block : spacedGrid(lines, at);
}

function sourceGrid(lines: Line[], at: number): GridBlock {
  const rows: GridRow[] = [];
  let next = at;
  for (let index = at; index < lines.length; index++) {
    const line = lines[index];
    const last = rows.at(-1)?.line;
    if (line?.cells && (!last || line.grid === last.grid || continues(line, last))) {
      rows.push({ line, cells: line.cells.map(cleanText) });
      next = index + 1;
    } else if (goesOnBelow(lines, index, rows)) continue;
    else if (line?.page === undefined || !isBetweenPages(line)) break;
  }
  return { rows, next, exact: true };
}

/** Headings and empty rows that a table may have between two rows, and rows above that may be sums. */
const MOST_APART = 3;

/** Whether a table goes on below a heading, a title over all columns or empty rows, with a row like one above them. */
function goesOnBelow(lines: Line[], at: number, rows: GridRow[]): boolean {
  const above = rows.at(-1);
  if (!above || lines[at]?.cells) return false;
  const below = lines
    .slice(at, at + MOST_APART + 1)
    .find((line) => line.cells && !isBand({ line, cells: line.cells }));
  if (!below?.cells || below.grid !== above.line.grid) return false;
  const row = below.cells.map(cleanText);
  return namesColumns(above)
    ? !namesColumns({ cells: row })
    : rows.slice(-MOST_APART).some(({ cells }) => isAlike(cells, row));
}

/** What is between the parts of a table that two pages hold: nothing, or a page's number. */
const isBetweenPages = ({ text }: Line): boolean =>
  cleanText(text) === "" || isPageNumber(cleanText(text));

/** Whether a table goes on from the page before, with as many columns. */
const continues = (line: Line, last: Line): boolean =>
  line.page === (last.page ?? Number.NaN) + 1 && line.cells?.length === last.cells?.length;

/** Lines without a bar that a grid of bars may have between its rows: wrapped cells, empty lines. */
const MOST_BETWEEN = 1;

/** The words of a line without bars that names the columns of the table below or around it. */
function headWords(line: Line | undefined): string[] | undefined {
  const cells = cleanText(line?.text ?? "").split(" ");
  if (!line || isBar(line) || cells.length < 3 || /[0-9０-９][%％]/u.test(line.text))
    return undefined;
  return namesColumns({ cells }) ? cells : undefined;
}

function barGrid(lines: Line[], at: number): GridBlock {
  const above = lines[at - 1];
  const head = headWords(above);
  const rows: GridRow[] = above && head ? [{ line: above, cells: head }] : headOver(lines, at);
  let index = at;
  let between = 0;
  let next = at + 1;
  const frame = frameOf(lines.slice(at, endOfBars(lines, at)));
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (!isBar(line)) {
      const below = lines[index + 2];
      const titled = below !== undefined && isBar(below) && isRule(below);
      if (++between > MOST_BETWEEN || cleanText(line.text) === "" || titled) break;
      const head = headWords(line);
      if (head) rows.push({ line, cells: head });
      else rows.push({ line, cells: [cleanText(line.text)], loose: true });
      continue;
    }
    between = 0;
    next = index + 1;
    if (!isRule(line)) rows.push({ line, cells: barCells(line.text, frame) });
  }
  while (rows.length > 0 && !isBar(rows.at(-1)?.line)) rows.pop();
  return { rows, next, exact: false };
}

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

function gapGrid(lines: Line[], at: number): GridBlock {
  const rows: GridRow[] = [];
  let index = at;
  let next = at + 1;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.cells || isBar(line)) break;
    const between = rows.length > 0 ? linesBetween(lines, index) : 0;
    if (between > 0) {
      index += between - 1;
      continue;
    }
    const cells = gapCells(line.text);
    if (cells.length < 2) break;
    rows.push({ line, cells });
    next = index + 1;
  }
  return { rows, next, exact: false };
}
