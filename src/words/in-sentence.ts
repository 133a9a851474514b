import type { Language } from "../lib/language.ts";
/**
 * A short English name as the object of a sentence: "waste per person per day", "healthy years at 65
 * (men)", "the share who do sport weekly". A first word keeps its capital where it has another one
 * or the next word has one: NPOs, Nambu Line.
 */
export function inSentence(short: string): string {
  const aside = short.replace(/, (.+)$/u, " ($1)");
  if (/^(Who|To) /u.test(aside)) return `the share ${small(aside)}`;
  return /^\S+\p{Lu}|^\S+ \p{Lu}/u.test(aside) ? aside : small(aside);
}

/** At the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Within a sentence, or behind an arrow; Japanese has no capitals. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "on 1 Jan 2024", "in FY2024". */
export function atDate(date: string): string {
  return /^\d{1,2} \p{Lu}/u.test(date) ? `on ${date}` : `in ${date}`;
}

/**
 * Sentences one after the other. In Japanese printed cells lose their blanks: a sentence has none
 * between figure and counter.
 */
export function runOn(sentences: readonly string[], lang: Language): string {
  if (lang === "en") return sentences.map((sentence) => sentence.trim()).join(" ");
  return sentences.join("").replace(/(?<=[\d０-９]) (?=\p{L})/gu, "");
}
