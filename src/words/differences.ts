import type { Language, Translated } from "../lib/language.ts";
import { fill, joinNames } from "./text.ts";

/** What two or more municipalities differ in. */
export const differenceHeads = {
  targets: { ja: "目標の有無。", en: "Who has a target. " },
  start: { ja: "出発点。", en: "Where they start. " },
  pace: { ja: "速さ。", en: "Pace. " },
  level: { ja: "いまの水準。", en: "Where they stand. " },
  peers: { ja: "{peers}との差。", en: "Against their {peers}. " },
} as const satisfies Record<string, Translated>;

const TEXTS = {
  targets: {
    ja: "{subject}に数値の目標を置くのは{have}で、{lack}の対象の計画には見当たらない。",
    en: "On {subject}, {have} set a target in numbers; none was found in the plans read of {lack}.",
  },
  targetsOne: {
    ja: "{subject}に数値の目標を置くのは{have}だけで、{lack}の対象の計画には見当たらない。",
    en: "On {subject}, only {have} sets a target in numbers; none was found in the plans read of {lack}.",
  },
  startOver: {
    ja: "{measure}は、{a}の現状値{from}が{b}の目標値{to}を上回る。",
    en: "{measure}: {a} starts at {from}, above the {to} that {b} aims for.",
  },
  startUnder: {
    ja: "{measure}は、{a}の現状値{from}が{b}の目標値{to}を下回る。",
    en: "{measure}: {a} starts at {from}, below the {to} that {b} aims for.",
  },
  pace: {
    ja: "{measure}は、計画どおりなら1年に{paces}。",
    en: "{measure}: as planned, {paces} a year.",
  },
  now: { ja: "いまの値は{now}。", en: " Now: {now}." },
  level: {
    ja: "{item}は、{values}である。",
    en: "{item}: {values}.",
  },
  peers: {
    ja: "{item}は、{values}で、{each}{among}の{quarter}方から4分の1に入る。",
    en: "{item}: {values}, {each} in the {quarter} quarter of {among}.",
  },
} as const satisfies Record<string, Translated>;

/** Which quarter: Japanese has words of its own for counts. */
export const quarters = {
  count: { high: { ja: "多い", en: "highest" }, low: { ja: "少ない", en: "lowest" } },
  share: { high: { ja: "高い", en: "highest" }, low: { ja: "低い", en: "lowest" } },
} as const;

export const eachOf = {
  two: { ja: "どちらも", en: "each" },
  more: { ja: "いずれも", en: "each" },
} as const;

/** Behind the date of a present value that is to be checked first. */
export const nowWords = {
  /** Of a value older than the plan. */
  before: { ja: "、計画前", en: ", pre-plan" },
  unsure: { ja: "、要確認", en: ", unconfirmed" },
} as const;

/** The sentence of a difference; lists are joined. */
export function differenceText(
  text: keyof typeof TEXTS,
  values: Readonly<Record<string, string | readonly string[]>>,
  lang: Language,
): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? value : joinNames(value, lang),
  ]);
  return fill(TEXTS[text], lang, Object.fromEntries(said));
}
