import type { Language, Translated } from "../lib/language.ts";
import { capital, fill } from "./text.ts";

const titles = {
  one: { ja: "{promise}目標", en: "{promise}" },
  several: { ja: "{promise}など{total}の目標", en: "{promise}, one of {total} targets" },
} as const satisfies Record<string, Translated>;

/** 「ごみを902gから872g以下に減らすなど24の目標」: a promise (`promiseSentence`) and how many there are. */
export function promiseTitle(promise: string, total: number, lang: Language): string {
  const said = { ja: promise.replace(/目標$/u, ""), en: capital(promise) }[lang];
  return fill(titles[total === 1 ? "one" : "several"], lang, { promise: said, total });
}
