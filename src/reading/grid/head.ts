import { halfWidth } from "../../notation/text.ts";
import { type Column, indexOfRole, isSlot } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { isSeries, isUnit } from "../words.ts";
import type { GridRow } from "./block.ts";
import { isName, isPeriodCell, isYearLike } from "./cell.ts";
import { goesOn, lastKnown, NOT_THE_GOAL, namesColumns, WHOSE } from "./column-words.ts";
import { MOST_ROWS, withRow } from "./head-rows.ts";

/** The columns that a head names, and how many rows of the block the head takes. */
export interface GridHead {
  columns: (Column & { unit?: string })[];
  /** The head's own cells, and all of them joined: words that say what kind of rows these are. */
  cells: string[];
  text: string;
  next: number;
  /** Whether the head says the same columns again and again. */
  repeats: boolean;
}

/** Rows that a head may take, itself said again included. */
const MOST_LINES = 20;

/** The head that begins at a row of a block, or nothing; `over` are the columns of the head above. */
export function headAt(
  rows: GridRow[],
  at: number,
  exact: boolean,
  over: Column[] = [],
): GridHead | undefined {
  const first = rows[at];
  const begins = first && (namesColumns(first) || isOver(first, rows[at + 1], exact));
  if (!begins || holdsYearLike(first, over)) return undefined;
  let cells = first.cells;
  let next = at + 1;
  let repeats = false;
  for (let row = rows[next]; row && next < at + MOST_LINES; row = rows[++next]) {
    if (!namesColumns(row) && !goesOn(row) && !(exact && namesOthers(row, cells))) break;
    if (holdsYearLike(row, columnsOfCells(cells.map(lastKnown)))) break;
    if (row.cells.join() === cells.join()) repeats = true;
    else {
      const more = withRow(cells, row, exact, rows.slice(next + 1, next + 1 + MOST_ROWS));
      if (!more) break;
      cells = more;
    }
  }
  const named = columnsOfCells(
    cells.map((cell) => lastKnown(cell.replace(PLAN, "").replace(COUNTED, "$1").trim())),
  );
  const columns = named.map((column, index) => ({
    ...column,
    role: isAside(index, cells, named) ? ("note" as const) : column.role,
    unit: unitOf(cells[index] ?? ""),
  }));
  return { columns, cells, text: cells.join(" "), next, repeats };
}

/**
 * Whether a row holds names of parts (男性, 県) above the words for values of the next, whose word for labels stands in
 * both; where the source keeps no spans, words for values above the label's and their years.
 */
function isOver({ cells }: GridRow, below: GridRow | undefined, exact: boolean): boolean {
  if (below === undefined || !namesColumns(below)) return false;
  const named = (cell: string, at: number) =>
    cell === below.cells[at] || isName(cell) || isUnit(cell) || namesPlan(cell);
  const groups = cells.filter((cell, at) => cell !== below.cells[at]);
  const titles = groups.length > 1 && groups.every((cell) => namesPlan(cell) || isSeries(cell));
  return exact || (titles && cells.length === below.cells.length)
    ? cells[0] === below.cells[0] && cells.every(named)
    : isOverYears(cells, below.cells);
}

/** Whether a row says again what a head does, and below its values whose they are: 指標 | 町 | 県 | 国. */
function namesOthers({ cells }: GridRow, head: string[]): boolean {
  const said = cells.filter((cell, at) => cell !== head[at]);
  const owners = said.filter((cell) => WHOSE.test(cell));
  return cells.length === head.length && owners.length > 1 && owners.length === said.length;
}

/** (empty) | 実績値 | (empty) | 目標値 above 指標 | R3 | R4 | R8. */
function isOverYears(above: string[], below: string[]): boolean {
  const words = above.filter((cell) => cell !== "");
  return (
    above[0] === "" &&
    words.length > 1 &&
    columnsOfCells(words).every((column) => isSlot(column) && column.period === "") &&
    below.slice(1).every(isPeriodCell)
  );
}

/**
 * Whether a row below a head is one of a name with numbers that look like years (蔵書数 | 冊 | 1950 | 2020),
 * each under a column of values, and no second head.
 */
function holdsYearLike({ cells }: GridRow, columns: Column[]): boolean {
  const years = cells.flatMap((cell, at) => (isYearLike(cell) ? (columns[at] ?? []) : []));
  const name = cells[Math.max(0, indexOfRole(columns, "label"))] ?? "";
  return cells.length === columns.length && years.length > 0 && years.every(isSlot) && isName(name);
}

/** Whether a column only stands beside the ones that the row is about. */
function isAside(index: number, cells: string[], columns: Column[]): boolean {
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
      ? [OTHERS_GOAL, OF_OTHERS]
      : [...(dated ? [] : [LAST_YEAR]), OF_OTHERS, OTHERS_VALUE, OF_NATION];
  const alike = titles.filter((_, at) => columns[at]?.role === column.role);
  return words.some((word) => word.test(title) && !alike.every((one) => word.test(one)));
}

/** 指標1, 指標2: the word for labels, counted where a row has several. */
const COUNTED = /^(指標|KPI)[0-9０-９①-⑳]{1,2}$/u;

/** The title of a plan over words for values: 旧計画（H30～R4）, 第3次計画. */
const PLAN =
  /^(?:(?<old>旧|前回?|現行)|(?<new>新|本|次[期回]?|今[期回])|第(?<number>[0-9０-９]{1,2})[次期].{0,12}?)(?:計画|プラン|戦略)(?:[（(][^（()）]{0,30}[)）])?(?=\s|$)/u;

/** Where the plan that a title names stands among those of one head; with no plan, no comparison is true. */
function planOf(title: string): number {
  const { old, new: later, number } = PLAN.exec(halfWidth(title))?.groups ?? {};
  return number ? Number(number) : old ? 0 : later ? 1 : Number.NaN;
}
const namesPlan = (cell: string): boolean => !Number.isNaN(planOf(cell));

/** A goal further than the one of the plan for the same year. */
const EFFORT = /(?:努力|挑戦|チャレンジ|ストレッチ)目標値?(?:[（(][^（()）]*[)）])?$/u;
/** The goal of somebody else, beside the one of the plan. */
const OTHERS_GOAL = /^(?:国|全国|都道府県|[都道府県])の?(?:目標|計画)/u;
/** The value of country or prefecture, beside the one of the municipality: 現状値（R4） 県, 目標（国）. */
const OF_OTHERS = /[値度)）(（](?:全?国|[都道府県]|[一-龠]{2,3}県)(?:内?の?平均)?値?[)）]?$/u;
const OTHERS_VALUE = /^(?:国|全国|都道府県|[都道府県])の?(?:現[状況在]|基準|実績|最新)/u;
const OF_NATION = /^全?国の?(?:現[状況在]|基準|実績|最新)/u;
/** What was reached a year before, beside what is reached now. */
const LAST_YEAR = /^[前昨]年度?の?(?:実績|値|数値|結果)/u;

/** The unit that a head prints for a whole column: 基準値（千人）. */
function unitOf(title: string): string {
  const inside = [...title.matchAll(/[（(［[]([^（）()［］[\]]+)[)）］\]]/gu)].map((match) =>
    compact(match[1] ?? "").replace(/^単位[:：]/u, ""),
  );
  return inside.find((text) => isUnit(text) && !/^(?:年|年度|月|日|期|次|計画)$/u.test(text)) ?? "";
}

export const sameHead = (a: Column[], b: Column[]): boolean =>
  a.length === b.length && a.every(({ title }, index) => title === b[index]?.title);
