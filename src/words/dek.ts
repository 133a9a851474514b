import type { Language } from "../lib/language.ts";
import { pageText } from "./page-texts.ts";
import { inSentence, joinNames } from "./text.ts";

/** What can be compared at all, by name. */
export function comparableSentence(
  { same, pace }: { same: readonly string[]; pace: readonly string[] },
  lang: Language,
): string {
  const name = (names: readonly string[]) =>
    joinNames(lang === "en" ? names.map(inSentence) : names, lang);
  const parts = [
    ...(same.length > 0 ? [pageText("dek.same", lang, { names: name(same) })] : []),
    ...(pace.length > 0 ? [pageText("dek.pace", lang, { names: name(pace) })] : []),
  ];
  return parts.length === 0 ? pageText("dek.neither", lang) : parts.join({ ja: "", en: " " }[lang]);
}

/** On which side of the projection each city's newest census lies. */
export function projectionSentence(
  words: {
    source: string;
    date: string;
    preliminary: boolean;
    above: readonly string[];
    below: readonly string[];
  },
  lang: Language,
): string {
  const [above, below] = [words.above, words.below].map((names) => joinNames(names, lang));
  const both = words.above.length > 0 && words.below.length > 0;
  const one = words.above.length > 0 ? "dek.above" : "dek.below";
  const sides = both
    ? pageText("dek.both", lang, { above: above ?? "", below: below ?? "" })
    : pageText(one, lang, { names: above || below || "" });
  return pageText("dek.projection", lang, {
    source: words.source,
    date: words.date,
    mark: words.preliminary ? pageText("dek.mark", lang) : "",
    sides,
  });
}
