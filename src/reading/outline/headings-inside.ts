import { type Line, printedOf } from "../document.ts";
import { barCells, isBar } from "../grid/bars.ts";
import { type Heading, readHeading } from "./headings.ts";
import type { Sections } from "./sections.ts";

/**
 * Enters the headings among lines that one table holds, up to `end`: titles over all columns, or between two rows, are
 * those of the rows below. Gives the place of the first line that it left.
 */
export function enterInside(sections: Sections, lines: Line[], from: number, end: number): number {
  let at = from;
  for (let line = lines[at]; line && line.line < end; line = lines[++at]) {
    const heading = headingIn(printedOf(line));
    if (heading) sections.enter(heading, line.line, at);
  }
  return at;
}

/** The heading that a line of a table is by its word, number and title, and no goal: 目標 33 0園. */
function headingIn(line: Line): Heading | undefined {
  const cells = line.cells ?? (isBar(line) ? barCells(line.text) : [line.text]);
  const [only = "", ...more] = new Set(cells.filter((cell) => cell !== ""));
  const heading = more.length === 0 ? readHeading(only) : undefined;
  const named = heading?.strong && WORDED.has(heading.type) && /^\p{L}/u.test(heading.title);
  return named ? heading : undefined;
}
const WORDED: ReadonlySet<Heading["type"]> = new Set(["goal", "policy"]);
