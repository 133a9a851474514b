import type { Language } from "../lib/language.ts";
import { decimalsOf, formatNumber } from "./format.ts";

/** Values of one sentence with one number of decimals: △0.10, △0.88. */
export function signedAlike(values: readonly number[], lang: Language, digits = 2): string[] {
  const small = values.filter((value) => Math.abs(value) < 10);
  const least = Math.max(0, ...small.map((value) => decimalsOf(Number(value.toFixed(digits)))));
  return values.map((value) => signed(value, lang, digits, least));
}

/** At most so many decimals below ten, none above; never more than there are, but at least `least`. */
export function signed(value: number, lang: Language, digits = 2, least = 0): string {
  const small = Math.abs(value) < 10;
  return signedTo(value, lang, small ? digits : 0, small ? least : 0);
}

/** At most so many decimals, at least `least`, whatever the size. */
export function signedTo(value: number, lang: Language, digits: number, least: number): string {
  const size = formatNumber(Math.abs(value), lang, digits, least);
  const sign = value < 0 ? { ja: "△", en: "−" } : { ja: "＋", en: "+" };
  return `${sign[lang]}${size}`;
}
