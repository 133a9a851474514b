import type { Language } from "../lib/language.ts";
import type { Basis, OfficialItem } from "../tables/rows.ts";
import { formatDay, formatYear } from "./format.ts";

/** First years of the eras, newest first. */
const ERAS = [
  ["令和", 2019],
  ["平成", 1989],
  ["昭和", 1926],
] as const;

/** 令和7, 令和元: a year as municipal documents in Japanese count it. */
export function eraYear(year: number): string {
  const era = ERAS.find(([, first]) => year >= first);
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
): string {
  const western = formatYear(year, basis, lang, span);
  return lang === "ja" ? western.replace(String(year), eraYear(year)) : western;
}

/** As `pageYear`, and the day where the values are of one day: 令和6年1月1日. */
export function pageDay(year: number, day: string, basis: Basis | null, lang: Language): string {
  const western = formatDay(year, day, basis, lang);
  return lang === "ja" ? western.replace(String(year), eraYear(year)) : western;
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
