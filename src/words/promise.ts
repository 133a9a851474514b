import type { Language, Translated } from "../lib/language.ts";
import { common, fill, small } from "./text.ts";

export interface PromiseWords {
  label: string;
  from: string;
  to: string;
  /** What the target asks of the quantity. */
  move: "up" | "down" | "cut" | "hold" | "above" | "below" | "more" | "less" | "level" | "other";
  /** A share is raised and lowered, a count added to and cut, a span of years made longer. */
  kind: "share" | "count" | "years";
  /** A change of N% of the baseline instead of a level. */
  relative: boolean;
  /** The English verb of data/short-names.csv, or empty. */
  verb?: string;
  /** The target's year where it is to be said, or empty. */
  until?: string;
}

/** The object of 「…目標」; in English behind "to". */
const PROMISES = {
  to: { ja: "{label}を{start}{to}に{verb}目標", en: "{verb} {label}{start} to {to}" },
  by: { ja: "{label}を{start}{to}{verb}目標", en: "{verb} {label}{start} by {to}" },
  /** From a cut to a larger one; amounts without their sign. */
  cut: {
    ja: "{label}の削減割合を{start}{to}に高める目標",
    en: "raise the cut in {label}{start} to {to}",
  },
  hold: { ja: "{label}を{kept}に保つ目標", en: "keep {label} at {kept}" },
  above: {
    ja: "{label}で現状{present}を上回る目標",
    en: "raise {label} above the present level{present}",
  },
  below: {
    ja: "{label}で現状{present}を下回る目標",
    en: "bring {label} below the present level{present}",
  },
  way: { ja: "{label}を{start}{verb}目標", en: "{verb} {label}{start}" },
  level: { ja: "{label}を{to}にする目標", en: "reach {to} for {label}" },
  other: { ja: "{label}を「{words}」とする目標", en: "reach “{words}” for {label}" },
} as const satisfies Record<string, Translated>;

/** Up and down by what the quantity is. */
export const VERBS = {
  share: { up: "上げる", down: "下げる" },
  count: { up: "増やす", down: "減らす" },
  years: { up: "延ばす", down: "短くする" },
} as const;

/** Verbs of data/short-names.csv that say a move towards a level. */
const MOVES_EN = { up: ["raise", "extend", "advance"], down: ["cut", "lower"] } as const;

/** What a city promises, as the object of 「…目標」; in English behind "to". */
export function promiseSentence(words: PromiseWords, lang: Language): string {
  const { label, from, to, move, relative, until = "" } = words;
  const way = move === "down" || move === "less" ? "down" : "up";
  const amount = relative ? "by" : "to";
  const text = { up: amount, down: amount, more: "way", less: "way" } as const;
  const kept = to || from;
  const start = { ja: `${from}から`, en: ` from ${once(from, to)}` }[lang];
  const said = fill(PROMISES[text[move as keyof typeof text] ?? move], lang, {
    ...{ label, to, start: from === "" ? "" : start },
    verb: { ja: VERBS[words.kind][way], en: englishVerb(words, way) }[lang],
    kept: kept.replace(/^at least (.*)$/u, "$1 or more").replace(/^at most (.*)$/u, "$1 or less"),
    present: from === "" ? "" : fill(common.bracket, lang, { text: from }),
    words: { ja: to, en: small(to) }[lang],
  });
  return until === "" ? said : { ja: `${until}までに${said}`, en: `${said} by ${until}` }[lang];
}

function englishVerb({ verb = "", kind }: PromiseWords, way: "up" | "down"): string {
  const plain = { up: "raise", down: kind === "share" ? "lower" : "cut" };
  return MOVES_EN[way].some((one) => one === verb) ? verb : plain[way];
}

/** The first of two amounts without the unit that the second repeats: 16.90 … to 17.74 years. */
function once(from: string, to: string): string {
  const unit = / \p{L}.*$/u.exec(from)?.[0] ?? "";
  return unit !== "" && !from.startsWith("¥") && to.endsWith(unit)
    ? from.slice(0, -unit.length)
    : from;
}
