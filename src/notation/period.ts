import { remember } from "../lib/memo.ts";
import type { Basis } from "../tables/rows.ts";
import { foldWidth } from "./text.ts";

/** A Western year with what kind of year it is. `year` is null for 過去5年間の平均値. */
export interface Period {
  year: number | null;
  basis: Basis | null;
  /** Of a date. */
  month?: number | undefined;
}

interface Dated {
  year: number;
  basis: Basis;
  month: number | undefined;
  /** Era or century of the printed year, for a second year that prints none (令和元年度～5年度, 2012～28年度). */
  offset: number;
}

/**
 * Years before the era's first, and the last year accepted. Plans go on counting in an era that
 * has ended (平成42年 for 2030), so 平成 runs on; 昭和 is over for good.
 */
const ERAS: Readonly<Record<string, readonly [offset: number, last: number]>> = {
  明治: [1867, 45],
  大正: [1911, 15],
  昭和: [1925, 64],
  平成: [1988, 62],
  令和: [2018, 82],
  M: [1867, 45],
  T: [1911, 15],
  S: [1925, 64],
  H: [1988, 62],
  R: [2018, 82],
};

const YEAR = new RegExp(
  `^(?:(?<era>${Object.keys(ERAS).join("|")})\\.?(?<n>元|\\d{1,2})|(?<west>(?:19|20)\\d\\d)|[‘’'](?<short>\\d\\d))(?!\\d)`,
  "u",
);
const INHERITED = /^(?<n>元|\d{1,2})(?!\d)/u;

/** Censuses are taken on 1 October. */
const CENSUS_MONTH = 10;

/** What follows the figure of a year and what kind of year it makes of it, the first match wins. */
const SUFFIXES: readonly (readonly [RegExp, Basis])[] = [
  [/^年?国(?:勢調査|調)/u, "date"],
  [/^年度/u, "fiscal_year"],
  [/^(年中|年計|年分|暦年)/u, "calendar_year"],
  [/^年(0?[1-9]|1[0-2])月((0?[1-9]|[12]\d|3[01])日|[上中下]旬)?/u, "date"],
  [/^[./](0?[1-9]|1[0-2])(?:[./](0?[1-9]|[12]\d|3[01])|月)?(?!\d)/u, "date"],
  [/^-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?!\d)/u, "date"],
  [/^年/u, "calendar_year"],
  [/^/u, "fiscal_year"],
];

/** Words around a period that change neither its year nor its kind. */
const TRAILING =
  /^(?:の|末|中|分|値|初|頃|ごろ|現在|時点|実績|見込み?|推計|速報|確定|暫定|累計|合計|計|までの間|までに?|から|期末|当初|予算額?|決算額?|策定|改定|卒業?|調査|アンケート|統計|[^\d/~]{1,10}(?:調査|センサス|統計)){0,5}$/u;

const RANGE = /[~〜―－ー-]|から/u;
const AVERAGE = /の?(?:直近|過去)?(?:\d{1,2}(?:[かカヶヵケ箇])?年(?:間)?)?の?(?:年)?平均値?$/u;
const BARE_AVERAGE =
  /^(?:過去|直近|直前|前|最近)?(?:の)?\d+(?:[かカヶヵケ箇])?年(?:間|度)?(?:の)?(?:年)?平均値?$/u;

function figure(
  text: string,
  offset: number | null,
): { year: number; offset: number; rest: string } | null {
  const match = YEAR.exec(text) ?? (offset === null ? null : INHERITED.exec(text));
  if (!match) return null;
  const { era, n, west, short } = match.groups ?? {};
  const rest = text.slice(match[0].length);
  // ’21: a year of this century.
  if (short !== undefined) return { year: 2000 + Number(short), offset: 2000, rest };
  if (west !== undefined) {
    const year = Number(west);
    // 2021-04-32 is no span that ends in 2032.
    return { year, offset: /^[-./]/u.test(rest) ? 0 : year - (year % 100), rest };
  }
  const [base, last] = (era === undefined ? undefined : ERAS[era]) ?? [offset ?? 0, 99];
  const count = n === "元" ? 1 : Number(n);
  return count < 1 || count > last ? null : { year: base + count, offset: base, rest };
}

/** One year or date, the whole text. */
function readOne(text: string, offset: number | null): Dated | null {
  const found = figure(text, offset);
  if (!found) return null;
  for (const [pattern, basis] of SUFFIXES) {
    const suffix = pattern.exec(found.rest);
    if (suffix && TRAILING.test(found.rest.slice(suffix[0].length))) {
      const month = basis === "date" ? Number(suffix[1] ?? CENSUS_MONTH) : undefined;
      return { year: found.year, basis, month, offset: found.offset };
    }
  }
  return null;
}

/** A year, or a span of which the last year counts. */
function readSpan(text: string): Dated | null {
  const one = readOne(text, null);
  if (one) return one;
  for (const { index, 0: mark } of text.matchAll(new RegExp(RANGE, "gu"))) {
    const first = readOne(text.slice(0, index), null);
    const last = first && readOne(text.slice(index + mark.length), first.offset);
    if (first && last && last.year >= first.year) return last;
  }
  return null;
}

function readPlain(text: string): Period | null {
  if (BARE_AVERAGE.test(text) || /^平均値?$/u.test(text)) return { year: null, basis: "average" };
  const average = AVERAGE.exec(text);
  const dated = readSpan(average ? text.slice(0, average.index) : text);
  if (!dated) return null;
  const { year, basis, month } = dated;
  return average ? { year, basis: "average" } : { year, basis, month };
}

/** No printed period is longer; a longer text is prose. */
const LONGEST = 80;
const BRACKETS = /\(([^()]*)\)/gu;

/**
 * Reads a printed period: eras and Western years, 年度, 年, 年中, dates, spans (the last year),
 * averages, 国勢調査. Null where it is not understood. A bare R1 or 2019 counts as 年度; a month or
 * day keeps the calendar year of the date, also from January to March. A second year in brackets
 * (平成28(2016)年度) must agree with the first.
 */
export const readPeriod = remember((raw): Readonly<Period> | null => {
  if (raw.length > LONGEST) return null;
  const text = foldWidth(raw).replace(/ /gu, "");
  const whole = /^\(([^()]*)\)$/u.exec(text)?.[1] ?? text;
  const plain = readPlain(whole.replace(BRACKETS, ""));
  if (!plain) return null;
  for (const [, inner = ""] of whole.matchAll(BRACKETS)) {
    const other = readPlain(inner);
    const agrees = TRAILING.test(inner) || (other !== null && other.year === plain.year);
    const samePeriod = other?.basis === "date" && other.year === (plain.year ?? 0) + 1;
    // 令和4(2022)年度から令和7(2025)年度まで: the first year of a span has brackets of its own.
    const begins = RANGE.test(whole) && other !== null && (other.year ?? 0) < (plain.year ?? 0);
    if (!agrees && !samePeriod && !begins) return null;
  }
  return plain;
});
