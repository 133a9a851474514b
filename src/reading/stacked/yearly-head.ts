import { type Column, indexOfRole } from "../column.ts";
import type { Line } from "../document.ts";
import { isPeriodCell, isValueCell, kindOf } from "../grid/cell.ts";
import { lastKnown } from "../grid/column-words.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { barredCells } from "./head-above.ts";

/** 年次目標（上段）・年次実績（下段）: goals of each year, and the results of the same years below them. */
const UPPER_GOALS =
  /(?:目標|計画)値?[（(]上段[)）].{0,6}実績値?[（(]下段[)）]|上段.{0,6}(?:目標|計画)値?.{0,3}下段.{0,6}実績/u;
/** Years of a plan, at most. */
const MOST_YEARS = 8;

export type YearlyHead = NonNullable<ReturnType<typeof yearlyHead>>;

/** The head at a line with one cell over the goals of all years, whose own row of years may be missing. */
export function yearlyHead(lines: Line[], at: number) {
  if (!/上段/u.test(lines[at]?.text ?? "")) return undefined;
  const cells = barredCells(lines[at]);
  const goals = cells.findIndex((cell) => UPPER_GOALS.test(compact(cell)));
  if (goals < 1) return undefined;
  const below = barredCells(lines[at + 1]).filter((cell) => cell !== "");
  const years = below.length > 1 && below.every(isPeriodCell) ? below : [];
  const columns = columnsOfCells(cells.map(lastKnown));
  const [first, ...others] = columns;
  // 目標 over the names of rows is no goal.
  const named = first && !columns.some(({ role }) => role === "label");
  const titled = named ? [{ ...first, role: "label" as const }, ...others] : columns;
  return { before: titled.slice(0, goals), after: titled.slice(goals + 1), years };
}

/** The columns of a row under the head, one for each of its goals; nothing where the row does not fit. */
export function columnsUnder(head: YearlyHead, cells: string[]): Column[] | undefined {
  const { before, after, years } = head;
  const count = cells.length - before.length - after.length;
  const goals = cells.slice(before.length, before.length + count);
  const whole = years.length > 0 ? count === years.length : count > 1 && count <= MOST_YEARS;
  const label = indexOfRole(before, "label");
  const fits = whole && kindOf(cells[label] ?? "") === "text";
  if (!fits || !goals.every(isValueCell)) return undefined;
  const yearly = goals.map((_, at): Column => {
    const period = years[at] ?? "";
    return { role: "interim", title: period, period };
  });
  return [...before, ...yearly, ...after];
}
