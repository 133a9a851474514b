import { type Line, linesAbove, type Span } from "../document.ts";
import { isPeriod, isSeries } from "../words.ts";
import { periodYear } from "../years.ts";
import { namesPlan } from "./plan-title.ts";

/** Words further apart than this, in font sizes, are of two columns. */
const APART = 0.6;

/** Whether the words of a head leave open which columns are whose. */
export const isUnclear = (titles: string[][]): boolean => {
  const cells = titles.flat();
  return cells.some((title) => hasTwoYears(title) || SHARED.test(title) || TEXT.test(title));
};

/** Whether titles of plans (前計画 | 本計画) stand above a head, which do not tell where the columns of each end. */
export const isBelowPlans = (lines: Line[], at: number): boolean =>
  linesAbove(lines, at, 2).some(
    ({ spans = [] }) => spans.length > 1 && spans.every(({ text }) => namesPlan(text)),
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
