import type { Language } from "../lib/language.ts";
import { pageText } from "./page-texts.ts";
import { common, inSentence } from "./text.ts";

/** What can be compared at all, by name. */
export function comparableSentence(
  measures: { same: readonly string[]; pace: readonly string[] },
  lang: Language,
): string {
  const parts = (["same", "pace"] as const).flatMap((how) => {
    const names = { ja: measures[how], en: measures[how].map(inSentence) }[lang];
    return names.length === 0 ? [] : [pageText(`dek.${how}`, lang, { names })];
  });
  return parts.length === 0 ? pageText("dek.neither", lang) : parts.join(common.space[lang]);
}

/** On which side of the projection each city's newest census lies. */
export function projectionSentence(
  {
    above,
    below,
    preliminary,
    ...census
  }: {
    source: string;
    date: string;
    preliminary: boolean;
    above: readonly string[];
    below: readonly string[];
  },
  lang: Language,
): string {
  const only = above.length > 0 ? "dek.above" : "dek.below";
  const side = above.length > 0 && below.length > 0 ? "dek.both" : only;
  const mark = preliminary ? pageText("dek.mark", lang) : "";
  const sides = pageText(side, lang, { above, below });
  return pageText("dek.projection", lang, { ...census, mark, sides });
}
