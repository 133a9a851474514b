import type { Translated } from "../lib/language.ts";

/** Texts of the charts of one plan: progress and the population that it states. */

export const strip = {
  title: {
    ja: "{place}：{total}指標のうち、目標に届いたもの{reached}件、現状値より後退したもの{away}件",
    en: "{place}: of {total} indicators, {reached} reached the target, {away} moved away from it",
  },
  graded: { ja: "{place}の評価は{counts}", en: "{place}'s own grades: {counts}" },
  counted: { ja: "{grade}{count}", en: "{count} {grade}" },
  none: {
    ja: "{place}：進み具合のわかる指標がない",
    en: "{place}: no indicator has known progress",
  },
  subtitle: {
    ja: "現状値を0、目標値を1とした進み具合",
    en: "Progress from baseline (0) to target (1)",
  },
  baseline: { ja: "0 現状値", en: "0 baseline" },
  target: { ja: "1 目標値", en: "1 target" },
  key: {
    ja: "印＝最新値の位置、点線＝期間の経過",
    en: "Mark: latest value; dotted line: share of the period elapsed",
  },
  pair: { ja: "{baseline}→{target}", en: "{baseline} → {target}" },
  latest: { ja: "最新{text}{unit}", en: "latest {text} {unit}" },
  between: { ja: "、", en: ", " },
  alt: {
    ja: "{name}：{values}、進み具合{progress}、期間の経過{elapsed}、{verdict}",
    en: "{name}: {values}; progress {progress}, elapsed {elapsed}, {verdict}",
  },
  unknown: { ja: "不明", en: "unknown" },
  same: {
    ja: "目標が現状値と同じため割合にならない指標：{n}件",
    en: "Target at the baseline, so no share: {n}",
  },
  without: {
    ja: "最新値、現状値または数値の目標がない指標：{n}件",
    en: "Without latest value, baseline or numeric target: {n}",
  },
  clipped: { ja: "帯の外にある値：{n}件", en: "Beyond the strip: {n}" },
} as const satisfies Record<string, Translated>;

export const outlook = {
  title: {
    ja: "計画が述べる人口：{places}の{n}件",
    en: "Population that the plans state: {places}",
  },
  titleYears: {
    ja: "計画が述べる{period}の人口：{places}の{n}件",
    en: "Population that the plans state for {period}: {places}, {n} figures",
  },
  around: { ja: "{year}年頃", en: "around {year}" },
  baseline: { ja: "{name}（現状値）", en: "{name} (baseline)" },
  target: { ja: "{name}（目標値）", en: "{name} (target)" },
  separate: {
    ja: "推計の時点と方法は市ごとに異なり、比べるための図ではない",
    en: "Method and date differ from plan to plan; this is no comparison",
  },
  noYear: {
    ja: "年の記載がない値が{n}件あり、印を付けない",
    en: "Without a year, so without a mark: {n}",
  },
} as const satisfies Record<string, Translated>;

/** Words by which documents bound a figure, around its text; 頃 stands with the year. */
export const qualifiers: Record<string, Translated> = {
  約: { ja: "約{text}", en: "about {text}" },
  程度: { ja: "{text}程度", en: "about {text}" },
  以上: { ja: "{text}以上", en: "at least {text}" },
  以下: { ja: "{text}以下", en: "at most {text}" },
  未満: { ja: "{text}未満", en: "less than {text}" },
  超: { ja: "{text}超", en: "more than {text}" },
  見込み: { ja: "{text}の見込み", en: "{text} expected" },
  想定: { ja: "{text}を想定", en: "{text} assumed" },
};
