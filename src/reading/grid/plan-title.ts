import { type Column, isStartColumn } from "../column.ts";
import { yearNumber } from "../years.ts";

/** The title of a plan over words for values: 旧計画（H30～R4）, 第3次計画. */
const PLAN =
  /^(?:(?<old>旧|前[回期]?|現行?)|(?<new>新|本|次[期回]?|今[期回]|後期)|第(?<number>[0-9]{1,2})[次期].{0,12}?)(?:基本)?(?:計画|プラン|戦略)(?:[（(][^（()）]{0,30}[)）])?(?=\s|$)/u;

/** A word of a head without the title of its plan. */
export const withoutPlan = (title: string): string => title.replace(PLAN, "");

/** Where the plan that a title names stands among those of one head; with no plan, no comparison is true. */
export function planOf(title: string): number {
  const { old, new: later, number } = PLAN.exec(title)?.groups ?? {};
  return number ? Number(number) : old ? 0 : later ? Number.POSITIVE_INFINITY : Number.NaN;
}

/** Whether a cell begins with the title of a plan. */
export const namesPlan = (cell: string): boolean => !Number.isNaN(planOf(cell));

/**
 * The column of what the plan before the last one had reached when that ended, where the last one prints goals and no
 * start of its own: 第1期計画 目標値 | 第1期計画 実績値 | 第2期計画 目標値. −1 without one.
 */
export function startBefore(cells: string[], columns: Column[]): number {
  const plans = cells.map(planOf);
  const known = plans.filter((plan) => !Number.isNaN(plan));
  const last = Math.max(...known);
  const before = Math.max(...known.filter((plan) => plan < last));
  const isNow = (column: Column) => isStartColumn(column) || column.role === "actual";
  if (columns.some((column, at) => isNow(column) && !((plans[at] as number) < last))) return -1;
  const reached = columns.flatMap((column, at) =>
    plans[at] === before && isNow(column) && column.role !== "start" ? [at] : [],
  );
  const year = (at: number) => yearNumber(columns[at]?.period ?? "");
  return reached.reduce((newest, at) => (year(at) < year(newest) ? newest : at), reached[0] ?? -1);
}
