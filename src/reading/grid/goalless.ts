import { type Column, isSlot } from "../column.ts";
import { NAMES_GOALS } from "../document.ts";
import type { GridRow } from "./block.ts";

/** What a plan spends and takes in, which no goal is set for. */
const BUDGET = /決算|予算|事業費|財源|支出金|歳[入出]|交付額|人件費/u;

/** Whether rows under years alone are sums of money of a budget, as their head or most of them say. */
export function isBudget(columns: Column[], head: string, rows: GridRow[]): boolean {
  const sums = rows.filter(({ cells }) => cells.some((cell) => BUDGET.test(cell)));
  const planned = columns.every(({ role, title }) => role !== "target" || /計画$/u.test(title));
  if (planned && SETTLED.test(head) && !NAMES_GOALS.test(head)) return true;
  return areYears(columns) && (BUDGET.test(head) || sums.length * 2 > rows.length);
}
/** Columns of accounts, beside which those of a plan are of money. */
const SETTLED = /決算|予算/u;

/**
 * Whether rows under years alone, the first of which may be called a start, and which no word calls those of
 * indicators, are a course of years and have no goals.
 */
export const isCourse = (columns: Column[], titles: string): boolean =>
  columns.filter(isSlot).length > 1 &&
  areYears(columns.filter(({ role }) => role !== "start")) &&
  !NAMES_GOALS.test(titles);

/** Whether years hold all values, those expected and changes between them included. */
const areYears = (columns: Column[]): boolean =>
  columns.every(
    ({ role, title, period }) =>
      !isSlot({ role }) || OF_YEARS.has(role) || (title === "当初" && period !== ""),
  );
const OF_YEARS: ReadonlySet<Column["role"]> = new Set(["actual", "estimate", "rate"]);
