import type { Translated } from "../lib/language.ts";

/** What messages call the three values of a row. */
export const FIELD_NAMES = {
  baseline: { ja: "現状値", en: "baseline" },
  target: { ja: "目標値", en: "target" },
  latest: { ja: "最新値", en: "latest value" },
} as const satisfies Record<string, Translated>;

/** What messages call the rest of a row. */
export const TEXT_FIELD_NAMES = {
  label: { ja: "指標名", en: "label" },
  series: { ja: "区分名", en: "series" },
  section: { ja: "節", en: "section" },
  unit: { ja: "単位", en: "unit" },
  note: { ja: "注記", en: "note" },
  title: { ja: "施策名", en: "title" },
} as const satisfies Record<string, Translated>;

export const DIRECTION_PHRASES = {
  higher: { ja: "大きいほどよい", en: "more is better" },
  lower: { ja: "小さいほどよい", en: "less is better" },
  none: { ja: "向きの定まらない", en: "no direction is stated" },
} as const satisfies Record<string, Translated>;

/** What plans count about themselves. */
export const COUNTED = {
  headline: { ja: "数値目標", en: "headline indicators" },
  kpi: { ja: "KPI", en: "KPI" },
  policies: { ja: "施策", en: "policies" },
} as const satisfies Record<string, Translated>;
