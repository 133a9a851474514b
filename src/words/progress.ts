import type { Language } from "../lib/language.ts";
import { formatNumber } from "./format.ts";

/** Beyond these a share of the distance says little: the distance is small beside yearly noise. */
const [LEAST, MOST] = [-1, 2];

/** The share of the way from baseline to target in percent; beyond what means something, in words. */
export function progressWords(share: number, lang: Language): string {
  if (share > MOST) return { ja: "目標を大きく超過", en: "far past the target" }[lang];
  if (share < LEAST) return { ja: "逆方向へ大きく変化", en: "far the other way" }[lang];
  return `${formatNumber(share * 100, lang, 0)}%`;
}
