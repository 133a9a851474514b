import { remember } from "../lib/memo.ts";
import { readPeriod } from "../notation/period.ts";
import { foldWidth } from "../notation/text.ts";

const ONE = /(?:(?:令和|平成|昭和|[RHS])\.?(?:元|\d{1,2})|(?<![\d.,])(?:19|20)\d\d)(?!\d)/gu;

/** The Western year of a printed period, the last one of a span; null where it prints no whole year. */
export const periodYear = remember((printed: string): number | null => {
  const text = foldWidth(printed).replace(/\s+/gu, "");
  const plain = readPeriod(text) ?? readPeriod(text.replace(/[(（][\s\S]*/u, ""));
  if (plain) return plain.year;
  const years = text.match(ONE)?.flatMap((year) => readPeriod(year)?.year ?? []) ?? [];
  return years.length > 0 ? Math.max(...years) : null;
});

/** The same as a number to compare: with no year, no comparison is true. */
export const yearNumber = (printed: string): number => periodYear(printed) ?? Number.NaN;
