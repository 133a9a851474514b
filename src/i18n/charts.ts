import type { TargetType } from "../tables/rows.ts";
import type { Language, Translated } from "./language.ts";

/** Every text of the charts. `{name}` is filled by `fill`. */

/** A text in one language with its placeholders filled; throws where one is left open. */
export function fill(
  text: Translated,
  lang: Language,
  values: Record<string, string | number> = {},
): string {
  return text[lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${text[lang]}`);
    return String(value);
  });
}

/** A、B、C in Japanese; A, B and C in English. */
export function joinNames(names: readonly string[], lang: Language): string {
  if (lang === "ja") return names.join("、");
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

export const common = {
  valueYear: { ja: "{value}（{year}）", en: "{value} ({year})" },
  valueNoYear: { ja: "{value}（年の記載なし）", en: "{value} (no year)" },
  unit: { ja: "単位：{unit}", en: "Unit: {unit}" },
  years: { ja: "{from}〜{to}年", en: "{from}–{to}" },
  oneYear: { ja: "{from}年", en: "{from}" },
  shown: { ja: "全{total}件のうち{shown}件を表示", en: "Shown: {shown} of {total}" },
  empty: { ja: "示すデータがありません", en: "No data to show" },
  places: { ja: "{n}自治体", en: "{n} municipalities" },
  total: { ja: "計", en: "Total" },
  separator: { ja: "・", en: " · " },
  stop: { ja: "。", en: ". " },
  colon: { ja: "：", en: ": " },
} as const satisfies Record<string, Translated>;

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
  changeUpOnly: { ja: "{percent}%増", en: "+{percent}%" },
  changeDownOnly: { ja: "{percent}%減", en: "−{percent}%" },
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

export const coverage = {
  subtitle: { ja: "テーマ別・種類別の指標数", en: "Number of indicators by theme and kind" },
  full: {
    ja: "{places}：5つのテーマすべてに指標がある",
    en: "{places}: indicators in all five themes",
  },
  gap: { ja: "{place}には{themes}の指標がない", en: "{place} has no indicator in: {themes}" },
  gaps: {
    ja: "{total}自治体のうち{n}自治体に、指標のないテーマがある",
    en: "Municipalities with a theme without indicators: {n} of {total}",
  },
  remainder: { ja: "{theme}（5テーマ以外）", en: "{theme} (outside the five)" },
  counted: {
    ja: "記載{printed}行のうち、再掲と同じ数量の行を除いた{indicators}指標",
    en: "Distinct indicators: {indicators}, from {printed} printed rows; repeats are not counted",
  },
  plans: {
    ja: "同じ自治体の複数の計画を合わせた数",
    en: "Counts add up the plans of each municipality",
  },
} as const satisfies Record<string, Translated>;
