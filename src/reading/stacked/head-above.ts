import type { Line } from "../document.ts";
import { barCells, isBar } from "../grid/bars.ts";
import { namesColumns } from "../grid/column-words.ts";

/** Lines above a row among which its head is looked for: some documents print it once for many pages. */
const MOST_ABOVE = 400;

/** The cells of a line that bars part, or none. */
export const barredCells = (line: Line | undefined): string[] =>
  line && isBar(line) ? barCells(line.text) : [];

/** What a head that begins at a line names, or nothing where none does. */
type HeadAt<Head> = (lines: Line[], at: number) => Head | undefined;

/** The head that holds at a line: the nearest above it of one or two rows, unless another stands between. */
export function headAbove<Head>(lines: Line[], at: number, headAt: HeadAt<Head>): Head | undefined {
  for (let above = at - 1; above >= Math.max(0, at - MOST_ABOVE); above--) {
    const head = headAt(lines, above);
    if (head) return head;
    const other = namesColumns({ cells: barredCells(lines[above]) });
    if (other && !headAt(lines, above - 1)) return undefined;
  }
  return undefined;
}

/** Lines among which the next row under a head is looked for, from one that is none. */
const MOST_BETWEEN = 12;

/** Whether rows that fit a head follow on a line, so that a grid that began there would draw them in. */
export const rowsFollow = (
  lines: Line[],
  at: number,
  fits: (cells: string[]) => boolean,
): boolean => lines.slice(at + 1, at + 1 + MOST_BETWEEN).some((line) => fits(barredCells(line)));
