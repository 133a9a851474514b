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

/** A text in one language with its placeholders filled; throws where one is left open. */
export function fill(
  text: Translated,
  lang: Language,
  values: Record<string, string | number> = {},
): string {
  return text[lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${text[lang]}`);
    return String(value);
  });
}

/** The text in every language with its placeholders filled, by values that may differ with it. */
export function fillEach(
  text: Translated,
  values: Readonly<Record<string, string | number | Translated>>,
): Translated {
  return inEach((lang) => {
    const said = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "object" ? value[lang] : value,
    ]);
    return fill(text, lang, Object.fromEntries(said));
  });
}
