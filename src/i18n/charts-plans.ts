import type { Translated } from "./language.ts";

/** Texts of the charts of one plan: progress and the population that it states. */

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
