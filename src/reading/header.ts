import { remember } from "../lib/memo.ts";
import { withAims } from "./aimed-columns.ts";
import { type Column, VALUES } from "./column.ts";
import { type Segment, segments } from "./head-words.ts";
import { mergeYears } from "./head-years.ts";
import { cleanText, compact } from "./text.ts";
import { isPeriod, YEAR_OF_PLAN } from "./words.ts";

/** A year whose blank parts its number from the word: H30 年度. */
const GAP_IN_YEAR =
  /(?<=(?:^|[\s(（])(?:[HRS]|令和|平成|昭和)\s?[0-9元]{1,2}) (?=年度?末?(?:[\s)）]|$))/gu;

/** Letters that a head sets apart to fill its column: `指 標 名`. */
const SPACED_OUT = /(?<=^|\s)(\p{Script=Han}) (?=\p{Script=Han}(?:\s|$))/gu;

/** A word that the next one completes, on the line below it: 策定時の, ベースライン. */
const GOES_ON = /(?<=[^\s]の) (?=\S)/gu;

/** A year in brackets belongs to the word before it: 当初現況値 (平成30年度当初), 平成29年 (2017年). */
const DATED_WORD = /(?<=[^\s)）]) (?=[(（]([^()（）]{2,20})[)）](?!\s?[(（]))/gu;

/** Whether a bracket holds a year, or says that the cells below hold one: (目標年度). */
const dates = (inside: string): boolean => isPeriod(inside) || namesYear(inside);

/** Whether a word says that what is below it are years: 基準年度, 目標年, 年度. */
export const namesYear = (word: string): boolean =>
  /^(?:基準|現況|現状|目標|策定|実績|調査|達成)?年[度次]?$/u.test(compact(word));

/**
 * The words of a head: each word between spaces by itself where all of them are known, since
 * `H29 目標` are two columns and `H29目標` is one; else with the spaces inside the words removed.
 */
function segmentsOf(text: string): Segment[] | undefined {
  const found = cleanText(text)
    .replace(GAP_IN_YEAR, "")
    .replace(SPACED_OUT, "$1")
    .replace(GOES_ON, "")
    .replace(DATED_WORD, (gap, inside: string) => (dates(inside) ? "" : gap))
    .split(" ")
    .map((word) => segments(compact(word)));
  return found.every((part) => part !== undefined)
    ? found.flatMap((part) => part ?? [])
    : segments(compact(text));
}

/** Whether the text consists of words of table heads and nothing else. */
export const isHeadText = (text: string): boolean => segmentsOf(text) !== undefined;

/** Reads one line or several joined lines without column marks as a table head. */
export function columnsOfText(text: string): Column[] | undefined {
  const found = segmentsOf(text);
  return found && inPlace(mergeYears(found));
}

/** Whether a text is a word for labels and nothing else: 指標名, 成果指標. */
export function isLabelWord(text: string): boolean {
  const [only, ...more] = columnsOfText(text) ?? [];
  return only?.role === "label" && more.length === 0;
}

/** Columns whose words say what they are only by the place among the others. */
const inPlace = (columns: Column[]): Column[] => withAims(namedFirst(columns.map(withoutAim)));

/** 施策 目標 指標 現況値 目標値: what a policy aims at in words, before the name of the indicator, is no value of it. */
const withoutAim = (column: Column, at: number, columns: Column[]): Column =>
  at > 0 &&
  column.title === "目標" &&
  column.period === "" &&
  columns[at + 1]?.role === "label" &&
  columns.slice(at + 1).some(({ role }) => role === "target")
    ? { ...column, role: "code" }
    : column;

/**
 * めざそう値 基準値(H22) めざそう値(H27), 目標 基準値 目標値: a word for goals that names the rows is their label. Before
 * the word for labels, or another that names them, it groups them (目標 評価指標 現状値 目標値).
 */
function namedFirst(columns: Column[]): Column[] {
  const named = columns.findIndex(({ role, period }) => role !== "target" || period !== "");
  const [naming, rest] = [columns.slice(0, named), columns.slice(named)];
  const [first, second] = naming;
  if (named < 1 || !first || !rest.some(({ role }) => role === "target")) return columns;
  const groups = naming.map((column): Column => ({ ...column, role: "code" }));
  if (rest[0]?.role === "label") return [...groups, ...rest];
  if (columns.some(({ role }) => role === "label")) return columns;
  const again = first.title === "目標" || rest.some(({ title }) => title === first.title);
  const label = (column: Column): Column => ({ ...column, role: "label" });
  return again || second
    ? [...groups.slice(0, -1), ...naming.slice(-1).map(label), ...rest]
    : columns;
}

/** 基準値数値: a word for values over one for figures, beside the years of these. */
const SAID_TWICE = /(?<=値)数値$/u;

/** Reads the cells of one line as a table head; unknown words become `other`. */
export const columnsOfCells = (cells: string[]): Column[] =>
  inPlace(cells.map((cell) => ({ ...columnOf(cell) })));

/**
 * A cell of a head is one column, however many words it has: the last decides, where it is of values (目標 基準値) or
 * of what is none (最新の状況 対前年増減, 評価値 見込み); else the value word does, of 実績 基準年度 the start.
 */
const columnOf = remember((cell): Column => {
  const found = segments(compact(cell).replace(YEAR_OF_PLAN, "").replace(SAID_TWICE, "")) ?? [];
  const words = found.filter(({ year }) => !year);
  const [first] = words.length > 0 ? words : found;
  const isOfValue = ({ role }: Segment) => VALUES.includes(role);
  const last = words
    .slice(-1)
    .find((word) => isOfValue(word) || word.role === "rate" || word.role === "estimate");
  const of = (own: Column["role"]) => words.find(({ role }) => role === own);
  const chosen = last ?? of("target") ?? of("start") ?? words.find(isOfValue) ?? first;
  if (!chosen) {
    const title = cleanText(cell);
    return { role: title === "" ? "label" : "other", title, period: "" };
  }
  const dated =
    found.find((part) => part.year && part !== chosen)?.title ??
    words.find(({ role, period }) => role === chosen.role && period !== "")?.period ??
    "";
  const mark = found.find((part) => part.mark)?.mark;
  return { role: chosen.role, title: chosen.title, period: chosen.period || dated, mark };
});
