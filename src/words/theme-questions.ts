import type { Language } from "../lib/language.ts";
import { fill } from "./text.ts";

/** Questions that a council may ask; which one is chosen by where a promise stands. */
export const questionTexts = {
  reached: {
    ja: "{label}は{date}に{now}で、目標（{to}）の水準にある。次の計画はどの水準を置くか。",
    en: "{Label} stood at {now} {date}, at the level of the target ({to}). What will the next plan aim for?",
  },
  away: {
    ja: "{label}は現状値{from}に対し{date}は{now}で、目標（{to}）から離れた。その要因は何か。",
    en: "{Label} moved from {from} to {now} {date}, away from the target ({to}). What stands in the way?",
  },
  towards: {
    ja: "{label}は{date}に{now}で、目標（{to}）に近づいた。残りはいつ埋まるか。",
    en: "{Label} stood at {now} {date}, nearer to the target ({to}). When will the rest follow?",
  },
  moved: {
    ja: "{label}は現状値{from}に対し{date}は{now}で、目標の向きに動いた。どこまで進めるか。",
    en: "{Label} moved from {from} to {now} ({date}), in the intended direction. How far is it to go?",
  },
  unchanged: {
    ja: "{label}は{date}に{now}で、現状値{from}{slight}。次の計画も目標（{to}）を掲げるか。",
    en: "{Label} stood at {now} {date}, {slight} {from}. Will the next plan keep the target ({to})?",
  },
  differs: {
    ja: "{label}の現状値{from}は同じ年の公的統計（{official}）と一致しない。何を数えた値か。",
    en: "The baseline of {label} ({from}) is not the official figure of its year ({official}). What was counted?",
  },
  known: {
    ja: "{label}は{date}に{now}。計画の現状値{from}と同じ数え方か。",
    en: "{Label} stood at {now} {date}. Is that counted as the baseline of {from} was?",
  },
  known_met: {
    ja: "{label}は{date}に{now}。計画の現状値{from}と同じ数え方なら、目標（{to}）を満たす。同じ数え方か。",
    en: "{Label} stood at {now} {date}. If that is counted as the baseline of {from} was, it meets the target ({to}). Is the definition the same?",
  },
  known_short: {
    ja: "{label}は{date}に{now}。計画の現状値{from}と同じ数え方なら、目標（{to}）に届いていない。同じ数え方か、差の要因は何か。",
    en: "{Label} stood at {now} {date}. If that is counted as the baseline of {from} was, it is short of the target ({to}). Is the definition the same, and what explains the gap?",
  },
  unknown: {
    ja: "{label}は{to}を目標とした。いまの値はいくつか。",
    en: "The target for {label} was {to}. Where does it stand now?",
  },
  pace: {
    ja: "{label}の目標（{to}）は、現状値から1年に{pace}の変化を見込む。実績はこれに見合うか。",
    en: "The target for {label} ({to}) means {pace} a year from the baseline. Do the results match that?",
  },
  ended: {
    ja: "{label}の目標（{to}）は、計画期間のうちに達成されたか。実績はいつ公表されるか。",
    en: "Was the target for {label} ({to}) met by the end of the plan, and when will the result be published?",
  },
  carried: {
    ja: "{label}の目標（{to}）は達成されたか。次の計画に引き継ぐか。",
    en: "Was the target for {label} ({to}) met, and will the next plan carry it on?",
  },
  worded: {
    ja: "{label}の目標は「{to}」である。何をもって達成とするか。",
    en: "The target for {label} is “{to}”. What counts as meeting it?",
  },
  none: {
    ja: "この分野の目標は、対象としていない計画にあるか。",
    en: "Are there targets on this theme in plans that were not read?",
  },
} as const;

/** How a value that hardly moved stands to its baseline. */
export const slightly = {
  up: { ja: "からわずかに増えた", en: "slightly up from" },
  down: { ja: "からわずかに減った", en: "slightly down from" },
  same: { ja: "と変わらない", en: "the same as the baseline of" },
} as const;

/** 「10%上回る」 as the object of a sentence: 「10%上回ること」. */
export const nominal = (text: string, lang: Language): string =>
  lang === "ja" && /[るすくうむ]$/u.test(text) ? `${text}こと` : text;

export type QuestionKind = keyof typeof questionTexts;

export function questionText(
  kind: QuestionKind,
  words: Record<string, string>,
  lang: Language,
): string {
  return fill(questionTexts[kind], lang, words);
}
