import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { yearNumber } from "../years.ts";
import { isPeriodCell } from "./cell.ts";
import { lastKnown } from "./column-words.ts";
import { wordedStanding } from "./standing.ts";

/** Parts of a plan's time, the earlier ones first: 短期, 前期, 第1期, 5年後. */
const TERM =
  /^(?:(?<first>短期|前期|前半)|(?<second>中期|後半)|(?<third>長期|後期)|第?(?<number>[0-9]{1,2})(?:期|年後))(?:目標値?)?(?:[(](?<period>.{2,24})[)])?$/u;
/** A goal before and after it was changed. */
const BEFORE = /^(?:(?:変更|改[定訂]|修正|見直し|延長)前|旧|当初)$/u;
const AFTER = /^(?:(?:変更|改[定訂]|修正|見直し|延長)後|新)$/u;

/** A column of goals of which a word below the word for goals says which of them it holds. */
interface Term {
  goal: string;
  word: string;
  rank: number;
  period: string;
}

/** Whether a cell is a word that says which of several goals is meant. */
export const isTerm = (cell: string): boolean =>
  [TERM, BEFORE, AFTER].some((words) => words.test(compact(cell)));

/** Whether a row says again what a head does, and below its words for goals their terms. */
export function namesTerms(row: string[], head: string[]): boolean {
  const said = row.flatMap((cell, at) => (cell === head[at] ? [] : [at]));
  const columns = columnsOfCells(head);
  return (
    row.length === head.length &&
    said.length > 1 &&
    said.every((at) => isTerm(row[at] ?? "") && columns[at]?.role === "target")
  );
}

/**
 * The cells of a head whose goals are of several terms (目標値 前期 | 目標値 後期) or stand before and after a
 * change, in words that every head has: the goal of the last term is that of the plan.
 */
export function withTerms(cells: string[]): string[] {
  const terms = cells.map(termOf);
  return withoutOldGoals(cells).map((cell, at) => {
    const own = terms[at];
    if (!own) return cell;
    const group = terms.flatMap((term) => (term?.goal === own.goal ? term : []));
    return changed(own, group) ?? inTurn(own, group) ?? cell;
  });
}

/** 見直し後の目標値, 新目標, 今後の目標: the goal that holds now. */
const NEW =
  /(?:変更|改[定訂]|修正|見直し|延長)後|^(?:新(?:たな)?|今後の|修正|改[定訂]後?|見直し)目標/u;

/** The cells of a head without the goals for a year for which another cell has a new one. */
function withoutOldGoals(cells: string[]): string[] {
  const goals = columnsOfCells(cells.map(lastKnown)).flatMap(({ role, period }, at) =>
    role === "target" ? [{ at, period }] : [],
  );
  const [now, ...more] = goals.filter(({ at }) => NEW.test(compact(cells[at] ?? "")));
  if (!now || more.length > 0) return cells;
  const year = yearNumber(now.period);
  const old = goals.filter(
    ({ at, period }) => at !== now.at && Object.is(yearNumber(period), year),
  );
  return cells.map((cell, at) => {
    const own = old.find((goal) => goal.at === at);
    return own && isOfPlan(cell) ? named("変更前目標値", own.period) : cell;
  });
}

/** Whether a goal is that of the plan, in words that do not say already that it was changed. */
const isOfPlan = (cell: string): boolean =>
  !isTerm(cell.split(" ").at(-1) ?? "") &&
  (wordedStanding(cell) === "own" || /^(?:当初|従[前来]|現行)/u.test(compact(cell)));

function termOf(cell: string): Term | undefined {
  const [goal = "", printed = "", below = "", ...more] = cell.split(" ");
  const word = compact(printed);
  const [column] = columnsOfCells([goal]);
  if (column?.role !== "target" || more.length > 0 || !isTerm(word)) return undefined;
  if (below !== "" && !isPeriodCell(below)) return undefined;
  const { first, second, third, number, period } = TERM.exec(word)?.groups ?? {};
  const rank = number ? Number(number) : first ? 1 : second ? 2 : third ? 3 : Number.NaN;
  return { goal, word, rank, period: below || period || column.period };
}

/** The word for the goal before or after a change, where one column has each. */
function changed({ word, period }: Term, group: Term[]): string | undefined {
  const has = (words: RegExp) => group.filter((term) => words.test(term.word)).length === 1;
  if (group.length !== 2 || !has(BEFORE) || !has(AFTER)) return undefined;
  return named(BEFORE.test(word) ? "変更前目標値" : "目標値", period);
}

/** The word for the last goal or one on the way to it, where years or terms rise from column to column. */
function inTurn(own: Term, group: Term[]): string | undefined {
  const years = group.map(({ period }) => yearNumber(period));
  const ranks = group.map(({ rank }) => rank);
  const rises = (numbers: number[]) =>
    numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? Number.NaN));
  const told = years.some(Number.isFinite) && new Set(years).size > 1 ? rises(years) : rises(ranks);
  if (group.length < 2 || !told || ranks.some(Number.isNaN)) return undefined;
  return named(own === group.at(-1) ? "最終目標値" : "中間目標値", own.period);
}

const named = (word: string, period: string): string =>
  period === "" ? word : `${word}（${period}）`;
