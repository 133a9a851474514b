import type { Language, Translated } from "../lib/language.ts";
import { common, fill, small } from "./text.ts";

/** Why a figure judges nothing, as a sentence of a page ends: behind a value, in brackets in Japanese. */
const SENTENCES = {
  differs: {
    ja: "（数え方が計画と異なる可能性がある）。",
    en: "; possibly not counted as in the plan.",
  },
  no_official: {
    ja: "（計画と同じ数え方かは要確認）。",
    en: " (unconfirmed).",
  },
  definition: { ja: "（{review}）。", en: " ({review})." },
  review: { ja: "（要確認）。", en: " (unconfirmed)." },
} as const satisfies Record<string, Translated>;

export type DoubtWord = keyof typeof SENTENCES;

export function doubtSentence(doubt: DoubtWord, review: Translated, lang: Language): string {
  return fill(SENTENCES[doubt], lang, { review: small(reasonText(review, lang)) });
}

/** 「784gを下回る」: a plain comparison, no verdict. */
export const plainly = {
  above: { ja: "で、{to}を上回る", en: ", above {to}" },
  below: { ja: "で、{to}を下回る", en: ", below {to}" },
  equal: { ja: "で、{to}と等しい", en: ", equal to {to}" },
} as const satisfies Record<string, Translated>;

/** What a table's note says of the rows in doubt, and what speaks against the doubt. */
const note = {
  ja: "{rows}は、{review}{but}。",
  en: "{rows}: {review}{but}. ",
} as const satisfies Translated;

export function doubtNote(
  words: { rows: string; review: Translated },
  agreements: readonly string[],
  lang: Language,
): string {
  const text = agreements.join(common.semicolon[lang]);
  return fill(note, lang, {
    rows: words.rows,
    review: reasonText(words.review, lang),
    but: text === "" ? "" : fill(common.bracket, lang, { text }),
  });
}

/** A reason within a sentence. */
function reasonText(review: Translated, lang: Language): string {
  return review[lang].replace(/[。.]$/u, "");
}
