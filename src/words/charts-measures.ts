import type { Language, Translated } from "../lib/language.ts";
import type { TargetType } from "../tables/rows.ts";

/** Texts of the charts of one quantity: arrow dumbbell, required pace, yearly series. */

export const dumbbell = {
  both: { ja: "とも", en: "both" },
  all: { ja: "とも", en: "all" },
  allTo: { ja: "{places}{both}目標は{value}", en: "{places} {both} aim for {value}" },
  oneTo: { ja: "{places}の目標は{value}", en: "{places} aims for {value}" },
  allDown: { ja: "{places}{both}引き下げる目標", en: "{places} {both} aim lower" },
  oneDown: { ja: "{places}は引き下げる目標", en: "{places} aims lower" },
  allUp: { ja: "{places}{both}引き上げる目標", en: "{places} {both} aim higher" },
  oneUp: { ja: "{places}は引き上げる目標", en: "{places} aims higher" },
  allBenchmark: {
    ja: "{places}の目標は他との比較",
    en: "{places} set a benchmark",
  },
  oneBenchmark: {
    ja: "{places}の目標は他との比較",
    en: "{places} sets a benchmark",
  },
  benchmarks: { ja: "他との比較で示す目標{n}件", en: "{n} set by a benchmark" },
  counted: { ja: "{total}件のうち{parts}", en: "target {parts} of {total}" },
  countUp: { ja: "引き上げる目標{n}件", en: "higher in {n}" },
  countDown: { ja: "引き下げる目標{n}件", en: "lower in {n}" },
  countKeep: { ja: "現状値のままの目標{n}件", en: "unchanged in {n}" },
  planned: { ja: "{changes}が目標", en: "{changes} planned" },
  more: { ja: "{place}は{amount}増", en: "+{amount} in {place}" },
  less: { ja: "{place}は{amount}減", en: "−{amount} in {place}" },
  keeps: { ja: "{place}は維持", en: "no change in {place}" },
  rises: { ja: "{place}は増加", en: "a rise in {place}" },
  falls: { ja: "{place}は減少", en: "a fall in {place}" },
  points: { ja: "ポイント", en: " points" },
  neutral: { ja: "現状値と目標値", en: "baseline and target" },
  baseline: { ja: "現状値", en: "Baseline" },
  target: { ja: "目標値", en: "Target" },
  latest: { ja: "最新値", en: "Latest" },
  latestMark: { ja: "最新 {text}", en: "latest {text}" },
  keyArrow: { ja: "矢印＝現状値から目標値", en: "Arrow: from baseline to target" },
  keyStub: {
    ja: "短い矢印＝言葉で示した目標（長さに意味はない）",
    en: "Short arrow: target in words (no length)",
  },
  keyRing: {
    ja: "輪＝目標が現状値と同じ、または現状値なし",
    en: "Ring: target at the baseline, or no baseline",
  },
  keyLatest: { ja: "縦棒＝最新値", en: "Bar: latest value" },
  keyEnded: { ja: "灰色＝期間の終わった計画", en: "Grey: a plan that has ended" },
  ended: { ja: "（{year}年度に計画終了）", en: " (plan ended in FY{year})" },
  sameTarget: { ja: "{text}・目標も{value}", en: "{text}, target also {value}" },
  keptTarget: { ja: "{text}・目標は{value}", en: "{text}, target: {value}" },
  noTarget: { ja: "{text}・目標なし", en: "{text}, no target" },
  noBaseline: { ja: "目標 {text}・現状値なし", en: "target {text}, no baseline" },
  noNumber: { ja: "数値なし（目標：{text}）", en: "No number (target: {text})" },
  atLeast: { ja: "{value}以上", en: "at least {value}" },
  atMost: { ja: "{value}以下", en: "at most {value}" },
  changeUp: { ja: "{percent}%増＝{value}", en: "+{percent}% = {value}" },
  changeDown: { ja: "{percent}%減＝{value}", en: "−{percent}% = {value}" },
  notZero: { ja: "横軸は0から始まらない", en: "Axis does not begin at 0" },
  left: { ja: "図に置けない行：{places}", en: "Rows without a number: {places}" },
  altRow: {
    ja: "{place}：現状値{baseline}、目標{target}",
    en: "{place}: baseline {baseline}, target {target}",
  },
  altLatest: { ja: "、最新値{latest}", en: ", latest {latest}" },
  altNone: { ja: "なし", en: "none" },
} as const satisfies Record<string, Translated>;

/** Behind the name of a row whose plan is no longer in force. */
export function endedYear(year: number, lang: Language): string {
  return dumbbell.ended[lang].replace("{year}", String(year));
}

/** Wording of a target that has no number, short enough for a mark. */
export const wordedTargets: Record<TargetType, Translated> = {
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

export const pace = {
  title: {
    ja: "{name}：目標まで年あたり{changes}",
    en: "{name}: {changes} a year to the target",
  },
  rangeTitle: {
    ja: "{name}：目標まで年あたり{from}〜{to}",
    en: "{name}: {from} to {to} a year to the target",
  },
  noTitle: {
    ja: "{name}：1年あたりに必要な変化を求められない",
    en: "{name}: the change required per year is not known",
  },
  change: { ja: "{place}は{percent}", en: "{percent} in {place}" },
  subtitle: {
    ja: "1年あたりに必要な変化（現状値に対する%）",
    en: "Change required per year, in % of the baseline",
  },
  points: {
    ja: "1年あたりに必要な変化（ポイント）",
    en: "Change required per year, in points",
  },
  key: {
    ja: "矢印＝目標までに必要な変化、淡い帯＝これまでの変化",
    en: "Arrow: change required; pale bar: past change",
  },
  pointUnit: { ja: "ポイント", en: " points" },
  perYear: { ja: "{percent}/年", en: "{percent} a year" },
  pastYear: { ja: "これまで {percent}/年", en: "past {percent} a year" },
  none: { ja: "率を求められない", en: "No rate" },
  noPace: {
    ja: "現状値が0、または目標か年がなく求められない行：{places}",
    en: "No pace (baseline 0, or no numeric target or year): {places}",
  },
  alt: {
    ja: "{place}：{baseline}から{target}へ、1年あたり{percent}",
    en: "{place}: from {baseline} to {target}, {percent} a year",
  },
} as const satisfies Record<string, Translated>;

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
  target: { ja: "目標 {text}", en: "target {text}" },
  alt: { ja: "{place} {name}：{values}", en: "{place} {name}: {values}" },
  ownAxis: {
    ja: "縦軸は図ごとに異なり、0から始まるとは限らない",
    en: "Each panel has its own axis, which need not begin at 0",
  },
  axis: { ja: "縦軸は0から始まるとは限らない", en: "The axis need not begin at 0" },
} as const satisfies Record<string, Translated>;
