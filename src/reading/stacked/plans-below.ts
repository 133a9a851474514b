import type { Doubt } from "../confidence.ts";
import { type Line, textAt } from "../document.ts";
import { isBar } from "../grid/bars.ts";
import { isPeriodCell } from "../grid/cell.ts";
import { lastKnown } from "../grid/column-words.ts";
import { cleanLabel } from "../grid/label.ts";
import { columnsOfCells } from "../header.ts";
import { readHeading } from "../headings.ts";
import { candidateOf, type FoundRow, type Layout, type Part, rowOf, yearly } from "../rows.ts";
import { cleanText, openBrackets } from "../text.ts";
import { isAbsent } from "../words.ts";
import { yearNumber } from "../years.ts";
import { barredCells, headAbove } from "./head-above.ts";
import { groupAt, MOST_BELOW, type PlannedGroup } from "./planned-group.ts";

/**
 * Indicators over three lines each below a head of years: the name, the goals year by year, the results
 * year by year. What stands between them, as the figures of a chart, is in no row.
 */
export const plansBelow: Layout = (line, lines, at) => {
  if (!isBar(line)) return undefined;
  const first = nextGroup(lines, at);
  if (first === undefined) return undefined;
  const years = yearsNamed(lines, at) ?? yearsOver(lines, at);
  if (!years) return undefined;
  const part: Part = { rows: [], candidates: [] };
  let next = first;
  for (let start: number | undefined = first; start !== undefined; start = nextGroup(lines, next)) {
    const group = groupAt(lines, start);
    const row = group && rowUnder(group, years);
    if (row) part.rows.push(row);
    else if (group) part.candidates.push(candidateOf(group.line, group.label, "not-understood"));
    next = start + 3;
  }
  return { ...part, next };
};

/** The years of a head that names a label before them and nothing behind them. */
function yearsNamed(lines: Line[], at: number): string[] | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const cells = isBar(line) ? barredCells(line) : cleanText(line.text).split(" ");
  const from = cells.findIndex(isPeriodCell);
  const years = cells.slice(from);
  const words = cells.slice(0, Math.max(0, from)).flatMap((cell) => cell.split(" "));
  const named = columnsOfCells(words.map(lastKnown)).some(({ role }) => role === "label");
  return named && years.length > 2 && years.every(follows) ? years : undefined;
}

const yearsOver = headAbove(yearsNamed);

const follows = (year: string, at: number, years: string[]): boolean =>
  isPeriodCell(year) && (at === 0 || yearNumber(year) === yearNumber(years[at - 1] ?? "") + 1);

/** The next group, unless a heading or an empty line stands before it. */
function nextGroup(lines: Line[], from: number): number | undefined {
  for (let at = from; at <= from + MOST_BELOW; at++) {
    if (groupAt(lines, at)) return at;
    const text = textAt(lines, at);
    if (text === "" || (!isBar(lines[at]) && readHeading(text))) return undefined;
  }
  return undefined;
}

/**
 * The row of a group. Where values are missing, the last goal is that of the last year and the first
 * result that of the first, and a person is to look.
 */
function rowUnder(group: PlannedGroup, years: string[]): FoundRow | undefined {
  const { line, label, unit, goals, results } = group;
  const ahead = years.length - goals.length;
  if (group.parted || ahead < 0 || results.length > years.length) return undefined;
  const values = [
    ...yearly("interim", goals, years.slice(ahead)),
    ...yearly("result", results, years),
  ].filter(({ value }) => !isAbsent(value));
  const whole = ahead === 0 && results.length === years.length;
  const doubts: Doubt[] = whole ? [] : ["moved-cells"];
  if (openBrackets(label) > 0) doubts.push("odd-label");
  return rowOf(line, cleanLabel(label), values, { layout: "grid", unit, doubts });
}
