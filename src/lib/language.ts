export const LANGUAGES = ["ja", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language, so that a sentence is never written in one of them alone. */
export type Translated = Record<Language, string>;

/** What is made for every language. */
export function inEach(make: (lang: Language) => string): Translated {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, make(lang)])) as Translated;
}

/** Whether words are parted by spaces, so that a line ends at them and another script stands apart. */
export const SPACED: Readonly<Record<Language, boolean>> = { ja: false, en: true };
