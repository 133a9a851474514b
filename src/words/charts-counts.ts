import type { Translated } from "../lib/language.ts";

/** Texts of the charts that count: matrices and the bars of target kinds. */

/** Who has indicators, or policies, in which theme. */
export const gapWords = {
  full: {
    ja: "{places}：{n}つのテーマすべてに{many}がある",
    en: "{places}: {many} in all {n} themes",
  },
  most: {
    ja: "{n}つのテーマのうち{many}が最も多いのは、{parts}",
    en: "Most {many}, of {n} themes: {parts}",
  },
  mostAll: { ja: "{places}とも{themes}", en: "{themes} in {places}" },
  and: { ja: "と", en: " and " },
  mostOne: { ja: "{places}は{themes}", en: "{themes} in {places}" },
  one: { ja: "{place}には{themes}の{single}がない", en: "{place} has no {single} in: {themes}" },
  several: {
    ja: "{total}自治体のうち{n}自治体に、{many}のないテーマがある",
    en: "Municipalities with a theme without {many}: {n} of {total}",
  },
} as const satisfies Record<string, Translated>;

/** What is counted: one of it, and many. */
export const countedNames = {
  indicators: [
    { ja: "指標", en: "indicator" },
    { ja: "指標", en: "indicators" },
  ],
  policies: [
    { ja: "施策", en: "policy" },
    { ja: "施策", en: "policies" },
  ],
} as const satisfies Record<string, readonly Translated[]>;

export const coverage = {
  subtitle: { ja: "テーマ別・種類別の指標数", en: "Number of indicators by theme and kind" },
  remainder: { ja: "{theme}（{n}テーマ以外）", en: "{theme} (outside the {n})" },
  counted: {
    ja: "記載{printed}行のうち、再掲と同じ指標の重なりを除いた{indicators}指標",
    en: "{indicators} distinct indicators in {printed} printed rows",
  },
  plans: {
    ja: "同じ自治体の複数の計画を合わせた数",
    en: "The plans of a municipality are counted together",
  },
} as const satisfies Record<string, Translated>;

export const comparability = {
  title: {
    ja: "名前の似た{total}の指標のうち、同じ基準で比較できるのは{n}",
    en: "Directly comparable: {n} of {total} measures with like names",
  },
  subtitle: {
    ja: "テーマ別・等級別の指標の数",
    en: "Number of measures by theme and grade of comparability",
  },
  axis: {
    ja: "同じ基準で比較できるのは「同一」と「換算可」だけである",
    en: "Only “Same” and “Convertible” share one axis",
  },
} as const satisfies Record<string, Translated>;

/** Symbols beside the words of the grades; they order how far one may compare, not the places. */
export const gradeSymbols = {
  same: "◎",
  convertible: "○",
  similar: "△",
  not_comparable: "×",
} as const;

export const policyThemes = {
  subtitle: { ja: "テーマ別・計画別の施策数", en: "Number of policies by theme and plan" },
  counted: {
    ja: "{n}件の施策を、計画ごとに数えた",
    en: "Policies counted, plan by plan: {n}",
  },
  left: {
    ja: "後の計画が続く計画と、施策がほかの計画と同じ計画を除く",
    en: "Without plans that others have followed, and those whose policies another repeats",
  },
  plan: { ja: "計画{n}", en: "Plan {n}" },
  onlyPlan: { ja: "{place}：{name}", en: "{place}: {name}" },
  planName: { ja: "{place} 計画{n}＝{name}", en: "{place}, plan {n}: {name}" },
} as const satisfies Record<string, Translated>;

/** Kinds of target, grouped so that a stacked bar has six parts at most. */
export const targetKinds = {
  number: { ja: "数値", en: "Number" },
  baseline: { ja: "現状との大小", en: "Above or below baseline" },
  direction: { ja: "方向だけ", en: "Direction only" },
  benchmark: { ja: "他との比較", en: "Benchmark" },
  maintain: { ja: "維持", en: "Maintain" },
  none: { ja: "目標なし", en: "No target" },
} as const satisfies Record<string, Translated>;

export const targetBars = {
  title: {
    ja: "{total}指標のうち{n}指標（{percent}%）が数値の目標をもつ",
    en: "Numerical targets: {n} of {total} indicators ({percent}%)",
  },
  /** A municipality each: plans of unlike kinds are not added up. */
  titlePlaces: { ja: "数値の目標をもつ指標は、{parts}", en: "Numerical targets: {parts}" },
  part: { ja: "{place}{total}のうち{n}", en: "{place} {n} of {total}" },
  survey: {
    ja: "{place}の「現状との大小」のうち{n}は、一つの市民意識調査の同じ問い",
    en: "{place}: {n} of those above or below baseline ask one question of one survey",
  },
  subtitle: { ja: "目標の書き方別の指標数", en: "Indicators by kind of target" },
  bar: { ja: "{n}指標", en: "n = {n}" },
} as const satisfies Record<string, Translated>;
