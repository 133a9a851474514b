import type { Language } from "../lib/language.ts";

/** Baselines of a year of the pandemic: the mark at the figure, its note and its sentence. */
export const pandemic = {
  mark: { ja: "※", en: "†" },
  note: {
    ja: "※の現状値は感染症の影響を受けた年の値",
    en: "† Baseline from a pandemic year",
  },
  sentence: {
    ja: "現状値は感染症の影響を受けた年の値である。",
    en: " Its baseline is from a pandemic year.",
  },
} as const;

/** 「+1.2万人※」: the mark where the baseline is of such a year. */
export function marked(text: string, ofPandemic: boolean, lang: Language): string {
  return ofPandemic ? `${text}${pandemic.mark[lang]}` : text;
}
