import { rememberObject } from "../../lib/memo.ts";
import type { Line } from "../document.ts";
import { barCells, isBar } from "../grid/bars.ts";
import { namesColumns } from "../grid/column-words.ts";

/** Lines above a row among which its head is looked for: some documents print it once for many pages. */
const MOST_ABOVE = 400;
/** Lines among which the next row under a head is looked for, from one that is none. */
const MOST_BETWEEN = 12;

/** The cells of a line that bars part, or none. */
export const barredCells = (line: Line | undefined): string[] =>
  line && isBar(line) ? barCells(line.text) : [];

/** What a head of one or two rows that begins at a line names, or nothing where none does. */
type HeadAt<Head> = (lines: Line[], at: number) => Head | undefined;

/**
 * The search for the head that holds at a line: the nearest of its kind above, unless another head
 * stands between. All heads of a document are looked for once.
 */
export function headAbove<Head>(headAt: HeadAt<Head>): HeadAt<Head> {
  const headsOf = rememberObject((lines: Line[]) => {
    let near: { head: Head; at: number } | undefined;
    return lines.map((_, at) => {
      const above = near;
      const head = headAt(lines, at);
      if (head) near = { head, at };
      return above;
    });
  });
  return (lines, at) => {
    const near = headsOf(lines)[at];
    if (!near || near.at < at - MOST_ABOVE) return undefined;
    const between = lines.slice(near.at + 2, at);
    const other = between.some((line) => namesColumns({ cells: barredCells(line) }));
    return other ? undefined : near.head;
  };
}

/** Whether rows that fit a head follow on a line, so that a grid that began there would draw them in. */
export const rowsFollow = (
  lines: Line[],
  at: number,
  fits: (cells: string[]) => boolean,
): boolean => lines.slice(at + 1, at + 1 + MOST_BETWEEN).some((line) => fits(barredCells(line)));
