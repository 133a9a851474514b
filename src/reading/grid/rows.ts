import { type Line, linesAbove } from "../document.ts";
import { cleanText } from "../text.ts";
import { barCells, endOfBars, frameOf, isBar, isRule } from "./bars.ts";
import type { GridBlock, GridRow } from "./block.ts";
import { isHeadRow, namesColumns } from "./column-words.ts";
import { isAlike, isBand, MOST_ALIKE } from "./foreign.ts";
import { gapCells, gapGrid, isBetweenPages } from "./gaps.ts";
import { headOver } from "./head-over.ts";
import { namesPlan } from "./plan-title.ts";
import { isRunningText } from "./running-texts.ts";
import { spacedGrid } from "./spaced.ts";
import { spanGrid } from "./spans.ts";
import { isYearRow, pairsIn } from "./valued-sheet.ts";

/** The grid that begins at a line, or nothing where the line is no row of one. */
export function gridAt(first: Line, lines: Line[], at: number): GridBlock | undefined {
  if (first.cells) return sourceGrid(lines, at);
  if (isBar(first)) return barGrid(lines, at);
  if (first.spans) return spanGrid(lines, at);
  const found = textGrid(first, lines, at);
  const titles = linesAbove(lines, at, MOST_TITLES).map(({ text }) => gapCells(text));
  const ofPlans = titles.some((cells) => cells.filter(namesPlan).length > 1);
  // Blanks do not tell where the columns of each plan end.
  return found && ofPlans
    ? { ...found, rows: found.rows.map((row) => ({ ...row, doubt: "whose-value" })) }
    : found;
}
/** Lines above a text's table among which titles of plans stand over its head. */
const MOST_TITLES = 2;

/** The same in a text without bars. */
function textGrid(first: Line, lines: Line[], at: number): GridBlock | undefined {
  const isTabbed = first.text.includes("\t");
  if (gapCells(first.text).length < 3) return isTabbed ? undefined : spacedGrid(lines, at);
  const block = gapGrid(lines, at);
  // Columns set by spaces hold only where every row has them all; one line shows none.
  const whole = block.rows.every(
    ({ line, cells, loose }) =>
      loose || line.text.includes("\t") || cells.length === block.rows[0]?.cells.length,
  );
  if (isTabbed) return whole ? block : undefined;
  const spaced = spacedGrid(lines, at);
  const alone = block.rows.length === 1 || (spaced && spaced.next > block.next);
  return whole && !alone ? block : spaced;
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
    } else if (goesOnBelow(lines, index, rows) || goesOnOverleaf(lines, index, rows)) continue;
    else if (line?.page === undefined || !isBetweenPages(line)) break;
  }
  return { rows: withoutCovered(rows), next, exact: true };
}

/**
 * The rows without columns that have no cell of their own, since merged cells from their left cover all that
 * they show, and without rows that those above cover: one value would be read as two.
 */
function withoutCovered(rows: GridRow[]): GridRow[] {
  const covered = rows[0]?.cells.map(
    (_, at) =>
      at > 0 &&
      rows.every(({ cells }) => cells[at] === cells[at - 1] || cells[at] === "") &&
      rows.some(({ cells }) => cells[at] === cells[at - 1] && cells[at] !== ""),
  );
  const bare = covered?.includes(true)
    ? rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => !covered[at]) }))
    : rows;
  return bare.filter(({ cells }, at) => cells.join("\t") !== bare[at - 1]?.cells.join("\t"));
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
  const next = lines.slice(at, at + MOST_APART + 2).filter((line) => line.cells);
  if (next.some(({ cells = [] }) => isYearRow({ cells }))) return pairsIn(above) !== undefined;
  return isHeadRow(above, rows)
    ? !namesColumns({ cells: row })
    : rows.slice(-MOST_APART).some(({ cells }) => isAlike(cells, row, MOST_ALIKE));
}

/** Lines of the foot of a page and the head of the next, at most. */
const MOST_AROUND = 8;

/** Whether a table goes on without a head behind what stands at the foot or head of each page. */
function goesOnOverleaf(lines: Line[], at: number, rows: GridRow[]): boolean {
  const last = rows.at(-1)?.line;
  if (!last || !isRunningText(lines, at)) return false;
  const next = lines.slice(at, at + MOST_AROUND).find(({ cells }) => cells);
  const row = next?.cells?.map(cleanText) ?? [];
  const alike = () => rows.slice(-MOST_APART).some(({ cells }) => isAlike(cells, row, MOST_ALIKE));
  return next !== undefined && continues(next, last) && !namesColumns({ cells: row }) && alike();
}

/** Whether a table goes on from the page before, with as many columns. */
const continues = (line: Line, last: Line): boolean =>
  line.page === (last.page ?? Number.NaN) + 1 && line.cells?.length === last.cells?.length;

/** Lines without a bar that a grid of bars may have between its rows: wrapped cells, empty lines. */
const MOST_BETWEEN = 1;

/** The words of a line without bars that names the columns of the table below or around it. */
function headWords(line: Line | undefined): string[] | undefined {
  const cells = cleanText(line?.text ?? "").split(" ");
  if (!line || isBar(line) || cells.length < 3 || /[0-9]%/u.test(line.text)) return undefined;
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
