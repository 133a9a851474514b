import type { Language } from "../lib/language.ts";
import { decimalsOf, formatNumber } from "./format.ts";

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
  return shown + spacedUnit(unit, lang);
}

/** A unit as it stands behind a number: with a blank in English, unless it brings its own. */
export function spacedUnit(unit: string, lang: Language): string {
  return lang === "ja" || unit === "" || /^[% ]/u.test(unit) ? unit : ` ${unit}`;
}

/** A projected number of people, which is no count: 160.6万人, 1,606,000; below ten thousand 9,800人. */
export function roundPeople(value: number, lang: Language): string {
  const least = value < 10_000 ? 100 : 1000;
  const rounded = Math.round(value / least) * least;
  if (lang === "en") return formatNumber(rounded, "en", 0);
  return rounded < 10_000
    ? `${formatNumber(rounded, "ja", 0)}人`
    : `${formatNumber(rounded / 10_000, "ja", 1, 1)}万人`;
}

function tenThousands(value: number): string {
  const rest = value % 10_000;
  const high = formatNumber(Math.floor(value / 10_000), "ja", 0);
  return `${high}万${rest === 0 ? "" : formatNumber(rest, "ja", 0)}`;
}

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
