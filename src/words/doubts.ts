import type { Language, Translated } from "../lib/language.ts";
import { fill } from "./text.ts";

/** Why a figure judges nothing, as a sentence of a page ends: behind a value, in brackets in Japanese. */
const SENTENCES = {
  differs: {
    ja: "（数え方が計画と異なる可能性がある）。",
    en: "; possibly not counted as in the plan.",
  },
  no_official: {
    ja: "（基準年の公的統計がなく、照合できない）。",
    en: "; no official figure confirms the baseline.",
  },
  definition: {
    ja: "（定義が同じと確かめられず、達成は判定できない）。",
    en: "; perhaps defined otherwise, so no verdict.",
  },
  review: { ja: "（要確認）。", en: " (unconfirmed)." },
} as const satisfies Record<string, Translated>;

export type DoubtWord = keyof typeof SENTENCES;

export function doubtSentence(doubt: DoubtWord, review: Translated, lang: Language): string {
  return fill(SENTENCES[doubt], lang, { review: review[lang].replace(/[。.]$/u, "") });
}

/** 「784gを下回る」: a plain comparison, no verdict. */
export const plainly = {
  above: { ja: "で、{to}を上回る", en: ", above {to}" },
  below: { ja: "で、{to}を下回る", en: ", below {to}" },
  equal: { ja: "で、{to}と等しい", en: ", equal to {to}" },
} as const satisfies Record<string, Translated>;

/** What a table's note says of the rows in doubt. */
const NOTES = {
  no_official: {
    ja: "{rows}は、基準年の公的統計がなく計画の現状値と照合できない。",
    en: "{rows}: no official figure of the baseline's year. ",
  },
  definition: {
    ja: "{rows}は、定義が計画と同じと確かめられず、達成は判定できない。",
    en: "{rows}: perhaps defined otherwise, so no verdict. ",
  },
  review: { ja: "{rows}は、{review}。", en: "{rows}: {review}. " },
} as const satisfies Record<string, Translated>;

export function doubtNote(
  doubt: keyof typeof NOTES,
  words: { rows: string; review: Translated },
  lang: Language,
): string {
  const review = words.review[lang].replace(/[。.]$/u, "");
  return fill(NOTES[doubt], lang, { rows: words.rows, review });
}
