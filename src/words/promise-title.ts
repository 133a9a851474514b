import type { Language, Translated } from "../lib/language.ts";
import { fill } from "./text.ts";

const titles = {
  plain: { ja: "計画の約束と、いまの値", en: "Promises and present figures" },
  unsure: {
    ja: "いまの値がある約束{unsure}項目は、計画と同じ数え方か確認が必要",
    en: "All {unsure} present figures are to be confirmed before any comparison",
  },
  unsureOne: {
    ja: "いまの値がある約束は1つで、計画と同じ数え方か確認が必要",
    en: "The one present figure is to be confirmed before any comparison",
  },
  none: {
    ja: "約束のいまの値は、本資料に見つかっていない",
    en: "No present figure was found for any promise",
  },
} as const satisfies Record<string, Translated>;

/** That present figures are to be confirmed where none may be judged, or that there are none. */
export function promiseTitle(
  { known, unsure }: { known: number; unsure: number },
  lang: Language,
): string {
  if (known > unsure) return titles.plain[lang];
  if (known === 0) return titles.none[lang];
  return fill(titles[known === 1 ? "unsureOne" : "unsure"], lang, { unsure });
}
