import { type Column, isSlot } from "../column.ts";
import { compact } from "../text.ts";
import { NOT_THE_GOAL } from "./column-words.ts";
import { planOf } from "./plan-title.ts";
import { OF_OTHERS } from "./whose.ts";

/** Whether a column only stands beside the ones that the row is about. */
export function isAside(index: number, cells: string[], columns: Column[]): boolean {
  const titles = cells.map(compact);
  const [title = "", column] = [titles[index], columns[index]];
  if (NOT_THE_GOAL.test(title)) return true;
  if (cells.some((other) => planOf(other) > planOf(cells[index] ?? ""))) return true;
  if (!column || !isSlot(column)) return false;
  const sameTime = columns.flatMap((other, at) =>
    other.role === column.role && other.period === column.period ? [titles[at] ?? ""] : [],
  );
  if (EFFORT.test(title) && !sameTime.every((one) => EFFORT.test(one))) return true;
  // Beside a start, a dated value of last year is one of the years; else it would be taken for the start.
  const dated = column.period !== "" && columns.some(({ role }) => role === "start");
  const words =
    column.role === "target"
      ? [OTHERS_GOAL, OF_OTHERS, OF_EACH_YEAR]
      : [...(dated ? [] : [LAST_YEAR]), OF_OTHERS, OTHERS_VALUE, OF_NATION];
  const alike = titles.filter((_, at) => columns[at]?.role === column.role);
  return words.some((word) => word.test(title) && !alike.every((one) => word.test(one)));
}

/** A goal further than the one of the plan for the same year. */
const EFFORT = /(?:努力|挑戦|チャレンジ|ストレッチ)目標値?(?:[（(][^（()）]*[)）])?$/u;
/** The goal of somebody else, beside the one of the plan. */
const OTHERS_GOAL = /^(?:国|全国|都道府県|[都道府県])の?(?:目標|計画)/u;
/** What each year is to bring, beside the goal of the plan. */
const OF_EACH_YEAR = /^(?:年間|単年度?|毎年度?)の?目標/u;
const OTHERS_VALUE = /^(?:国|全国|都道府県|[都道府県])の?(?:現[状況在]|基準|実績|最新)/u;
const OF_NATION = /^全?国の?(?:現[状況在]|基準|実績|最新)/u;
/** What was reached a year before, beside what is reached now. */
const LAST_YEAR = /^[前昨]年度?の?(?:実績|値|数値|結果)/u;
