import { type Line, linesAbove } from "../document.ts";
import { isName, isPeriodCell, isValueCell } from "../grid/cell.ts";
import { gapCells } from "../grid/gaps.ts";
import { saysGoal, saysPlanned, saysResult } from "../grid/planned.ts";
import { isUnit } from "../words.ts";

/** Lines that the rows of one label take, its own included, and lines above the first among which the years are. */
const MOST_LINES = 6;
const MOST_ABOVE = 3;
/** Cells before the word for a kind: a field, a label, a unit. */
const MOST_LEAD = 3;

/** A row of a text that a word says the kind of, and where this stands. */
interface Planned {
  kind: string;
  at: number;
}

/**
 * Texts set by blanks in which one label stands beside or between the rows of its goals and results, as a merged cell
 * does: each of the rows with the label in its place. What else is around them is left as it is.
 */
export function withPlannedLabels(lines: Line[]): Line[] {
  const made: Line[] = [];
  let end = -1;
  for (let at = 0; at < lines.length; ) {
    const follows = end === at || linesAbove(lines, at, MOST_ABOVE).some(holdsYears);
    const size = follows && begins(lines[at]) ? sizeOf(lines, at) : 1;
    const own = lines.slice(at, at + size);
    const whole = labelled(own);
    if (whole) end = at + size;
    made.push(...(whole ?? own));
    at += size;
  }
  return made;
}

/**
 * The rows of one label, each with it in front of the word for its kind, which stands under that of the label's own row;
 * nothing where they have none, or several.
 */
function labelled(lines: Line[]): Line[] | undefined {
  const rows = lines.map(plannedIn);
  const leads = lines.map(({ text }, at) => (rows[at] ? text.slice(0, rows[at].at) : text));
  const [lead, ...more] = leads.filter((text) => text.trim() !== "");
  if (!lead || more.length > 0 || !rows.some((row) => saysResult(row?.kind ?? "")))
    return undefined;
  const beside = rows[leads.indexOf(lead)] !== undefined;
  return lines.flatMap((line, index) => {
    const { at } = rows[index] ?? {};
    if (at === undefined) return [];
    const before = beside ? lead : lead.trimEnd().padEnd(Math.max(at, lead.trimEnd().length + 2));
    return [{ ...line, text: before + line.text.slice(at) }];
  });
}

const begins = (line: Line | undefined): boolean => saysGoal(plannedIn(line)?.kind ?? "");
const isText = (line: Line | undefined): line is Line =>
  line !== undefined && !line.cells && !line.spans && !/[\t|｜]/u.test(line.text);
const holdsYears = (line: Line): boolean =>
  isText(line) && gapCells(line.text).filter(isPeriodCell).length > 1;

/** What a line says that it holds, where values alone follow the word. */
function plannedIn(line: Line | undefined): Planned | undefined {
  if (!isText(line)) return undefined;
  const cells = gapCells(line.text);
  const place = cells.findIndex(saysPlanned);
  const kind = cells[place] ?? "";
  const values = cells.slice(place + 1);
  if (place < 0 || place > MOST_LEAD || values.length < 2 || !values.every(isValueCell))
    return undefined;
  const at = placeOf(kind, line.text);
  return at < 0 ? undefined : { kind, at };
}

/** Where a cell begins that blanks set apart; −1 where it is not. */
function placeOf(cell: string, text: string): number {
  const starts = Array.from(text.matchAll(/(?<![^ \u3000])[^ \u3000]/gu), ({ index }) => index);
  const ends = (at: number) => /^[ \u3000]/u.test(text.slice(at + cell.length));
  return starts.find((at) => text.startsWith(cell, at) && ends(at)) ?? -1;
}

/** How many lines from one on are of the same label: rows that are no further goals, and names between these. */
function sizeOf(lines: Line[], at: number): number {
  let size = 1;
  for (let line = lines[at + 1]; isText(line) && size < MOST_LINES; line = lines[at + ++size]) {
    const below = lines[at + size + 1];
    const names =
      gapCells(line.text).every((cell) => isName(cell) || isUnit(cell)) &&
      plannedIn(below) &&
      !begins(below);
    if (begins(line) || !(plannedIn(line) || names)) break;
  }
  return size;
}
