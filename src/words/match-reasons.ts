import type { Language, Translated } from "../lib/language.ts";
import type { TargetType } from "../tables/rows.ts";
import type { Themes } from "../tables/themes.ts";
import { targetTypeNames } from "./names.ts";
import { fill } from "./text.ts";

/** What speaks for and against two rows being one quantity, and what a person settles. */

type Verdict = "for" | "against";

const REASONS = {
  label: {
    for: { ja: "指標名が同じ", en: "same label" },
    against: { ja: "指標名が違う", en: "other label" },
  },
  words: {
    for: { ja: "指標名が近い", en: "near labels" },
    against: { ja: "指標名が離れている", en: "labels far apart" },
  },
  unit: {
    for: { ja: "単位が換算できる（{own}、{other}）", en: "units convert ({own}, {other})" },
    against: {
      ja: "単位がそのままでは合わない（{own}、{other}）",
      en: "units differ as printed ({own}, {other})",
    },
  },
  sort: {
    for: { ja: "どちらも{own}", en: "both are a {own}" },
    against: { ja: "{own}と{other}", en: "a {own} and a {other}" },
  },
  denominator: {
    for: { ja: "分母が同じ（{own}）", en: "same base ({own})" },
    against: { ja: "分母が違う（{own}、{other}）", en: "other base ({own}, {other})" },
  },
  span: {
    for: { ja: "期間のとり方が同じ（{own}）", en: "same span of years ({own})" },
    against: {
      ja: "期間のとり方が違う（{own}、{other}）",
      en: "other span of years ({own}, {other})",
    },
  },
  direction: {
    for: { ja: "望ましい向きが同じ", en: "same direction" },
    against: { ja: "望ましい向きが逆", en: "opposite directions" },
  },
  subtheme: {
    for: { ja: "小分類が同じ（{own}）", en: "same subtheme ({own})" },
    against: { ja: "小分類が違う（{own}、{other}）", en: "other subtheme ({own}, {other})" },
  },
  theme: {
    for: { ja: "分野が同じ（{own}）", en: "same theme ({own})" },
    against: { ja: "分野が違う（{own}、{other}）", en: "other theme ({own}, {other})" },
  },
  target: {
    for: { ja: "目標の書き方が同じ", en: "same kind of target" },
    against: {
      ja: "目標の書き方が違う（{own}、{other}）",
      en: "other kind of target ({own}, {other})",
    },
  },
  part: {
    for: { ja: "対象の区分が同じ", en: "same part" },
    against: { ja: "対象の区分が違う（{own}、{other}）", en: "of other parts ({own}, {other})" },
  },
  standing: {
    for: { ja: "今の計画の行", en: "rows of plans that stand" },
    against: {
      ja: "後の計画に替わった計画の行（{other}）",
      en: "a row of a plan that another has superseded ({other})",
    },
  },
} as const satisfies Record<string, Record<Verdict, Translated>>;

/** What is compared of two rows. */
export type MatchAspect = keyof typeof REASONS;

const QUESTIONS = {
  definition: {
    ja: "対象の範囲、数え方、調査の年が同じか",
    en: "Do scope, way of counting and year of survey agree?",
  },
  quantity: {
    ja: "名の違う2つが同じ量を測っているか。対象の範囲と数え方が同じか",
    en: "Do the two, under different names, measure one quantity? Do scope and way of counting agree?",
  },
  survey: {
    ja: "設問、選択肢、回答者が同じか",
    en: "Do question, answers offered and respondents agree?",
  },
  direction: { ja: "望ましい向きはどちらか", en: "Which way is better?" },
  span: {
    ja: "平均、累計、1年の値のどれか。同じ期間の値に直せるか",
    en: "Is it a mean, a total or the value of one year? Can both be given for one span?",
  },
  units: {
    ja: "同じ単位に直せる値が、計画か統計にないか",
    en: "Does a plan or a statistic give the value in one unit?",
  },
  size: {
    ja: "人数や件数は市区町村の規模による。人口あたりに直せないか",
    en: "Counts depend on the size of a municipality. Can they be given per resident?",
  },
  denominator: { ja: "率の分母は何か", en: "What is the base of the rate?" },
} as const satisfies Record<string, Translated>;

/** What a person settles before a grade holds. */
export type MatchQuestion = keyof typeof QUESTIONS;

const SORTS: Readonly<Record<string, Translated>> = {
  survey: { ja: "調査の結果", en: "survey" },
  rate: { ja: "率", en: "rate" },
  count: { ja: "実数", en: "count" },
};

const SPANS: Readonly<Record<string, Translated>> = {
  average: { ja: "数年の平均", en: "mean of years" },
  cumulative: { ja: "累計", en: "total of years" },
  year: { ja: "1年の値", en: "one year" },
};

/** One thing that speaks for or against two rows being one quantity; what says neither is left out. */
export interface MatchReason {
  aspect: MatchAspect;
  speaks: Verdict;
  own: string;
  other: string;
}

/** A reason in words, with the names of themes, sorts and kinds of targets. */
export function reasonText(
  { aspect, speaks, own, other }: MatchReason,
  themes: Themes,
  lang: Language,
): string {
  const named = (value: string) => nameOf(aspect, value, themes, lang);
  return fill(REASONS[aspect][speaks], lang, { own: named(own), other: named(other) });
}

function nameOf(aspect: MatchAspect, value: string, themes: Themes, lang: Language): string {
  const none = { ja: "なし", en: "none" }[lang];
  switch (aspect) {
    case "sort":
      return SORTS[value]?.[lang] ?? value;
    case "span":
      return SPANS[value]?.[lang] ?? value;
    case "theme":
      return themes.name(value)[lang];
    case "subtheme":
      return themes.subtheme(value)[lang];
    case "target":
      return targetTypeNames[value as TargetType][lang];
    default:
      return value || none;
  }
}

export function questionText(question: MatchQuestion, lang: Language): string {
  return QUESTIONS[question][lang];
}
