import type { Language } from "../lib/language.ts";

export interface PromiseWords {
  label: string;
  from: string;
  to: string;
  /** What the target asks of the quantity. */
  move: "up" | "down" | "hold" | "above" | "below" | "more" | "less" | "other";
  /** A share is raised and lowered, a count added to and cut, a span of years made longer. */
  kind: "share" | "count" | "years";
  /** A change of N% of the baseline instead of a level. */
  relative: boolean;
}

/** What a city promises, as the object of 「…目標」. */
export function promiseSentence(words: PromiseWords, lang: Language): string {
  return lang === "ja" ? promiseJa(words) : promiseEn(words);
}

const VERBS = {
  share: { up: "上げる", down: "下げる" },
  count: { up: "増やす", down: "減らす" },
  years: { up: "延ばす", down: "短くする" },
} as const;

function promiseJa({ label, from, to, move, kind, relative }: PromiseWords): string {
  const verb = VERBS[kind];
  const start = from === "" ? "" : `${from}から`;
  switch (move) {
    case "up":
    case "down":
      return `${label}を${start}${relative ? `${to}${verb[move]}` : `${to}に${verb[move]}`}目標`;
    case "hold":
      return `${label}を${to || from}に保つ目標`;
    case "above":
      return `${label}で現状${from === "" ? "" : `（${from}）`}を上回る目標`;
    case "below":
      return `${label}で現状${from === "" ? "" : `（${from}）`}を下回る目標`;
    case "more":
      return `${label}を${start}${verb.up}目標`;
    case "less":
      return `${label}を${start}${verb.down}目標`;
    default:
      return `${label}を「${to}」とする目標`;
  }
}

function promiseEn({ label, from, to, move, relative }: PromiseWords): string {
  const start = from === "" ? "" : ` from ${from}`;
  switch (move) {
    case "up":
      return `to raise “${label}”${start} ${relative ? "by" : "to"} ${to}`;
    case "down":
      return `to lower “${label}”${start} ${relative ? "by" : "to"} ${to}`;
    case "hold":
      return `to keep “${label}” at ${to || from}`;
    case "above":
      return `to pass the present level of “${label}”${from === "" ? "" : ` (${from})`}`;
    case "below":
      return `to get below the present level of “${label}”${from === "" ? "" : ` (${from})`}`;
    case "more":
      return `to raise “${label}”${start}`;
    case "less":
      return `to lower “${label}”${start}`;
    default:
      return `for “${label}”: ${to}`;
  }
}
