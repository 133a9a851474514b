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

export const comparability = {
  title: {
    ja: "{total}件の比較項目のうち、同じ軸で比べられるのは{n}件",
    en: "On one axis: {n} of {total} measures",
  },
  subtitle: {
    ja: "テーマ別・比較の度合い別の比較項目数",
    en: "Number of measures by theme and grade of comparability",
  },
  axis: {
    ja: "同じ軸で比べるのは「同一」と「換算可」だけ",
    en: "Only ‘Same’ and ‘Convertible’ share one axis",
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
  title: { ja: "テーマ別の施策数", en: "Policies by theme" },
  none: { ja: "{place}には{themes}の施策がない", en: "{place} has no policy in: {themes}" },
  counted: {
    ja: "{n}件の施策を、計画ごとに数えた",
    en: "Policies counted, plan by plan: {n}",
  },
} as const satisfies Record<string, Translated>;

export const sdg = {
  all: {
    ja: "{n}件の施策が、17のゴールすべてに関わる",
    en: "Policies shown: {n}; together they name all 17 goals",
  },
  some: {
    ja: "{n}件の施策が、17のゴールのうち{goals}に関わる",
    en: "Policies shown: {n}; together they name {goals} of the 17 goals",
  },
  subtitle: { ja: "施策とSDGsのゴール", en: "Policies and the Sustainable Development Goals" },
  without: { ja: "ゴールの記載がない施策：{n}件", en: "Policies that name no goal: {n}" },
  total: { ja: "施策の数", en: "Policies" },
  cell: {
    ja: "●＝ゴールだけの記載、数字＝記載されたターゲットの数",
    en: "● goal alone; number: targets named",
  },
} as const satisfies Record<string, Translated>;

/** The 17 goals in the short wording of the United Nations and its Japanese counterpart. */
export const sdgGoals: readonly Translated[] = [
  { ja: "貧困をなくそう", en: "No poverty" },
  { ja: "飢餓をゼロに", en: "Zero hunger" },
  { ja: "すべての人に健康と福祉を", en: "Good health and well-being" },
  { ja: "質の高い教育をみんなに", en: "Quality education" },
  { ja: "ジェンダー平等を実現しよう", en: "Gender equality" },
  { ja: "安全な水とトイレを世界中に", en: "Clean water and sanitation" },
  { ja: "エネルギーをみんなにそしてクリーンに", en: "Affordable and clean energy" },
  { ja: "働きがいも経済成長も", en: "Decent work and economic growth" },
  { ja: "産業と技術革新の基盤をつくろう", en: "Industry, innovation and infrastructure" },
  { ja: "人や国の不平等をなくそう", en: "Reduced inequalities" },
  { ja: "住み続けられるまちづくりを", en: "Sustainable cities and communities" },
  { ja: "つくる責任つかう責任", en: "Responsible consumption and production" },
  { ja: "気候変動に具体的な対策を", en: "Climate action" },
  { ja: "海の豊かさを守ろう", en: "Life below water" },
  { ja: "陸の豊かさも守ろう", en: "Life on land" },
  { ja: "平和と公正をすべての人に", en: "Peace, justice and strong institutions" },
  { ja: "パートナーシップで目標を達成しよう", en: "Partnerships for the goals" },
];

/** Kinds of target, grouped so that a stacked bar has six parts at most. */
export const targetKinds = {
  number: { ja: "数値", en: "Number" },
  baseline: { ja: "現状との大小", en: "Above or below baseline" },
  direction: { ja: "方向だけ", en: "Direction only" },
  benchmark: { ja: "他との比較・範囲", en: "Benchmark or range" },
  maintain: { ja: "維持", en: "Maintain" },
  none: { ja: "目標なし", en: "No target" },
} as const satisfies Record<string, Translated>;

export const targetBars = {
  title: {
    ja: "{total}指標のうち{n}指標（{percent}%）が数値の目標をもつ",
    en: "Targets stated as a number: {n} of {total} indicators ({percent}%)",
  },
  subtitle: { ja: "目標の書き方別の指標数", en: "Indicators by kind of target" },
  bar: { ja: "{n}指標", en: "n = {n}" },
} as const satisfies Record<string, Translated>;

export const strip = {
  title: {
    ja: "{place}：{total}指標のうち目標に届いたもの{reached}、現状値から遠ざかったもの{away}",
    en: "{place}: of {total} indicators, {reached} reached the target and {away} moved away from it",
  },
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
  mark: { ja: "最新値の位置", en: "Latest value" },
  elapsed: { ja: "期間の経過", en: "Share of the period elapsed" },
  values: {
    ja: "{baseline}→{target}、最新 {latest} {unit}",
    en: "{baseline} → {target}, latest {latest} {unit}",
  },
  alt: {
    ja: "{name}：{values}、進み具合{progress}、期間の経過{elapsed}、{verdict}",
    en: "{name}: {values}; progress {progress}, elapsed {elapsed}, {verdict}",
  },
  unknown: { ja: "不明", en: "unknown" },
  same: {
    ja: "目標が現状値と同じため割合にならない指標：{n}",
    en: "Target at the baseline, so no share: {n}",
  },
  without: {
    ja: "最新値、現状値または数値の目標がない指標：{n}",
    en: "Without latest value, baseline or numeric target: {n}",
  },
  clipped: {
    ja: "帯の外に出る{n}件は、矢印と割合で示す",
    en: "Beyond the strip, shown as an arrow with its share: {n}",
  },
} as const satisfies Record<string, Translated>;

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

export const outlook = {
  title: { ja: "計画が述べる人口：{n}つの値", en: "Population as the plans state it: {n} figures" },
  baseline: { ja: "{name}（現状値）", en: "{name} (baseline)" },
  target: { ja: "{name}（目標値）", en: "{name} (target)" },
  separate: {
    ja: "推計の時点と方法は市ごとに異なり、比べるための図ではない",
    en: "Each plan has its own method and date; this is no comparison",
  },
  noYear: {
    ja: "年の記載がない値が{n}あり、印を付けない",
    en: "Without a year and therefore without a mark: {n}",
  },
} as const satisfies Record<string, Translated>;

/** Words by which documents bound a figure. */
export const qualifiers: Record<string, Translated> = {
  約: { ja: "約", en: "about" },
  頃: { ja: "頃", en: "around that year" },
  超: { ja: "超", en: "more than" },
  見込み: { ja: "見込み", en: "expected" },
  想定: { ja: "想定", en: "assumed" },
};
