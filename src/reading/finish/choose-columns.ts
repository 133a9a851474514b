import { splitPeriod } from "../cells.ts";
import { type Column, type Role, saysPresent } from "../column.ts";
import type { FoundRow } from "../rows.ts";
import { isAbsent } from "../words.ts";
import { periodYear, yearNumber } from "../years.ts";

/** The columns that have one of the roles, from the left. */
export const indexes = (row: FoundRow, ...roles: Role[]): number[] =>
  row.columns.flatMap((column, index) => (roles.includes(column.role) ? [index] : []));

/** Those of some columns in which the row has a text. */
export const filled = (row: FoundRow, at: number[]): number[] =>
  at.filter((index) => (row.cells[index] ?? "") !== "");

/** Those in which it has more than a dash. */
export const stated = (row: FoundRow, at: number[]): number[] =>
  filled(row, at).filter((index) => !isAbsent(row.cells[index] ?? ""));

/**
 * Which columns are baseline, target and latest; -1 where none is. A start (基準値) is the baseline and
 * a present value (現状値) beside it the latest; alone, the present value is the baseline. In a row of
 * years the first is the baseline and the last that is filled the latest. The target is the last goal that
 * is no dash.
 */
export function chooseColumns(row: FoundRow): { baseline: number; target: number; latest: number } {
  const goals = indexes(row, "target");
  const targets = goals.length > 0 ? goals : indexes(row, "interim");
  const baseline = baselineOf(row, targets);
  const later = indexes(row, "now", "actual", "result").filter(
    (index) => index !== baseline && !isBefore(row, index, baseline),
  );
  const known = stated(row, later);
  const latest = lastOf(row, known) ?? later.at(-1) ?? -1;
  const target = lastOf(row, stated(row, targets)) ?? lastOf(row, filled(row, targets));
  return { baseline, target: target ?? targets.at(-1) ?? -1, latest };
}

function baselineOf(row: FoundRow, targets: number[]): number {
  const [start] = indexes(row, "start");
  const nows = indexes(row, "now");
  const actuals = indexes(row, "actual");
  if (start !== undefined) return start;
  if (followGoals(row, [...nows, ...actuals], targets)) return -1;
  const own = nows.filter((index) => !isNewest(row, index, [...nows, ...actuals], targets));
  const present = own.find((index) => isPresent(row.columns[index]));
  return present ?? own[0] ?? actuals[0] ?? nows[0] ?? -1;
}

/** Whether a value behind the goal is called the newest, where one of a year stands before the goal: R5 | 目標値 | 最新値. */
function isNewest({ columns }: FoundRow, index: number, years: number[], goals: number[]): boolean {
  const [from, to] = [Math.min(...goals), Math.max(...goals)];
  return (
    index > to && years.some((year) => year < from) && NEWEST.test(columns[index]?.title ?? "")
  );
}
const NEWEST = /最新|直近|現在|実績|達成|到達|結果|進捗/u;

const isPresent = (column?: Column): boolean => column !== undefined && saysPresent(column);

/** Whether a column has an earlier year than another, by the head or by the cells. */
function isBefore({ columns, cells }: FoundRow, index: number, other: number): boolean {
  const year = (at: number) =>
    yearNumber(columns[at]?.period || splitPeriod(cells[at] ?? "").period);
  return year(index) < year(other);
}

/**
 * Whether all values are years or results that the head puts behind the goal: what was reached of it, none of them
 * its start. Of several years before that of the goal the first may be, wherever the goal stands, unless one counts
 * what was reached so far.
 */
function followGoals({ columns }: FoundRow, values: number[], goals: number[]): boolean {
  const behind = goals.length > 0 && values.every((index) => index > Math.max(...goals));
  const years = values.map((index) => yearNumber(columns[index]?.period ?? ""));
  const due = yearNumber(columns[goals.at(-1) ?? -1]?.period ?? "");
  const counted = values.some((index) => columns[index]?.title === "累計");
  if (values.length > 1 && years.every((year) => year < due) && !counted) return false;
  const reached = (column?: Column) => REACHED.test(column?.title ?? "") && !isPresent(column);
  return behind && values.every((index) => reached(columns[index]));
}
const REACHED = /[0-9]|実績|達成|結果|累計/u;

/** A year's value beside the goal of the same year is what was reached of it, and no start. */
export function withResults(row: FoundRow): FoundRow {
  const year = ({ period }: Column) => periodYear(period);
  const goals = row.columns.filter(({ role }) => role === "target" || role === "interim").map(year);
  const columns = row.columns.map((column): Column => {
    const reached =
      column.role === "actual" && year(column) !== null && goals.includes(year(column));
    return reached ? { ...column, role: "result" } : column;
  });
  return { ...row, columns };
}

/**
 * The column of the last year by its head or cell, or else of the last plan (第11次目標), where all have one, else the
 * one furthest to the right.
 */
export function lastOf({ columns, cells }: FoundRow, at: number[]): number | undefined {
  const latest = (order: (index: number) => number | null): number | undefined => {
    const places = at.map(order);
    const known = places.filter((place) => place !== null);
    return known.length < at.length ? undefined : at[places.lastIndexOf(Math.max(...known))];
  };
  const own = (index: number) => splitPeriod(cells[index] ?? "").period;
  const year = (index: number) => periodYear(columns[index]?.period || own(index));
  return latest(year) ?? latest((index) => planNumber(columns[index])) ?? at.at(-1);
}

/** The number that a head gives the plan whose goal stands below. */
function planNumber(column?: Column): number | null {
  const [, number] = /^第([0-9]{1,2})[次期]/u.exec(column?.title ?? "") ?? [];
  return number === undefined ? null : Number(number);
}
