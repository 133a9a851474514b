import { type Column, indexOfRole, isSlot } from "../column.ts";
import { periodYear, yearNumber } from "../years.ts";
import type { GridRow } from "./block.ts";
import { readParts } from "./parts.ts";
import type { GridColumn } from "./roles.ts";

/** Columns whose heads are years, of which some may be goals: by their cells, or by the present value. */
export const comingYears = (columns: GridColumn[], rows: GridRow[]): GridColumn[] =>
  boundYear(columns, rows) ?? yearsAfterNow(columns, rows);

/**
 * Bare years (指標名 | 令和2年度 | 令和7年度) of which the last alone holds bounds: 78.0％以上. It is the goal,
 * and the rows stay in doubt.
 */
export function boundYear<Any extends Column>(columns: Any[], rows: GridRow[]): Any[] | undefined {
  const years = columns.filter(isSlot);
  const last = years.at(-1);
  const isBound = (column: Any) =>
    rows.some(({ cells }) => BOUND.test(cells[columns.indexOf(column)] ?? ""));
  const bare = years.every(({ role, title }) => role === "actual" && !REACHED.test(title));
  if (!last || years.length < 2 || !bare || years.find(isBound) !== last) return undefined;
  return columns.map((column) => (column === last ? { ...column, role: "target" } : column));
}
const BOUND = /[0-9０-９][^0-9０-９]{0,8}(?:以上|以下|以内|未満)/u;

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
  const present = first?.role === "now" && /現[状況在]/u.test(first.title);
  const led = present && others.every((column) => goals.includes(column) || column.role === "rate");
  return after || (led && years.length > 0);
}
const REACHED = /実績|決算|結果|達成|値$/u;
