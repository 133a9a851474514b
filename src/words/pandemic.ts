import type { Language } from "../lib/language.ts";

/** Values of a year of the pandemic: the mark at the figure, its note, and sentences about them. */
export const pandemic = {
  mark: { ja: "※", en: "†" },
  note: {
    ja: "※は感染症の影響を受けた年の値",
    en: "† Pandemic year",
  },
  sentence: {
    ja: "現状値は感染症の影響を受けた年の値である。",
    en: " Its baseline is from a pandemic year.",
  },
  /** The mark itself behind a sentence about the figures that bear it. */
  behind: { ja: "（※）", en: " (†)" },
  results: {
    ja: "{count}指標の実績は、感染症の影響を受けた年の値である{mark}。",
    en: "{count} of the results are from a pandemic year{mark}.",
  },
} as const;

/** 「+1.2万人※」: the mark where the value is of such a year. */
export function marked(text: string, ofPandemic: boolean, lang: Language): string {
  return ofPandemic ? `${text}${pandemic.mark[lang]}` : text;
}
