import { isSlot } from "../column.ts";
import { type Line, linesAbove, type Span } from "../document.ts";
import { columnsOfCells, isLabelWord } from "../header.ts";
import { isPeriod, isSeries } from "../words.ts";
import { periodYear } from "../years.ts";
import { type Band, GAP } from "./bands.ts";
import type { GridRow } from "./block.ts";
import { namesPlan } from "./plan-title.ts";

/** Words further apart than this, in font sizes, are of two columns. */
const APART = 0.6;

/** Whether the words of a head leave open which columns are whose. */
export const isUnclear = (titles: string[][]): boolean => {
  const cells = titles.flat();
  return cells.some(
    (title) => hasTwoYears(title) || holdsLabel(title) || SHARED.test(title) || TEXT.test(title),
  );
};

/** Whether the word for labels shares a cell with one for values or their years: 指標 基準年度. */
function holdsLabel(title: string): boolean {
  const words = title.split(" ");
  const others = words.filter((word) => !isLabelWord(word));
  return others.length < words.length && columnsOfCells(others).some(isSlot);
}

/** Whether titles of plans (前計画 | 本計画) stand above a head or in it, which do not tell where the columns of each end. */
export const isBelowPlans = (lines: Line[], at: number): boolean =>
  [...linesAbove(lines, at, 2), ...lines.slice(at, at + 1)].some(
    ({ spans = [] }) => spans.filter(({ text }) => namesPlan(text)).length > 1,
  );

/** A column of units that its page did not part from the one beside it. */
const SHARED = /\S\s単位$|^単位\s\S/u;
/** A sentence: text that stands beside the table. */
const TEXT = /[、。]/u;

/** Whether a cell of a head holds the years of two columns, of which the places do not tell which is whose. */
function hasTwoYears(title: string): boolean {
  const [, one = "", other = ""] = TWO_BRACKETS.exec(title) ?? [];
  return isPeriod(one) && isPeriod(other) && periodYear(one) !== periodYear(other);
}
const TWO_BRACKETS = /[(（]([^()（）]{2,20})[)）]\s?[(（]([^()（）]{2,20})[)）]/u;

/** Whether words of a label are of two columns: beside the part of one row (小学生) a label may go on in the next. */
export function areOfTwo(words: Span[]): boolean {
  return words.some(({ text, x }, at) => {
    const before = words[at - 1];
    return before !== undefined && isSeries(text) && x - before.end > APART;
  });
}

/**
 * Whether the words of a head stand in columns of their own in their order, as else nothing tells whose a column
 * is; letters set apart (項 目) are one word, 値 alone is none of them, and a year is of the word before it.
 */
export const standApart = (words: Span[], at: number[]): boolean =>
  words.every(({ text }, index) => {
    const [place = 0, before = -1] = [at[index], at[index - 1]];
    return place > before || (place === before && (/^[^値]$/u.test(text) || isPeriod(text)));
  });

/** Marks rows with two words in the column of labels (がん検診 | 胃がん), and those whose label stands where the second does. */
export function markParts(rows: GridRow[], { from, to }: Band): void {
  const within = ({ line: { spans = [] } }: GridRow) =>
    spans.filter(({ x, end, text }) => x >= from - GAP && end <= to + GAP && text.length > 1);
  const seconds = rows.flatMap((row) => within(row).slice(1, 2));
  for (const row of rows) {
    const [first, second] = within(row);
    const isPart = seconds.some(({ x }) => Math.abs(x - (first?.x ?? from)) <= GAP);
    if (second || isPart) row.wrapped = true;
  }
}
