import type { Language, Translated } from "../lib/language.ts";
import type { TargetType } from "../tables/rows.ts";

/** Texts of the charts of one quantity: its rows, yearly series. */

export const measureWords = {
  left: { ja: "数値がなく図に置けない行：{places}", en: "Rows without the numbers: {places}" },
  atLeast: { ja: "{value}以上", en: "at least {value}" },
  atMost: { ja: "{value}以下", en: "at most {value}" },
} as const satisfies Record<string, Translated>;

/** Of rows whose levels are not set beside each other. */
export const apartWords = {
  strip: {
    ja: "図は市ごとに現状値を0、目標を1とした位置で、市の間で水準を比べるものではない",
    en: "Each strip: 0 baseline, 1 target of that row; levels are not compared between rows",
  },
  over: { ja: "終わった計画", en: "plan over" },
} as const satisfies Record<string, Translated>;

/** Wording of a target that has no number, short enough for a mark. */
const wordedTargets: Record<TargetType, Translated> = {
  value: { ja: "数値の記載なし", en: "number not stated" },
  at_least: { ja: "以上（数値の記載なし）", en: "at least (not stated)" },
  at_most: { ja: "以下（数値の記載なし）", en: "at most (not stated)" },
  change_up: { ja: "増加率（数値の記載なし）", en: "rise (not stated)" },
  change_down: { ja: "減少率（数値の記載なし）", en: "cut (not stated)" },
  above_baseline: { ja: "現状を上回る", en: "above baseline" },
  below_baseline: { ja: "現状を下回る", en: "below baseline" },
  increase: { ja: "増加・向上", en: "increase" },
  decrease: { ja: "減少", en: "decrease" },
  benchmark: { ja: "他との比較", en: "against a benchmark" },
  range: { ja: "範囲で示す", en: "a range" },
  maintain: { ja: "維持", en: "maintain" },
  none: { ja: "目標なし", en: "no target" },
};

/** A target as a list says it; `value` is null where the plan prints none. */
export function targetWords(
  { target_type: type }: { target_type: TargetType },
  value: string | null,
  lang: Language,
): string {
  if (value === null) return wordedTargets[type][lang];
  if (type === "at_least") return measureWords.atLeast[lang].replace("{value}", value);
  if (type === "at_most") return measureWords.atMost[lang].replace("{value}", value);
  if (type === "value" || type.startsWith("change")) return value;
  return `${wordedTargets[type][lang]} ${value}`;
}

export const series = {
  title: {
    ja: "{name}：{from}年の{first}から{to}年の{last}へ",
    en: "{name}: from {first} in {from} to {last} in {to}",
  },
  one: {
    ja: "{name}：{year}年に{value}",
    en: "{name}: {value} in {year}",
  },
  changes: { ja: "{changes}（{period}）", en: "{changes} ({period})" },
  more: { ja: "{name}は{amount}増", en: "{name} +{amount}" },
  less: { ja: "{name}は{amount}減", en: "{name} −{amount}" },
  same: { ja: "{name}は変わらず", en: "{name} unchanged" },
  counted: {
    ja: "{total}系列のうち、初めの年より増えたもの{up}系列、減ったもの{down}系列",
    en: "Of {total} series, {up} rose and {down} fell from the first year to the last",
  },
  points: { ja: "ポイント", en: " points" },
  alt: { ja: "{place} {name}：{values}", en: "{place} {name}: {values}" },
  ownAxis: {
    ja: "縦軸は図ごとに異なり、0から始まるとは限らない",
    en: "Each panel has its own axis, which need not begin at 0",
  },
  axis: { ja: "縦軸は0から始まるとは限らない", en: "The axis need not begin at 0" },
} as const satisfies Record<string, Translated>;
