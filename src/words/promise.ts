import type { Language } from "../lib/language.ts";
import { small } from "./in-sentence.ts";

export interface PromiseWords {
  label: string;
  from: string;
  to: string;
  /** What the target asks of the quantity. */
  move: "up" | "down" | "hold" | "above" | "below" | "more" | "less" | "level" | "other";
  /** A share is raised and lowered, a count added to and cut, a span of years made longer. */
  kind: "share" | "count" | "years";
  /** A change of N% of the baseline instead of a level. */
  relative: boolean;
  /** The English verb of data/short-names.csv, or empty. */
  verb?: string;
  /** The target's year where it is to be said, or empty. */
  until?: string;
}

/** What a city promises, as the object of 「…目標」; in English behind "to". */
export function promiseSentence(words: PromiseWords, lang: Language): string {
  const { until = "" } = words;
  if (lang === "ja") return (until === "" ? "" : `${until}までに`) + promiseJa(words);
  return promiseEn(words) + (until === "" ? "" : ` by ${until}`);
}

/** Up and down by what the quantity is. */
export const VERBS = {
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
    case "level":
      return `${label}を${to}にする目標`;
    default:
      return `${label}を「${to}」とする目標`;
  }
}

/** Verbs of data/short-names.csv that say a move towards a level. */
const MOVES_EN = { up: ["raise", "extend", "advance"], down: ["cut", "lower"] } as const;

function promiseEn({ label, from, to, move, relative, verb = "", kind }: PromiseWords): string {
  const plain = { up: "raise", down: kind === "share" ? "lower" : "cut" } as const;
  const verbOf = (way: "up" | "down") =>
    MOVES_EN[way].some((one) => one === verb) ? verb : plain[way];
  const start = from === "" ? "" : ` from ${once(from, to)}`;
  switch (move) {
    case "up":
    case "down":
      return `${verbOf(move)} ${label}${start} ${relative ? "by" : "to"} ${to}`;
    case "hold":
      return `keep ${label} at ${to || from}`;
    case "above":
      return `raise ${label} above the present level${from === "" ? "" : ` (${from})`}`;
    case "below":
      return `bring ${label} below the present level${from === "" ? "" : ` (${from})`}`;
    case "more":
      return `${verbOf("up")} ${label}${start}`;
    case "less":
      return `${verbOf("down")} ${label}${start}`;
    case "level":
      return `reach ${to} for ${label}`;
    default:
      return `meet the target “${small(to)}” for ${label}`;
  }
}

/** The first of two amounts without the unit that the second repeats: 16.90 … to 17.74 years. */
function once(from: string, to: string): string {
  const unit = / \p{L}.*$/u.exec(from)?.[0] ?? "";
  return unit !== "" && !from.startsWith("¥") && to.endsWith(unit)
    ? from.slice(0, -unit.length)
    : from;
}
