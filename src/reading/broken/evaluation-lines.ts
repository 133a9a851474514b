import type { Line } from "../document.ts";
import { kindOf } from "../grid/cell.ts";
import { columnsOfCells, namesYear } from "../header.ts";
import { type FoundRow, type Layout, rowOf } from "../rows.ts";
import { compact } from "../text.ts";
import { isAbsent, isFigure, isUnit } from "../words.ts";
import { labelsAbove, ownLabel, type Wrapped } from "./evaluation-labels.ts";
import { filledLines } from "./filled-lines.ts";

const FIRST = /^指標(?:名|[0-9]{1,2}|[①-⑳])?$/u;
const YEAR = /^(?:[HR]|平成|令和)[0-9元]{1,2}(?:年度?)?$/u;

type Values = NonNullable<ReturnType<typeof valuesAt>>;

/**
 * Evaluation sheets with a cell on each line: unit, start, its year, goal, its year, perhaps a dash for
 * what was not monitored, the value at the evaluation. The years between the figures tell each, whatever
 * the order of the words of the head. Labels stand before the values of each, or all of them above.
 */
export const evaluationLines: Layout = (line, lines, at) => {
  // The period of the plan right above would be taken for a year of the head.
  const from = kindOf(line.text) === "period" ? at + 1 : at;
  if (!FIRST.test(compact(lines[from]?.text ?? ""))) return undefined;
  const filled = filledLines(lines, from);
  const found = recordsIn(filled);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || !namesValues(filled.slice(0, first.from))) return undefined;
  const rows = labelled(filled, found);
  const end = filled[last.to - 1]?.line;
  return rows && { rows, next: lines.findIndex((own) => own.line === end) + 1 };
};

/** The values of all indicators, in their order. */
function recordsIn(lines: Line[]): Values[] {
  const found: Values[] = [];
  for (let at = 0; at < lines.length; at++) {
    const own = valuesAt(lines, at);
    if (own) found.push(own);
    at = own ? own.to - 1 : at;
  }
  return found;
}

/**
 * The start, the goal and the value at the evaluation of an indicator whose unit stands at a line, and the
 * filled lines that they take. A second figure behind the goal may be another column.
 */
function valuesAt(lines: Line[], from: number) {
  const unit = cellAt(lines, from);
  // Most lines end here.
  if (!isUnit(unit)) return undefined;
  const [start, startYear, goal, goalYear] = [1, 2, 3, 4].map((ahead) =>
    cellAt(lines, from + ahead),
  ) as [string, string, string, string];
  if (!isFigure(start) || !isFigure(goal)) return undefined;
  if (!YEAR.test(startYear) || !YEAR.test(goalYear)) return undefined;
  const at = from + (isAbsent(cellAt(lines, from + 5)) ? 6 : 5);
  const reached = cellAt(lines, at);
  if (!isFigure(reached) || isFigure(cellAt(lines, at + 1))) return undefined;
  return { from, to: at + 1, unit, figures: [start, goal, reached], years: [startYear, goalYear] };
}

const cellAt = (lines: Line[], at: number): string => compact(lines[at]?.text ?? "");

/** Whether lines name a start, a goal, what was reached, and the years of two of them. */
function namesValues(lines: Line[]): boolean {
  const texts = lines.map(({ text }) => compact(text));
  const roles = texts
    .filter((text) => !namesYear(text))
    .map((text) => columnsOfCells([text.replace(/^モニタリング/u, "")])[0]?.role);
  const words = (["start", "target", "now"] as const).every((role) => roles.includes(role));
  return words && texts.filter(namesYear).length === 2;
}

/** The rows, where each of them has its label. */
function labelled(lines: Line[], found: Values[]): FoundRow[] | undefined {
  const own = found.map(({ from }, index) =>
    ownLabel(lines.slice(found[index - 1]?.to ?? 0, from)),
  );
  const labels = own.every((label) => label !== undefined)
    ? own
    : labelsAbove(lines.slice(0, found[0]?.from), found.length);
  return labels && found.flatMap((values, index) => rowWith(values, labels[index]) ?? []);
}

function rowWith({ unit, figures, years }: Values, label?: Wrapped): FoundRow | undefined {
  if (!label) return undefined;
  const roles = ["start", "target", "now"] as const;
  const values = roles.map((role, index) => ({
    role,
    value: figures[index] ?? "",
    period: years[index] ?? "",
  }));
  const doubts = label.lines > 1 ? ["wrapped-line" as const] : [];
  return rowOf(label.line, label.text, values, { layout: "form", unit, doubts });
}
