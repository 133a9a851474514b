import { isMidway } from "../aimed-columns.ts";
import { type Column, saysPresent } from "../column.ts";
import { type Doubt, raised } from "../doubts.ts";
import type { FoundRow } from "../rows.ts";
import { compact } from "../text.ts";
import { isAbsent, isFigure } from "../words.ts";
import { periodYear, yearNumber } from "../years.ts";
import { type chooseColumns, filled, indexes, lastOf, stated } from "./choose-columns.ts";
import type { Cells } from "./row-cell.ts";

/** What the columns of a row leave open of which is its start and which its goal. */
export function columnDoubts(
  row: FoundRow,
  at: ReturnType<typeof chooseColumns>,
  { baseline, target, latest }: Cells,
): Doubt[] {
  return raised({
    "first-year": isFirstOfYears(row, at.baseline),
    "moved-cells": isOneOfGoals(row, at.target),
    "guessed-order":
      isGuessed(row) || isEvaluatedMidway(row, at.latest) || holdsMidway(row) || holdsSum(row),
    "odd-cell": row.columns.some((column, index) => isAmount(column, row.cells[index] ?? "")),
    "no-target": lacksLastGoal(row, at.target),
    "more-values": hasTwoGoals(row, at.target) || hasTwoStarts(row),
    // Where the goal has no year, a result with one may be its start as well as what was reached of it.
    "no-baseline": at.baseline < 0 && latest.period !== "" && target.period === "",
    "goal-before-start": yearNumber(target.period) < yearNumber(baseline.period),
  });
}

/** Whether the goal is of one year beside goals without a year, or without one beside a single goal of a year. */
function isOneOfGoals(row: FoundRow, target: number): boolean {
  const undated = (index: number) => periodYear(row.columns[index]?.period ?? "") === null;
  const others = filled(row, indexes(row, "target")).filter((index) => index !== target);
  if (target < 0) return false;
  if (!undated(target)) return others.some(undated);
  const [only, ...more] = others;
  const single = only !== undefined && more.length === 0 && !undated(only);
  return single && !/最終/u.test(row.columns[target]?.title ?? "");
}

const isGuessed = ({ columns }: FoundRow): boolean => columns.some(({ guessed }) => guessed);

/**
 * Whether the latest value is of an evaluation on the way to the goal, at which a plan may only aim: no verdict is
 * beside it, and no start that only a later look back calls so (策定時).
 */
function isEvaluatedMidway({ columns }: FoundRow, latest: number): boolean {
  const aims = columns.some(({ role }, index) => role === "target" && index > latest);
  const done = ({ role, title }: Column) =>
    role === "evaluation" || role === "rate" || /策定時|当初/u.test(title);
  return MIDWAY.test(columns[latest]?.title ?? "") && aims && !columns.some(done);
}
const MIDWAY = /^中間(?:評価|見直し)/u;

/**
 * Whether a row has a 中間値 of which nothing says that it is reached (a verdict) or aimed at (a start that is the
 * present).
 */
function holdsMidway({ columns, cells }: FoundRow): boolean {
  const says = (column: Column) => column.role === "evaluation" || saysPresent(column);
  return (
    columns.some((column, index) => isMidway(column) && (cells[index] ?? "") !== "") &&
    !columns.some(says)
  );
}

/** Whether what was reached over years is beside the results of single ones: the goal may be of either. */
const holdsSum = ({ columns }: FoundRow): boolean =>
  columns.some(({ title }) => title === "累計") &&
  columns.filter(({ role }) => role === "now" || role === "actual" || role === "result").length > 1;

/** Whether what was reached so far is given under a word for a verdict: 進捗 1,310件. */
const isAmount = ({ role, title }: Column, cell: string): boolean =>
  role === "evaluation" && /^進捗/u.test(title) && isFigure(cell) && !/[%割点]/u.test(cell);

/** Whether a row has two goals for the year of its goal, of which either may be that of the plan. */
function hasTwoGoals(row: FoundRow, target: number): boolean {
  const year = (index: number) => periodYear(row.columns[index]?.period ?? "");
  const goals = stated(row, indexes(row, "target")).filter((index) => year(index) === year(target));
  const texts = goals.map((index) => compact(row.cells[index] ?? ""));
  return year(target) !== null && new Set(texts).size > 1;
}

function hasTwoStarts(row: FoundRow): boolean {
  const starts = stated(row, indexes(row, "start")).map((index) => row.cells[index] ?? "");
  return new Set(starts.map(compact)).size > 1;
}

/** Whether an earlier goal was taken in place of the last, which is a dash or 未定. */
function lacksLastGoal(row: FoundRow, target: number): boolean {
  const last = lastOf(row, filled(row, indexes(row, "target"))) ?? target;
  return last !== target && isAbsent(row.cells[last] ?? "");
}

/**
 * Whether the baseline is only the first of several years, of results before the goal, which no word calls so, or
 * the value before a present one.
 */
function isFirstOfYears(row: FoundRow, baseline: number): boolean {
  const { role, title } = row.columns[baseline] ?? { role: "other", title: "" };
  if (/^前回/u.test(title)) return row.columns.some(saysPresent);
  if (role === "actual") return indexes(row, "actual").length > 1;
  const [goal = row.columns.length] = indexes(row, "target");
  const isResult = (column: Column) => RESULT.test(column.title) || column.role === "actual";
  const before = row.columns.slice(0, goal).filter(isResult);
  return RESULT.test(title) && before.length > 1;
}
const RESULT = /^実績/u;
