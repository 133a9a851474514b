import type { Language, Translated } from "../lib/language.ts";
import { story } from "./story.ts";
import { capital, common, fill } from "./text.ts";

/** What has become of a promise; `open` where it is to be confirmed that the figure counts the same. */
export interface PresentWords {
  /** Of whom it is told where a headline names several. */
  place: string;
  noun: string;
  /** Empty where the plan states no start. */
  from: string;
  to: string;
  now: string;
  date: string;
  state: keyof typeof STATES | "open";
}

const STATES = {
  away: { ja: "目標から離れた", en: "farther from the target" },
  reached: { ja: "目標（{to}）に達する水準となった", en: "at the level of the target ({to})" },
  towards: { ja: "目標（{to}）に近づいた", en: "nearer to the target ({to})" },
  moved: { ja: "目標の向きに動いた", en: "in the intended direction" },
} as const satisfies Record<string, Translated>;

const WHAT = { ja: "{place}の{noun}", en: "{noun} in {place}" } as const;

const CLAUSES = {
  change: {
    ja: "{what}は{from}から{now}{dated}となり、{state}",
    en: "{what} went from {from} to {now}{dated}, {state}",
  },
  /** Without a start, or for the sake of room. */
  level: { ja: "{what}は{now}{dated}で{state}", en: "{what} stood at {now}{dated}, {state}" },
  /** A plain comparison, no verdict. */
  open: {
    ja: "{what}は目標{to}に対し{now}{dated}",
    en: "{what}: {now}, target {to}{dated}",
  },
} as const satisfies Record<string, Translated>;

const ALL_OF = { ja: "{date}、{text}", en: "{date}: {text}" } as const;

/** 「甲市の観光客は目標82万人に対し119万人（令和6年度、要確認）」, one clause a promise; of several a date that all share stands first, and no start. */
export function presentHeadline(told: readonly PresentWords[], lang: Language): string {
  const [date = "", ...others] = new Set(told.map((one) => one.date));
  const shared = told.length > 1 && others.length === 0;
  const from = told.length === 1 ? {} : { from: "" };
  const clauses = told.map((one) =>
    capital(clauseOf({ ...one, ...from }, shared ? "" : one.date, lang)),
  );
  const text = clauses.join({ ja: "。", en: ". " }[lang]);
  return shared ? fill(ALL_OF, lang, { date, text }) : text;
}

function clauseOf({ state, ...words }: PresentWords, date: string, lang: Language): string {
  const what = words.place === "" ? words.noun : fill(WHAT, lang, words);
  const mark = state === "open" ? story.unsure[lang] : "";
  const remark = date === "" ? mark.replace(/^[、,] ?/u, "") : date + mark;
  const dated = remark === "" ? "" : fill(common.bracket, lang, { text: remark });
  const clause = state === "open" ? "open" : words.from === "" ? "level" : "change";
  const said = state === "open" ? "" : fill(STATES[state], lang, words);
  return fill(CLAUSES[clause], lang, { ...words, what, dated, state: said });
}
