import type { Language } from "../lib/language.ts";
import type { Comparison } from "../tables/rows.ts";
import { pageYear } from "./era.ts";
import { signed } from "./page-number.ts";
import { fill, joinNames } from "./text.ts";

type Paced = Pick<
  Comparison,
  "years" | "other_baseline_year" | "change_per_year" | "period_end" | "target_year"
>;

const words = {
  note: {
    ja: "幅は、現状値が{years}の場合を含む",
    en: "Ranges: the baseline may be of {years}",
  },
} as const;

/** The change a year if a doubtful baseline is of the other year that it may be of; else null. */
export function otherPace(row: Paced): number | null {
  const { years, other_baseline_year: other, change_per_year: change } = row;
  const due = row.target_year ?? row.period_end;
  if (years === null || other === null || change === null || due <= other) return null;
  return (change * years) / (due - other);
}

/**
 * A signed pace; where the year of its baseline is an assumption, that by the other year before it,
 * in the same decimals. One where both are printed the same.
 */
export function bothPaces(amount: string, row: Paced, lang: Language): string[] {
  const other = otherPace(row);
  if (other === null) return [amount];
  const digits = amount.split(".")[1]?.length ?? 0;
  return [...new Set([signed(other, lang, digits, digits), amount])];
}

/** 「△1.3～1.9」, "−1.3 to −1.9" */
export function paceSpan(amount: string, row: Paced, lang: Language): string {
  const [first = amount, second] = bothPaces(amount, row, lang);
  if (second === undefined) return first;
  return { ja: `${first}～${second.slice(1)}`, en: `${first} to ${second}` }[lang];
}

/** What the ranges of these paces mean; empty where there are none. */
export function spanNote(rows: readonly Paced[], lang: Language): string {
  const years = new Set(
    rows.flatMap((row) => (otherPace(row) === null ? [] : (row.other_baseline_year ?? []))),
  );
  if (years.size === 0) return "";
  const named = [...years].map((year) => pageYear(year, "fiscal_year", lang));
  return fill(words.note, lang, { years: joinNames(named, lang) });
}
