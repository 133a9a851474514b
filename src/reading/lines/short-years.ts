import { foldWidth } from "../../notation/text.ts";
import { type Line, withTexts } from "../document.ts";

/** A year of an era, which may be that of short years too. */
const ERA = /(?:令和|平成|昭和|(?<![A-Za-z])[RH])[0-9元]/u;
const WHOLE = /(?<![0-9])20[0-9]{2}(?=年)/gu;
/** A year of two digits that newspapers print behind a whole one: 24年度, 24年の120人; 築24年の家 counts years. */
const SHORT =
  /(?<![0-9０-９.．,，~～〜第約築後満間])(1[7-9]|2[0-9]|3[0-9])(?=年度(?!間)|年末|年の?実績|年比|年[のに][^。、0-9０-９年]{0,20}[0-9０-９])/gu;
/** A smaller one (5年度) is of an era. */
const SMALL = /(?<![0-9])(?:[1-9]|1[0-6])年度(?!間)/u;
/** Years between one that a text gives whole and the short ones beside it, at most. */
const MOST_APART = 3;

/** Whether a year lies among others, or next to them. */
const isAmong = (year: number, others: readonly number[]): boolean =>
  year >= Math.min(...others) - MOST_APART && year <= Math.max(...others) + MOST_APART;

/**
 * Lines of a document whose years are all of the Western calendar, with the century of those that it prints
 * without (2023年 … 27年に). It stays open where the whole years would suit those of an era as well; the rows of such lines are to review.
 */
export function withCenturies(lines: Line[]): Line[] {
  const text = lines.map((line) => foldWidth(line.text)).join("\n");
  const short = [...text.matchAll(SHORT)].map(([year]) => Number(year));
  if (short.length === 0 || ERA.test(text) || SMALL.test(text)) return lines;
  const whole = [...text.matchAll(WHOLE)].map(([year]) => Number(year));
  const since = (first: number) => short.map((year) => first + year);
  const suits = (first: number) => whole.some((year) => isAmong(year, since(first)));
  const eras = ERAS.filter(({ last }) => Math.min(...whole) <= last);
  if (!suits(2000) || eras.some(({ before }) => suits(before))) return lines;
  return lines.map((line, at) => {
    const ahead = lines.slice(at, at + MOST_LINES).some((own) => own.text.search(SHORT) >= 0);
    if (line.cells || !ahead) return line;
    return { doubt: "short-year", ...withTexts(line, (own) => own.replace(SHORT, "20$1")) };
  });
}

/** Lines that a sentence may take, whose rows are of the first of them. */
const MOST_LINES = 5;
/** The years before the first of 平成 and of 令和, and the last in which a text may speak of others by that era. */
const ERAS = [
  { before: 1988, last: 2019 },
  { before: 2018, last: Number.POSITIVE_INFINITY },
];
