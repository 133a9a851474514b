import { group } from "d3";
import type { Language } from "../lib/language.ts";
import type { Themes } from "../tables/themes.ts";
import { placesText } from "../words/chart-labels.ts";
import { countedNames, gapWords } from "../words/charts-counts.ts";
import { countWord } from "../words/places.ts";
import { fill, joinNames } from "../words/text.ts";

/** So many municipalities have their theme named. */
const MOST_TOLD = 4;

/** Who has none of what is counted in which theme; where none lacks any, where each has most. */
export function gapTitle(
  counted: keyof typeof countedNames,
  names: readonly string[],
  count: (place: number, theme: string) => number,
  themes: Themes,
  lang: Language,
): string {
  const [single, many] = countedNames[counted].map((name) => name[lang]);
  const what = { single: single ?? "", many: many ?? "" };
  const gaps = names.flatMap((place, at) => {
    const missing = themes.subjects.filter((theme) => count(at, theme) === 0);
    return missing.length > 0 ? [{ place, missing }] : [];
  });
  const [gap, ...others] = gaps;
  if (gap === undefined) {
    const n = countWord(themes.subjects.length, lang);
    const full = fill(gapWords.full, lang, { ...what, places: placesText(names, lang), n });
    const most = { ...what, n, parts: mostText(names, count, themes, lang) };
    return names.length > MOST_TOLD ? full : fill(gapWords.most, lang, most);
  }
  if (others.length > 0)
    return fill(gapWords.several, lang, { ...what, n: gaps.length, total: names.length });
  const missing = gap.missing.map((theme) => themes.name(theme)[lang]);
  return fill(gapWords.one, lang, { ...what, place: gap.place, themes: joinNames(missing, lang) });
}

/** The theme with most for each municipality, those with the same one together. */
function mostText(
  names: readonly string[],
  count: (place: number, theme: string) => number,
  themes: Themes,
  lang: Language,
): string {
  const told = names.map((place, at) => {
    const most = Math.max(...themes.subjects.map((theme) => count(at, theme)));
    const first = themes.subjects.filter((theme) => count(at, theme) === most);
    const said = first.map((theme) => themes.name(theme)[lang]).join(gapWords.and[lang]);
    return { place, said };
  });
  const parts = [...group(told, ({ said }) => said)].map(([said, own]) => {
    const some = own.map(({ place }) => place);
    const places = placesText(some, lang);
    const all = own.length > 1 && own.length === names.length;
    return fill(all ? gapWords.mostAll : gapWords.mostOne, lang, { places, themes: said });
  });
  return joinNames(parts, lang);
}
