import type { Language } from "../lib/language.ts";
import { formatNumber } from "./format.ts";
import { wayWords } from "./way.ts";

/** Beyond these a share of the distance says little: the distance is small beside yearly noise. */
const [LEAST, MOST] = [-1, 2];

/** The share of the way from baseline to target in percent; beyond what means something, in words. */
export function progressWords(share: number, lang: Language): string {
  if (share > MOST) return wayWords.far_below[lang];
  if (share < LEAST) return wayWords.far_back[lang];
  return `${formatNumber(share * 100, lang, 0)}%`;
}
