import type { Language } from "../lib/language.ts";
import { pageText } from "./page-texts.ts";

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
