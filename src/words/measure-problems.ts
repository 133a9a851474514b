import type { Translated } from "../lib/language.ts";

/** What is said of a measure whose rows contradict each other in what is better. */
export const DIRECTION_TEXTS = {
  measure: { ja: "この尺度", en: "the measure" },
  differ: {
    ja: "「{id}」の望ましい向きが食い違う。多いほど良い：{higher}、少ないほど良い：{lower}。",
    en: '"{id}" holds different directions: higher is better for {higher}, lower for {lower}.',
  },
  exchanged: {
    ja: "{place}の現状値「{baseline}」と目標値「{target}」が入れ替わっていないか、写し間違いがないかを確かめる。",
    en: 'Are baseline and target exchanged in {place} ("{baseline}", "{target}"), or one of them copied wrongly?',
  },
  advice: {
    ja: "向きを直すか、行を外すか、格付けを比較不可とする。",
    en: "Fix the direction, leave a row out, or grade the measure not_comparable.",
  },
  otherwise: {
    ja: "正しければ、向きを直すか、行を外すか、格付けを比較不可とする。",
    en: "If not, fix the direction, leave the row out, or grade the measure not_comparable.",
  },
} as const satisfies Record<string, Translated>;
