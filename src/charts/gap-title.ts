import type { Language } from "../lib/language.ts";
import type { Themes } from "../tables/themes.ts";
import { countedNames, gapWords } from "../words/charts-counts.ts";
import { countWord } from "../words/places.ts";
import { fill, joinNames } from "../words/text.ts";
import { placesText } from "./values.ts";

/** Which municipality has nothing of what is counted in which theme, or that there is none such. */
export function gapTitle(
  counted: keyof typeof countedNames,
  names: readonly string[],
  has: (place: number, theme: string) => boolean,
  themes: Themes,
  lang: Language,
): string {
  const [single, many] = countedNames[counted].map((name) => name[lang]);
  const what = { single: single ?? "", many: many ?? "" };
  const gaps = names.flatMap((place, at) => {
    const missing = themes.subjects.filter((theme) => !has(at, theme));
    return missing.length > 0 ? [{ place, missing }] : [];
  });
  const [gap, ...others] = gaps;
  if (gap === undefined) {
    const n = countWord(themes.subjects.length, lang);
    return fill(gapWords.full, lang, { ...what, places: placesText(names, lang), n });
  }
  if (others.length > 0)
    return fill(gapWords.several, lang, { ...what, n: gaps.length, total: names.length });
  const missing = gap.missing.map((theme) => themes.name(theme)[lang]);
  return fill(gapWords.one, lang, { ...what, place: gap.place, themes: joinNames(missing, lang) });
}
