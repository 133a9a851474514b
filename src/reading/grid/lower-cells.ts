import type { Line } from "../document.ts";
import { columnsOfText } from "../header.ts";
import { isValue } from "../words.ts";
import { barCells, isBar, isRule } from "./bars.ts";
import { barsIn, endsInBar } from "./ruled-rows.ts";

/** Bars and cells of a row with a divided cell, at least, and such rows of a table. */
const LEAST = { bars: 4, cells: 3, rows: 2 };
/** Lines from the first such row up to the head, at most. */
const MOST_ABOVE = 12;

/**
 * Tables of bars in which each row has one cell that a line divides, whose lower part an export printed as a row of
 * its own (凧の数 | 61 | 74 | 80 | ○ | / 150 | |||||), with that part as a last cell of the row and its name, which
 * is at the end of the head, as a last column.
 */
export function withLowerCells(lines: Line[]): Line[] {
  const lower = lines.flatMap((_, at) => (isLower(lines, at) ? [at] : []));
  const first = (lower[0] ?? 0) - 1;
  const head = lower.length < LEAST.rows ? undefined : headAbove(lines, first);
  const rows = lines.slice(first, lower.at(-1)).filter(isWhole);
  if (!head || rows.length !== lower.length) return lines;
  const isPart = new Set(lower);
  return lines.flatMap((line, at) => {
    if (at === head.from) return [{ ...line, text: head.text }];
    if ((at > head.from && at < head.end) || isPart.has(at)) return [];
    return isPart.has(at + 1) ? [withCell(line, cellsOf(lines[at + 1])[0])] : [line];
  });
}

const cellsOf = (line: Line | undefined): string[] =>
  line && isBar(line) && !isRule(line) ? barCells(line.text).filter((cell) => cell !== "") : [];
const isWhole = (line: Line | undefined): boolean => cellsOf(line).length >= LEAST.cells;

/** Whether a line has nothing but a value in its first cell, right below a row with as many bars. */
function isLower(lines: Line[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  if (!above || !line || barsIn(line) < LEAST.bars || barsIn(line) !== barsIn(above)) return false;
  const [value = "", ...more] = cellsOf(line);
  return more.length === 0 && isValue(value) && isWhole(above) && endsInBar(above);
}

/** The lines of the head above a row, and its text with the name of the lower cells, a goal, behind the others. */
function headAbove(lines: Line[], row: number) {
  const isTitle = (line: Line | undefined) =>
    line && (isRule(line) || (barsIn(line) >= LEAST.bars && cellsOf(line).length === 1));
  let end = row;
  while (isTitle(lines[end - 1])) end--;
  let from = end;
  while (from > row - MOST_ABOVE && isBar(lines[from - 1]) && !isTitle(lines[from - 1])) from--;
  const cells = lines.slice(from, end).flatMap(cellsOf);
  const [above = "", name = ""] = cells.slice(-2);
  const roles = [above, name].map((cell) => columnsOfText(cell)?.at(-1)?.role);
  if (roles[0] !== "label" || roles[1] !== "target") return undefined;
  const upper = cells.slice(1, -2);
  const width = barsIn(lines[row] as Line);
  const text = [above, ...upper, ...Array(Math.max(0, width - 1 - upper.length)).fill(""), name];
  return upper.length < width ? { from, end, text: `${text.join(" | ")} |` } : undefined;
}

const withCell = (line: Line, cell = ""): Line => ({
  ...line,
  text: `${line.text.trimEnd()} ${cell} |`,
});
