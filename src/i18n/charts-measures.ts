import type { TargetType } from "../tables/rows.ts";
import type { Translated } from "./language.ts";

/** Texts of the charts of one quantity: arrow dumbbell, required pace, yearly series. */

export const dumbbell = {
  allTo: { ja: "{name}：{places}とも目標は{value}", en: "{name}: {places} all aim for {value}" },
  oneTo: { ja: "{name}：{places}の目標は{value}", en: "{name}: {places} aims for {value}" },
  allDown: {
    ja: "{name}：{places}とも引き下げる目標",
    en: "{name}: {places} all aim for a lower value",
  },
  oneDown: {
    ja: "{name}：{places}は引き下げる目標",
    en: "{name}: {places} aims for a lower value",
  },
  allUp: {
    ja: "{name}：{places}とも引き上げる目標",
    en: "{name}: {places} all aim for a higher value",
  },
  oneUp: { ja: "{name}：{places}は引き上げる目標", en: "{name}: {places} aims for a higher value" },
  planned: { ja: "{name}：{changes}が目標", en: "{name}: planned change {changes}" },
  more: { ja: "{place}は{amount}増", en: "+{amount} in {place}" },
  less: { ja: "{place}は{amount}減", en: "−{amount} in {place}" },
  keeps: { ja: "{place}は維持", en: "none in {place}" },
  points: { ja: "ポイント", en: " points" },
  neutral: { ja: "{name}：現状値と目標値", en: "{name}: baseline and target" },
  baseline: { ja: "現状値", en: "Baseline" },
  target: { ja: "目標値", en: "Target" },
  latest: { ja: "最新値", en: "Latest" },
  latestMark: { ja: "最新 {text}", en: "latest {text}" },
  equal: { ja: "目標＝現状値、または現状値なし", en: "Target at the baseline, or no baseline" },
  stub: {
    ja: "言葉で示した目標（長さに意味はない）",
    en: "Target in words (length means nothing)",
  },
  sameTarget: { ja: "{text}・目標も{value}", en: "{text}, target also {value}" },
  keptTarget: { ja: "{text}・目標は{value}", en: "{text}, target: {value}" },
  noTarget: { ja: "{text}・目標なし", en: "{text}, no target" },
  noBaseline: { ja: "目標 {text}・現状値なし", en: "target {text}, no baseline" },
  noNumber: { ja: "数値なし（目標：{text}）", en: "No number (target: {text})" },
  atLeast: { ja: "{value}以上", en: "at least {value}" },
  atMost: { ja: "{value}以下", en: "at most {value}" },
  changeUp: { ja: "{percent}%増＝{value}", en: "+{percent}% = {value}" },
  changeDown: { ja: "{percent}%減＝{value}", en: "−{percent}% = {value}" },
  notZero: { ja: "横軸は0から始まらない", en: "The axis does not begin at 0" },
  left: { ja: "図に置けない行：{places}", en: "Rows without a number: {places}" },
  altRow: {
    ja: "{place}：現状値{baseline}、目標{target}",
    en: "{place}: baseline {baseline}, target {target}",
  },
  altLatest: { ja: "、最新値{latest}", en: ", latest {latest}" },
  altNone: { ja: "なし", en: "none" },
} as const satisfies Record<string, Translated>;

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
  title: { ja: "{name}：1年あたりに必要な変化", en: "{name}: change required per year" },
  subtitle: {
    ja: "目標まで1年あたりに必要な変化（現状値に対する%）",
    en: "Change per year from baseline to target, in % of the baseline",
  },
  required: { ja: "必要な変化", en: "Required" },
  past: { ja: "これまでの変化", en: "Past change" },
  perYear: { ja: "{percent}%/年", en: "{percent}% a year" },
  pastYear: { ja: "これまで {percent}%/年", en: "past {percent}% a year" },
  none: { ja: "率を求められない", en: "No rate" },
  noPace: {
    ja: "現状値が0、または目標か年がなく求められない行：{places}",
    en: "No pace (baseline 0, or no numeric target or year): {places}",
  },
  alt: {
    ja: "{place}：{baseline}から{target}へ、1年あたり{percent}%",
    en: "{place}: from {baseline} to {target}, {percent}% a year",
  },
} as const satisfies Record<string, Translated>;

export const series = {
  title: {
    ja: "{name}：{from}年{first}、{to}年{last}",
    en: "{name}: {first} in {from}, {last} in {to}",
  },
  many: { ja: "年ごとの推移", en: "Yearly values" },
  target: { ja: "目標 {text}", en: "target {text}" },
  alt: { ja: "{place} {name}：{values}", en: "{place} {name}: {values}" },
  ownAxis: {
    ja: "縦軸は図ごとに異なり、0から始まるとは限らない",
    en: "Each panel has its own axis, which need not begin at 0",
  },
} as const satisfies Record<string, Translated>;
