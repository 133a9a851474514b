import { readPeriod } from "./period.ts";
import { foldWidth } from "./text.ts";

/** What a value over several years is, and how many years it covers where the document says. */
export interface Span {
  basis: "average" | "cumulative";
  years: number | null;
}

const MEAN = /平均値?/u;
const SUM = /累計|合計|通算/u;
const COUNT = /(\d{1,4})(?:[かカヶヵケ箇])?年(?:間|度)?の?/u;
const FROM_TO = /^(.{1,40}?)[~〜―－ー-](.{1,40}?)の?(?:年)?(?:平均値?|累計|合計)/u;

/**
 * Whether a cell or its period says that the value is a mean or a sum over years: 過去5年間の平均値 (5),
 * H27～R1の平均値 (5), 累計 (unsaid). A daily or monthly mean (1日平均) is a value of one year: null.
 */
export function readSpan(printed: string): Span | null {
  const text = foldWidth(printed).replace(/\s/gu, "");
  if (SUM.test(text)) return { basis: "cumulative", years: yearsOf(text) };
  const years = MEAN.test(text) ? yearsOf(text) : null;
  return years === null ? null : { basis: "average", years };
}

function yearsOf(text: string): number | null {
  const [, first = "", last = ""] = FROM_TO.exec(text) ?? [];
  const [from, to] = [readPeriod(first)?.year, readPeriod(last)?.year];
  if (from != null && to != null && to > from) return to - from + 1;
  const count = COUNT.exec(text.replace(/(?:令和|平成|昭和|[RHS])\d+年度?/gu, ""))?.[1];
  return count === undefined || Number(count) > 50 ? null : Number(count);
}
