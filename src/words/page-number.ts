import type { Language } from "../lib/language.ts";
import { formatNumber } from "./format.ts";

/** Japanese offices write △ before a negative figure. */
export function pageSigns(text: string, lang: Language): string {
  return lang === "ja" ? text.replace(/[−▲]|(?<![\p{N}.,\p{L}])-(?=\d)/gu, "△") : text;
}

/** A figure with all its decimals: △1.2, −1.2; from ten thousand on 59万2,007 in Japanese. */
export function pageNumber(value: number, digits: number, lang: Language, plus = false): string {
  const size = Math.abs(value);
  const shown =
    lang === "ja" && digits === 0 && Math.round(size) >= 10_000
      ? tenThousands(Math.round(size))
      : formatNumber(size, lang, digits, digits);
  if (Number(size.toFixed(digits)) === 0) return shown;
  if (value < 0) return `${{ ja: "△", en: "−" }[lang]}${shown}`;
  return plus ? `${{ ja: "＋", en: "+" }[lang]}${shown}` : shown;
}

/** As `pageNumber`, for columns of figures: 11,375 throughout. */
export function columnNumber(value: number, digits: number, lang: Language): string {
  const text = pageNumber(value, digits, "en");
  return lang === "ja" ? text.replace("−", "△") : text;
}

/** 「10.7㎡」, "10.7 m²", 「53%」. */
export function withUnit(shown: string, unit: string, lang: Language): string {
  return lang === "ja" || unit === "%" ? `${shown}${unit}` : `${shown} ${unit}`.trim();
}

function tenThousands(value: number): string {
  const rest = value % 10_000;
  const high = formatNumber(Math.floor(value / 10_000), "ja", 0);
  return `${high}万${rest === 0 ? "" : formatNumber(rest, "ja", 0)}`;
}
