import { type Column, indexOfRole, isSlot } from "../column.ts";
import { compact } from "../text.ts";
import { NOT_THE_GOAL } from "./column-words.ts";
import { planOf } from "./plan-title.ts";

/** Whether a column only stands beside the ones that the row is about. */
export function isAside(index: number, cells: string[], columns: Column[]): boolean {
  const titles = cells.map(compact);
  const [title = "", column] = [titles[index], columns[index]];
  if (NOT_THE_GOAL.test(title)) return true;
  if (FIRST_GOAL.test(title) && titles.some((other) => REVISED.test(other))) return true;
  if (cells.some((other) => planOf(other) > planOf(cells[index] ?? ""))) return true;
  if (!column || !isSlot(column)) return false;
  // Beside a start, a dated value of last year is one of the years; else it would be taken for the start.
  const dated = column.period !== "" && columns.some(({ role }) => role === "start");
  const alike = titles.filter((_, at) => columns[at]?.role === column.role);
  const lastYear = column.role !== "target" && !dated && LAST_YEAR.test(title);
  return lastYear && !alike.every((one) => LAST_YEAR.test(one)) && !startsGoal(index, columns);
}

/** Whether a value stands before the goal and every other one of its kind behind it: 前年度実績 | 目標値 | 最新値. */
function startsGoal(index: number, columns: Column[]): boolean {
  const goal = indexOfRole(columns, "target");
  const others = columns.flatMap(({ role }, at) =>
    role === columns[index]?.role && at !== index ? [at] : [],
  );
  return index < goal && others.every((at) => at > goal);
}

/** The goal as it was before the one that the plan has now: 当初目標 beside 見直し後. */
const FIRST_GOAL = /当初の?(?:目標|計画値)/u;
const REVISED = /(?:見直し|変更|改[定訂]|修正)後/u;

/** What was reached a year before, beside what is reached now. */
const LAST_YEAR = /^[前昨]年度?の?(?:実績|値|数値|結果)/u;
