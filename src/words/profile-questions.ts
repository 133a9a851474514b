import type { Translated } from "../lib/language.ts";

/** What a profile asks about its promises, by where they stand. */
export const profileQuestions = {
  away: {
    ja: "{label}を目標の「{target}」にどう近づけるか。{date}は{now}で、計画の現状値{from}より目標から離れた。",
    en: "How is {label} to come nearer to its target ({target})? It was {now} ({date}), farther away than the baseline of {from}.",
  },
  unchanged: {
    ja: "{label}の目標「{target}」を次の計画でどう扱うか。{date}は{now}で、現状値は{from}であった。",
    en: "How will the next plan treat the target for {label} ({target})? It was {now} ({date}); the baseline was {from}.",
  },
  differs: {
    ja: "{label}の{now}（{date}）は、計画と同じ数え方の値か。計画の現状値は{from}である。",
    en: "Is the figure for {label}, {now} ({date}), counted as in the plan, whose baseline is {from}?",
  },
  peer: {
    ja: "{item}が{among}の中で{side}にあるのはなぜか。{date}は{now}である。",
    en: "Why is “{item}” in {side} of {among}? It was {now} ({date}).",
  },
  open: {
    ja: "{labels}など、現状値より後の値がここにない{count}の目標の実績は、いつ、どの資料で公表されるか。",
    en: "When and where will results be published for the {count} targets without a later figure here, such as {labels}?",
  },
  reached: {
    ja: "{label}は{now}（{date}）で目標の水準にある。次の計画で目標をどう置くか。",
    en: "{Label} is at the level of its target: {now} ({date}). What target comes next?",
  },
} as const satisfies Record<string, Translated>;
