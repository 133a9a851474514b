import type { Language, Translated } from "../lib/language.ts";
import { formatNumber } from "./format.ts";
import { pageSigns } from "./page-number.ts";

/** What is said of a present value where a share of the way would mislead. */
export const wayWords = {
  far_past: { ja: "目標を大きく超える", en: "far past target" },
  /** Of a target to reduce. */
  far_below: { ja: "目標より大きく改善", en: "well beyond target" },
  far_back: { ja: "大きく後退", en: "much worse" },
  met: { ja: "目標値に達する", en: "at the target" },
  /** A target that asks for less than there was at first. */
  short: { ja: "目標に届かない", en: "short of target" },
  forward: { ja: "目標の向きに動いた", en: "as intended" },
  back: { ja: "後退", en: "worse" },
  /** A mean over years beside the value of one. */
  unlike: { ja: "期間が異なり、比べない", en: "other span, not compared" },
  still: { ja: "ほぼ動いていない", en: "hardly moved" },
} as const satisfies Record<string, Translated>;

/** Of a target that asks for less than there was at the start. */
export const behindStart = {
  below: { ja: "目標値が当初値を下回る", en: "the target is below the baseline" },
  above: { ja: "目標値が当初値を上回る", en: "the target is above the baseline" },
  /** What the plan itself notes beside the figures; English gives a mean alone. */
  note: { ja: "（計画の注：{note}）", en: " (the plan notes a mean of {mean})" },
  of: { ja: "{label}は{text}", en: "{label}: {text}" },
} as const satisfies Record<string, Translated>;

/** Of the star behind a year. */
export const yearByRule = {
  ja: "＊は行に年の記載がなく、計画の定める年",
  en: "* Year not printed beside it: the plan's default",
} as const;

/** What "behind schedule" means. */
export const pathNote = {
  ja: "計画の見込みは、年ごとの目標、なければ当初の値と目標を結ぶ直線",
  en: "Schedule: yearly targets, else a line to the target",
} as const;

/** Of a bar in grey. */
export const earlyNote = {
  ja: "灰色は計画の始まる前の動き",
  en: "Grey: before the plan began",
} as const;

/** Heads over the promises in rows. */
const HEADS = {
  label: { ja: "項目", en: "Promise" },
  from: { ja: "現状値", en: "Baseline" },
  to: { ja: "目標", en: "Target" },
  /** Over the ends of the strip, which the subtitle explains; words would run into those beside it. */
  zero: { ja: "0", en: "0" },
  one: { ja: "1", en: "1" },
  /** In the strip of a value that has no start. */
  noStart: { ja: "現状値なし", en: "no baseline" },
  now: { ja: "いまの値", en: "Now" },
} as const satisfies Record<string, Translated>;

const blank = { ja: " ", en: " " };

/** What other lists call their columns: of results, of latest values, and of what has no strip. */
export const otherHeads = {
  results: {
    from: { ja: "当初値", en: "Baseline" },
    noStart: { ja: "当初値なし", en: "no baseline" },
    now: { ja: "実績", en: "Result" },
  },
  latest: { now: { ja: "最新値", en: "Latest" } },
  noStrip: { zero: blank, one: blank, noStart: blank },
  places: { label: { ja: "市", en: "Municipality" } },
} as const satisfies Record<string, Partial<Record<keyof typeof HEADS, Translated>>>;

/** The heads in a language, with those of other lists in place of the usual ones. */
export function wayHeads(
  lang: Language,
  other: Partial<Record<keyof typeof HEADS, Translated>> = {},
) {
  const heads = Object.entries<Translated>({ ...HEADS, ...other });
  const texts = Object.fromEntries(heads.map(([name, text]) => [name, text[lang]]));
  return texts as Record<keyof typeof HEADS, string>;
}

/** Beyond these a share of the distance says little: the distance is small beside yearly noise. */
export const [LEAST_SHARE, MOST_SHARE] = [-1, 2];

/** The share of the way from baseline to target. */
export const wayPercent = (share: number, lang: Language): string =>
  pageSigns(`${formatNumber(share * 100, lang, 0)}%`, lang);
