import type { Language, Translated } from "../lib/language.ts";
import { standingNames } from "./progress-page.ts";
import { common, fill, small } from "./text.ts";

/** Where a promise stands, in the words of a title; `early` moved before the plan began. */
export const WHERES = [
  "reached",
  "held",
  "right",
  "unchanged",
  "early",
  "behind",
  "away",
  "unsure",
] as const;
export type Where = (typeof WHERES)[number];

/** As the paper about the plan's progress says it, where that says it. */
const names: Record<Exclude<Where, "unsure">, Translated> = {
  reached: standingNames.met,
  held: standingNames.held,
  right: standingNames.forward,
  unchanged: { ja: "ほぼ変わらず", en: "Unmoved" },
  early: { ja: "計画前に動いた", en: "Moved before the plan" },
  behind: standingNames.behind,
  away: standingNames.moving_away,
};

/** Of the only one. */
const alone: typeof names = {
  reached: { ja: "目標値に達する水準にある", en: "is at target" },
  held: { ja: "水準を維持している", en: "is held" },
  right: { ja: "目標の向きに動いた", en: "improved" },
  unchanged: { ja: "現状値とほぼ変わらない", en: "hardly moved" },
  early: { ja: "計画前に動いた", en: "moved before the plan" },
  behind: { ja: "計画の見込みを下回る", en: "is behind schedule" },
  away: { ja: "目標と逆の向きに動いた", en: "became worse" },
};

const titles = {
  sure: {
    ja: "いまの値を目標と比べられる約束{sure}項目は、{parts}",
    en: "{sure} promises: {parts}",
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

const countOf = (name: Translated, count: number, lang: Language): string =>
  ({ ja: `${name.ja}${count}`, en: `${count} ${small(name.en)}` })[lang];

/** How many promises stand where; what judges nothing is counted only where nothing else is. */
export function promiseTitle(wheres: Readonly<Record<Where, number>>, lang: Language): string {
  const found = WHERES.filter((where) => where !== "unsure").filter((where) => wheres[where] > 0);
  const sure = found.reduce((all, where) => all + wheres[where], 0);
  const [first] = found;
  if (first === undefined) return fill(titles[NONE_SURE[wheres.unsure] ?? "unsure"], lang, wheres);
  if (sure === 1) return fill(titles.one, lang, { part: alone[first][lang] });
  const said = found.map((where) => countOf(names[where], wheres[where], lang));
  return fill(titles.sure, lang, { sure, parts: said.join(common.comma[lang]) });
}
