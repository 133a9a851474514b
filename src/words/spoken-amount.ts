import type { Language } from "../lib/language.ts";
import { foldWidth } from "../notation/text.ts";
import { pageNumber } from "./page-number.ts";

/** 「544千人」 is 54万4,000人, 「2件/年」 年2件, 「0人/年」 0人: an amount as spoken; other text stays. */
export function spokenAmount(text: string): string {
  const yearly = /^([−△-]?[\d.,]+[^\d/／]*)[/／]年$/u.exec(text);
  const [, amount = ""] = yearly ?? [];
  if (yearly !== null) return (/^0\D*$/u.test(amount) ? "" : "年") + spokenAmount(amount);
  return text.replace(/([\d.,]+)千(?=[人円])/gu, (printed, figure: string) => {
    const value = Number(foldWidth(figure).replace(/,/gu, ""));
    return Number.isFinite(value) ? thousands(value) : printed;
  });
}

/** A value in its unit as the language says it; `written` is how it stands without that. */
export function spokenValue(value: number, unit: string, written: string, lang: Language): string {
  if (lang === "en") return written;
  const ones = /^千([人円].*)$/u.exec(unit)?.[1];
  return spokenAmount(ones === undefined ? written : `${thousands(value)}${ones}`);
}

/** 「＋5万5,200人」 of 55.2 千人: a change of thousands in ones; null for other units, and in English. */
export function spokenChange(change: number, unit: string, lang: Language): string | null {
  const ones = lang === "en" ? undefined : /^千([人円])/u.exec(unit)?.[1];
  return ones === undefined ? null : pageNumber(Math.round(change * 1000), 0, lang, true) + ones;
}

/** A count of thousands in ones: 1,194.663 is 119万4,663. */
export function thousands(value: number): string {
  return pageNumber(Number((value * 1000).toPrecision(12)), 0, "ja");
}
