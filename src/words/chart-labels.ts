import type { Language } from "../lib/language.ts";
import type { Indicator } from "../tables/rows.ts";
import { decimalsIn, formatDerived, formatNumber } from "./format.ts";
import { common, fill, joinNames } from "./text.ts";

/**
 * A number as a label: in full with up to three decimals, which is what plans print, at least the
 * `least` that this one has there; with more it was computed, and three digits are enough.
 */
export function valueText(value: number, lang: Language, least = 0): string {
  const printed = Number(value.toFixed(3)) === value;
  return printed ? formatNumber(value, lang, 3, least) : formatDerived(value, lang);
}

export type Moment = "baseline" | "target" | "latest";

/** How many decimals each figure of an indicator has in its document, by id: 20.00 has two. */
export function printedDecimals(
  rows: readonly Pick<Indicator, "id" | `${Moment}_raw`>[],
): ReadonlyMap<string, Readonly<Record<Moment, number>>> {
  return new Map(
    rows.map((row) => [
      row.id,
      {
        baseline: decimalsIn(row.baseline_raw),
        target: decimalsIn(row.target_raw),
        latest: decimalsIn(row.latest_raw),
      },
    ]),
  );
}

/** `8.41（2019）`; says so where the year is not known. */
export function withYear(text: string, year: number | null, lang: Language): string {
  return year === null
    ? fill(common.valueNoYear, lang, { value: text })
    : fill(common.valueYear, lang, { value: text, year });
}

/** `2019〜2025年`, one year where there is only one, empty where there is none. */
export function period(
  years: readonly (number | null)[],
  lang: Language,
  isFiscal = false,
): string {
  const known = years.filter((year) => year !== null);
  if (known.length === 0) return "";
  const from = Math.min(...known);
  const to = Math.max(...known);
  const [one, several] = isFiscal
    ? [common.oneFiscalYear, common.fiscalYears]
    : [common.oneYear, common.years];
  return fill(from === to ? one : several, lang, { from, to });
}

/** Names of up to four places; the count of more. */
export function placesText(names: readonly string[], lang: Language): string {
  const distinct = [...new Set(names)];
  return distinct.length <= 4
    ? joinNames(distinct, lang)
    : fill(common.places, lang, { n: distinct.length });
}

/** Parts of a subtitle or a list of remarks, without the empty ones. */
export function joinParts(parts: readonly string[], lang: Language): string {
  return parts.filter(Boolean).join(common.separator[lang]);
}

/** What is counted, a colon, and its parts. */
export function listText(head: string, parts: readonly string[], lang: Language): string {
  return head + common.colon[lang] + joinNames(parts, lang);
}

/** Sentences one after the other, each with its full stop. */
export function joinSentences(sentences: readonly string[], lang: Language): string {
  return sentences
    .map((sentence) => sentence + common.stop[lang])
    .join("")
    .trim();
}
