import { type Column, isSlot } from "../column.ts";
import { NAMES_GOALS } from "../document.ts";
import { compact } from "../text.ts";
import { EACH_YEAR } from "../words.ts";
import type { GridRow } from "./block.ts";
import type { GridHead } from "./head.ts";

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

/** Whether the first row of a table without a head says that its rows are of money (事業名 | R5決算(千円) | 評価). */
export function isOfMoney([first]: GridRow[]): boolean {
  const words = (first?.cells.slice(1) ?? []).map((cell) => compact(cell).replace(EACH_YEAR, ""));
  const told = words.some((word) => BUDGET.test(word)) && !/[0-9]/u.test(words.join());
  return told && !NAMES_GOALS.test(words.join());
}

/**
 * Whether rows under years alone, the first of which may be called a start, and which no word calls those of
 * indicators, are a course of years and have no goals.
 */
export const isCourse = (columns: Column[], titles: string): boolean =>
  columns.filter(isSlot).length > 1 &&
  areYears(columns.filter(({ role }) => role !== "start")) &&
  !NAMES_GOALS.test(titles);

/**
 * Whether a table may be a plan of services or works and none of goals: its head calls what is to come 計画 and never
 * a goal (事業名 | R6実績 | R7計画), nor does the title right above. Items (項目) may be indicators.
 */
export function isPlanOfWork({ columns, text }: GridHead, above: string): boolean {
  const goals = columns.filter(({ role }) => role === "target" || role === "interim");
  const planned = goals.length > 0 && goals.every(({ title }) => PLANNED.test(title));
  return planned && !/項目/u.test(text) && !NAMES_GOALS.test(text + above);
}
const PLANNED = /計画(?!期)|見込/u;

/** Whether years hold all values, those expected and changes between them included. */
const areYears = (columns: Column[]): boolean =>
  columns.every(
    ({ role, title, period }) =>
      !isSlot({ role }) || OF_YEARS.has(role) || (title === "当初" && period !== ""),
  );
const OF_YEARS: ReadonlySet<Column["role"]> = new Set(["actual", "estimate", "rate"]);
