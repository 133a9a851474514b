import type { Language } from "../lib/language.ts";
import type { Basis, OfficialItem } from "../tables/rows.ts";
import { formatDay, formatYear } from "./format.ts";

/** First years of the eras and the days on which they began, newest first. */
const ERAS = [
  ["令和", 2019, "05-01"],
  ["平成", 1989, "01-08"],
  ["昭和", 1926, "12-25"],
] as const;

/**
 * 令和7, 令和元: a year as municipal documents in Japanese count it. A `day` of the year in which an
 * era began is of the era before where it comes before that: 2019, 01-01 is 平成31.
 */
export function eraYear(year: number, day = ""): string {
  const era = ERAS.find(
    ([, first, from]) => year > first || (year === first && (day === "" || day >= from)),
  );
  if (era === undefined) return String(year);
  const count = year - era[1] + 1;
  return `${era[0]}${count === 1 ? "元" : count}`;
}

/** 令和7（2025）: for the first mention on a page. */
export function bothYears(year: number): string {
  return `${eraYear(year)}（${year}）`;
}

/** The year with its basis as pages print it: 令和7年度, 令和7年, FY2025; a value over years as such. */
export function pageYear(
  year: number,
  basis: Basis | null,
  lang: Language,
  span: number | null = null,
  overFiscal = false,
): string {
  const western = formatYear(year, basis, lang, span, overFiscal);
  return lang === "ja" ? western.replace(String(year), eraYear(year)) : western;
}

/** As `pageYear`, and the day where the values are of one day: 令和6年1月1日. */
export function pageDay(year: number, day: string, basis: Basis | null, lang: Language): string {
  const western = formatDay(year, day, basis, lang);
  return lang === "ja" ? western.replace(String(year), eraYear(year, day)) : western;
}

/** The moment of an official value of a year. */
export function itemDay(
  { date, date_basis }: Pick<OfficialItem, "date" | "date_basis">,
  year: number,
  lang: Language,
): string {
  return pageDay(year, date, date_basis, lang);
}

/** A year under an axis: in Japanese the western year over that of the era. */
export function axisYear(year: number, lang: Language): string {
  return lang === "ja" ? `${year}\n${eraYear(year)}` : String(year);
}
