import { sum } from "d3";
import type { Extent } from "../../lib/reading/extents.ts";
import { reachesOf } from "../../lib/reading/reach.ts";
import { isSlot } from "../column.ts";
import type { Span } from "../document.ts";
import { columnsOfCells, namesYear } from "../header.ts";
import { isSeries } from "../words.ts";
import { apart, type Band, inOrder } from "./bands.ts";
import { isPeriodCell } from "./cell.ts";
import { lastKnown } from "./column-words.ts";

/** 数値 beside 年度, below a word for values. */
const FIGURES = /^数?値$/u;
/** What it costs that a word for values stands over words, or a word for texts over values. */
const UNLIKE = 8;

/**
 * The bands that the words of a head stand over: as many words for values as there are bands of
 * values in their order, any other the nearest one that holds what the word names: 基準年 may name values or years.
 */
export function headPlaces(bands: Band[], words: Span[]): number[] {
  const valued = bands.flatMap(({ values }, index) => (values > 0.5 ? [index] : []));
  // 基準年度 may stand over a column of years, which is none of values.
  const isOfValue = ({ text }: Span) => !namesYear(text);
  const own = forValues(words).filter(isOfValue);
  const alone = words.filter((word) => forValues([word]).some(isOfValue));
  const isBeside = (word: Span, at: number) => apart(bands[valued[at] ?? 0] as Band, word) < BESIDE;
  // 目標 before 実績 and 目標 is the first of three, where it stands over the first of three columns.
  const named = alone.length === valued.length && alone.every(isBeside) ? alone : own;
  const ordered = named.length === valued.length;
  const costOf = (band: Band, word: Span) => {
    const values = named.includes(word);
    if (values && ordered) return bands[valued[named.indexOf(word)] ?? 0] === band ? 0 : NEVER;
    const centre = Math.abs((word.x + word.end) / 2 - (band.from + band.to) / 2) / 100;
    const of = values || FIGURES.test(word.text);
    const fits = namesYear(word.text) || of === band.values > 0.5;
    return Math.max(0, apart(band, word)) + centre + (fits ? 0 : UNLIKE);
  };
  return inOrder(bands, words, costOf, () => UNLIKE);
}

/** A line of a head: its words, and over which band each stands. */
export interface HeadLine {
  words: Span[];
  at: number[];
}

/** How far a word stands beside a column. */
const offFrom = (column: Band, word: Span): number => Math.max(0, apart(column, word));

/** How far the words for values in a line of a head stand beside their columns in all. */
export const offOf = (columns: Band[], { words, at }: HeadLine): number =>
  sum(forValues(words), (word) => offFrom(columns[at[words.indexOf(word)] ?? 0] as Band, word));

/** Whether no word of a line of a head is much nearer to another column than to its own. */
export const areBeside = (columns: Band[], { words, at }: HeadLine): boolean =>
  words.every((word, index) => {
    const off = offFrom(columns[at[index] ?? 0] as Band, word);
    return columns.every((column) => off - offFrom(column, word) < NEARER);
  });

/** So much nearer, in font sizes, another column may be the word's. */
const NEARER = 2;
/** A word for values over a column of values stands no further from it, in font sizes. */
const BESIDE = 3;
/** What is not to be. */
const NEVER = 1000;

/** The words of a line of a head that name values or date them, or say whose they are (男性). */
export function forValues(words: Span[]): Span[] {
  const columns = columnsOfCells(words.map(({ text }) => lastKnown(text)));
  return words.filter(({ text }, at) => isPart(text) || columns.slice(at, at + 1).some(isSlot));
}

/** Whether a head has a word of its own over each of two bands: in one line, or words for values nearest to them in two. */
export function namesEach(heads: Span[][], bands: Band[], [left, right]: [Band, Band]): boolean {
  const inLine = heads.some((words) => {
    const [one, other] = [left, right].map((band) => words.find((word) => apart(band, word) < 0));
    return one && other && one !== other;
  });
  const named = heads.map((words) => valuePlaces(bands, words).map((at) => bands[at]));
  const inTwo = named.some((own, line) =>
    named.some((others, at) => at !== line && own.includes(left) && others.includes(right)),
  );
  return inLine || inTwo;
}

/** The bands that words for values, no years, in a line of a head are nearest to. */
function valuePlaces(bands: Band[], words: Span[]): number[] {
  const own = headPlaces(bands, words);
  const valued = forValues(words).filter(({ text }) => !isPart(text));
  return valued.map((word) => own[words.indexOf(word)] ?? -1);
}

/**
 * Puts words for values that stand over several columns with a year or a part each (目標値 over 令和10年度 | 令和15年度,
 * over 男性 | 女性) over all of theirs. The first line and row of cells are those of the words, the others are below.
 * @returns false where the places do not tell which columns are whose
 */
export function spreadTitles(
  bands: Band[],
  [{ words, at: own } = { words: [], at: [] }, ...linesBelow]: HeadLine[],
  [cells = [], ...below]: string[][],
): boolean {
  const placeOf = (word: Span) => own[words.indexOf(word)] ?? -1;
  const valued = forValues(words);
  if (valued.some(({ text }) => isPeriodCell(text))) return true;
  // The year below a word of another kind (趨勢値) is that word's own.
  const taken = words.filter((word) => !valued.includes(word)).map(placeOf);
  for (const [line, row] of below.entries()) {
    const parts = bands.flatMap((_, band) =>
      isPart(row[band] ?? "") && !taken.includes(band) ? [band] : [],
    );
    const over = valued.filter((word) => parts.includes(placeOf(word)));
    if (over.length === 0 || over.length >= parts.length) continue;
    const named = (linesBelow[line]?.words ?? []).filter(({ text }) => isPart(text));
    const extents =
      named.length === parts.length ? named.map(extentOf) : parts.map((at) => bands[at] as Band);
    const reaches = reachesOf(over.map(extentOf), extents);
    for (const [at, [from, to]] of reaches?.entries() ?? [])
      for (const band of parts.slice(from, to + 1)) cells[band] = over[at]?.text ?? "";
    return reaches !== undefined;
  }
  return true;
}
const isPart = (text: string): boolean => isPeriodCell(text) || isSeries(text);

const extentOf = ({ x, end }: Span): Extent => ({ from: x, to: end });
