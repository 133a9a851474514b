import { type Column, indexOfRole, isSlot, saysPresent } from "../column.ts";
import { NAMES_GOALS } from "../document.ts";
import { periodYear, yearNumber } from "../years.ts";
import type { GridRow } from "./block.ts";
import { readParts } from "./parts.ts";
import type { GridColumn } from "./roles.ts";

/**
 * Columns whose heads are years, of which some may be goals: by their cells, by what the titles name, or by the values
 * before them.
 */
export const comingYears = (columns: GridColumn[], rows: GridRow[], titles: string): GridColumn[] =>
  boundYear(columns, rows) ??
  yearApart(columns, titles) ??
  yearsPlanned(columns, titles) ??
  yearsOnTheWay(columns, rows, titles) ??
  yearsAfterNow(columns, rows);

/**
 * Bare years (指標名 | 令和2年度 | 令和7年度) of which the last alone holds bounds: 78.0％以上. It is the goal,
 * and the rows stay in doubt.
 */
export function boundYear<Any extends Column>(columns: Any[], rows: GridRow[]): Any[] | undefined {
  const years = columns.filter(isSlot);
  const last = years.at(-1);
  const isBound = (column: Any) =>
    rows.some(({ cells }) => BOUND.test(cells[columns.indexOf(column)] ?? ""));
  if (!last || years.length < 2 || !years.every(isBare) || years.find(isBound) !== last)
    return undefined;
  return withGoals(columns, [last]);
}
const BOUND = /[0-9][^0-9]{0,8}(?:以上|以下|以内|未満)/u;

/** Whether a column is called by its year alone. */
const isBare = ({ role, title }: Column): boolean => role === "actual" && !REACHED.test(title);
const withGoals = <Any extends Column>(columns: Any[], goals: readonly Any[]): Any[] =>
  columns.map((column) =>
    goals.includes(column) ? { ...column, role: "target", guessed: true } : column,
  );

/**
 * Of two bare years (KPI | R5 | R9) the later is the goal, where the titles speak of goals and it is no year in which
 * the earlier value may only have been counted again. The rows stay in doubt.
 */
export function yearApart<Any extends Column>(columns: Any[], titles: string): Any[] | undefined {
  const [from, to, ...more] = columns.filter(isSlot);
  if (!from || !to || more.length > 0 || ![from, to].every(isBare)) return undefined;
  const told = NAMES_GOALS.test(titles) && !COURSE.test(titles);
  const judged = columns.some(({ role }) => role === "evaluation");
  const apart = yearNumber(to.period) - yearNumber(from.period);
  return told && !judged && apart >= LEAST_APART ? withGoals(columns, [to]) : undefined;
}
const LEAST_APART = 3;
/** What years are of that are only expected, and of what that holds no goals. */
const FORECAST = /推移|推計|予測|見通|試算/u;
const COURSE = new RegExp(`${FORECAST.source}|予算|決算|実績|結果|調査|進捗|比較`, "u");

/** Bare years that follow on what is expected of the running one (R4実績 | R5見込 | R6 | R7) are planned. The rows stay in doubt. */
function yearsPlanned(columns: GridColumn[], titles: string): GridColumn[] | undefined {
  const years = columns.filter(isSlot);
  const expected = years.findLastIndex(({ role }) => role === "estimate");
  const planned = years.slice(expected + 1);
  const last = Math.max(...years.slice(0, expected + 1).map((column) => yearOf(column) || 0));
  const follow = planned.every((column) => isBare(column) && yearOf(column) > last);
  const whole = expected >= 0 && planned.length > 0;
  return whole && follow && !FORECAST.test(titles) ? withGoals(columns, planned) : undefined;
}

/**
 * Bare years that go on one by one from a present value to the goal and are filled in each row (R5(現状) | R6 | R7 |
 * R8(目標)) are goals on the way. The rows stay in doubt.
 */
function yearsOnTheWay(
  columns: GridColumn[],
  rows: GridRow[],
  titles: string,
): GridColumn[] | undefined {
  const [now, goal] = [columns.find(isPresent), columns.find(({ role }) => role === "target")];
  const from = yearOf(now);
  const between = columns.filter((column) => isBare(column) && yearOf(column) > from);
  const inTurn = between.every((column, at) => yearOf(column) === from + at + 1);
  const filled = (column: GridColumn) =>
    rows.every(({ cells }) => FIGURE.test(cells[columns.indexOf(column)] ?? ""));
  const judged = columns.some(({ role }) => role === "evaluation" || role === "rate");
  const led = inTurn && yearOf(goal) === from + between.length + 1 && between.every(filled);
  if (between.length === 0 || !led || judged || COURSE.test(titles)) return undefined;
  return columns.map((column) =>
    between.includes(column) ? { ...column, role: "interim" } : column,
  );
}
const FIGURE = /[0-9]/u;
const isPresent = (column: Column): boolean => column.role === "now" && saysPresent(column);

/**
 * Columns of years without a word for the goal, in a table with one present value (現状, 直近値): years
 * that all come after it are goals. The rows stay in doubt: a 現状 of the plan's beginning may be one
 * on which results follow, as they do where the years go on one by one. Where one year alone is marked
 * (令和4年度（実績）), the others are goals.
 */
function yearsAfterNow(columns: GridColumn[], rows: GridRow[]): GridColumn[] {
  const now = indexOfRole(columns, "now");
  const years = columns.filter(({ role }) => role === "actual").map(yearOf);
  if (now < 0 || years.length === 0 || columns.filter(isSlot).length !== years.length + 1)
    return columns;
  const own = rows.map(({ cells }) => periodYear(readParts(cells[now] ?? "")?.period ?? "") ?? 0);
  const latest = Math.max(yearOf(columns[now]) || 0, ...own);
  const steps = [...years]
    .sort((a, b) => a - b)
    .map((year, at, all) => year - (all[at - 1] ?? latest));
  const least = /[0-9元]/u.test(columns[now]?.title ?? "") ? 0 : 1;
  if (latest === 0 || !steps.every((step) => step > least)) return columns;
  return columns.map((column) =>
    column.role === "actual" ? { ...column, role: "target" } : column,
  );
}

const yearOf = (column: GridColumn | undefined): number => yearNumber(column?.period ?? "");

/**
 * Whether years without a word for what they hold may be goals: no other column is one, they come after it, or
 * they lead to it from the only other value, the present one (現状値 | R7 | R8 | 目標値).
 */
export function mayBeGoals(columns: GridColumn[]): boolean {
  const years = columns.filter(({ role, title }) => role === "actual" && !REACHED.test(title));
  const goals = columns.filter(({ role }) => role === "target" || role === "interim");
  const after = years.some((year) => goals.every((goal) => yearOf(year) > yearOf(goal)));
  const [first, ...others] = columns.filter((column) => isSlot(column) && !years.includes(column));
  const led =
    first !== undefined &&
    isPresent(first) &&
    others.every((column) => goals.includes(column) || column.role === "rate");
  return after || (led && years.some((year) => !(yearOf(year) < yearOf(first))));
}
const REACHED = /実績|決算|結果|達成|値$/u;
