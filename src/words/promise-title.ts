import type { Language, Translated } from "../lib/language.ts";
import { common, fill } from "./text.ts";

/** Where a promise stands, in the words of a title; `early` moved before the plan began. */
export const WHERES = ["reached", "right", "unchanged", "early", "away", "unsure"] as const;
export type Where = (typeof WHERES)[number];

const parts: Record<Exclude<Where, "unsure">, Translated> = {
  reached: { ja: "目標の水準{n}", en: "{n} at target" },
  right: { ja: "目標に向かう{n}", en: "{n} better" },
  unchanged: { ja: "ほぼ変わらず{n}", en: "{n} unmoved" },
  early: { ja: "計画前に動いた{n}", en: "{n} moved before the plan" },
  away: { ja: "目標から離れた{n}", en: "{n} worse" },
};

/** Of the only one. */
const alone: typeof parts = {
  reached: { ja: "目標の水準にある", en: "is at the target" },
  right: { ja: "目標の向きに動いた", en: "moved as intended" },
  unchanged: { ja: "現状値とほぼ変わらない", en: "hardly moved" },
  early: { ja: "計画の前に動いた", en: "moved before the plan" },
  away: { ja: "目標と逆の向きに動いた", en: "moved the other way" },
};

const titles = {
  sure: {
    ja: "いまの値を目標と比べられる約束{sure}項目は、{parts}",
    en: "Where {sure} promises stand: {parts}",
  },
  one: {
    ja: "いまの値を目標と比べられる約束は1つで、{part}",
    en: "Only one promise has a known position: it {part}",
  },
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

const NONE_SURE: Readonly<Record<number, keyof typeof titles>> = { 0: "none", 1: "unsureOne" };

/** How many promises stand where; what judges nothing is counted only where nothing else is. */
export function promiseTitle(wheres: Readonly<Record<Where, number>>, lang: Language): string {
  const found = WHERES.filter((where) => where !== "unsure").filter((where) => wheres[where] > 0);
  const sure = found.reduce((all, where) => all + wheres[where], 0);
  const [first] = found;
  if (first === undefined) return fill(titles[NONE_SURE[wheres.unsure] ?? "unsure"], lang, wheres);
  if (sure === 1) return fill(titles.one, lang, { part: alone[first][lang] });
  const said = found.map((where) => fill(parts[where], lang, { n: wheres[where] }));
  return fill(titles.sure, lang, { sure, parts: said.join(common.comma[lang]) });
}
