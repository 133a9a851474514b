import { figureIn } from "./candidates.ts";
import { unitOf } from "./cells.ts";
import { type Line, titleOfGoals } from "./document.ts";
import { barCells, endOfBars, isBar } from "./grid/bars.ts";
import { isFigureCell, isName, isPeriodCell } from "./grid/cell.ts";
import { cleanLabel } from "./grid/label.ts";
import { type FoundRow, type Layout, rowOf } from "./rows.ts";
import { compact } from "./text.ts";
import { yearNumber } from "./years.ts";

/** Years that are nearer one another may be those of two results. */
const LEAST_APART = 2;

/**
 * Rows of a label and two values between bars whose head is two years and nothing else, below a title that
 * names goals: ○ 目標 ／ <平成26年度> | <平成31年度> | ／ 凧の数 | 3枚 | 9枚. That the later year holds the goal, the
 * title alone says.
 */
export const yearsOfGoals: Layout = (line, lines, at) => {
  if (!isBar(line) || isBar(lines[at - 1])) return undefined;
  const years = filled(line).map((cell) => compact(cell).replace(/^<(.*)>$/u, "$1"));
  const [from = "", to = "", ...more] = years;
  const dated = years.every(isPeriodCell) && yearNumber(to) - yearNumber(from) >= LEAST_APART;
  if (more.length > 0 || !dated || titleOfGoals(lines, at) === "") return undefined;
  const next = endOfBars(lines, at);
  const below = lines.slice(at + 1, next);
  const rows = below.map((row) => rowIn(row, from, to));
  const found = rows.filter((row) => row !== undefined);
  const candidates = below.filter((_, index) => !rows[index]).flatMap(figureIn);
  return found.length > 0 ? { rows: found, candidates, next } : undefined;
};

const filled = (line: Line): string[] => barCells(line.text).filter((cell) => cell !== "");

function rowIn(line: Line, from: string, to: string): FoundRow | undefined {
  const [label = "", start = "", goal = "", ...more] = filled(line);
  const fits = [start, goal].every(isFigureCell) && unitOf(start) === unitOf(goal);
  if (more.length > 0 || !fits || !isName(label)) return undefined;
  const values = [
    { role: "start" as const, value: start, period: from },
    { role: "target" as const, value: goal, period: to },
  ];
  return rowOf(line, cleanLabel(label), values, { doubts: ["guessed-order"] });
}
