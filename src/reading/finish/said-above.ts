import type { Line } from "../document.ts";
import { namesColumns } from "../grid/column-words.ts";
import { cleanText, compact } from "../text.ts";
import { STATED } from "./stated-years.ts";

/** A longer text is no title. */
const LONGEST = 60;

/**
 * For each row of a table what the title right above it or above rows over it says of years: 前期計画　現状値はH30、
 * 目標値はR5. A note (※基準値は令和5年度) is such a title where it follows no row, whose own it would be.
 */
export function saidAbove(
  lines: readonly Line[],
  isNote: (line: Line) => boolean,
): ReadonlyMap<number, string> {
  const said = new Map<number, string>();
  let [title, isBelow] = ["", false];
  for (const [at, line] of lines.entries()) {
    if (cleanText(line.text) === "" || isAmongRows(lines, at)) continue;
    if (isRow(line)) {
      said.set(line.line, title);
      isBelow = true;
    } else {
      isBelow &&= isNote(line);
      title = isBelow ? "" : compact(titleOf(line));
    }
  }
  return new Map([...said].filter(([, text]) => text.match(STATED)));
}

/** Whether a line of words alone stands right between two rows, as a merged cell does and the title of another table does not. */
function isAmongRows(lines: readonly Line[], at: number): boolean {
  const [above, line, below] = lines.slice(Math.max(0, at - 1), at + 2);
  if (!above || !line || !below || line.cells || line.text.match(STATED)) return false;
  const cells = below.text.trim().split(/\t|\s{2,}/u);
  return isRow(above) && !isRow(line) && isRow(below) && !namesColumns({ cells });
}

/** Whether a line has cells, and not one text, as over all columns. */
export const isRow = ({ text, cells }: Line): boolean =>
  cells
    ? new Set(cells.filter((cell) => cell !== "")).size > 1
    : /[\t|]|\s{2}\S/u.test(text.trim());

function titleOf({ text, cells = [] }: Line): string {
  const title = cells.find((cell) => cell !== "") ?? text;
  return title.length <= LONGEST && !title.includes("。") ? title : "";
}
