import type { Language } from "../lib/language.ts";
import { fill, joinNames } from "./charts.ts";
import { MOST_NAMED, placesWord } from "./places.ts";

export type DifferenceWords =
  | { kind: "targets"; subject: string; have: readonly string[]; lack: readonly string[] }
  | {
      kind: "start";
      measure: string;
      a: string;
      from: string;
      b: string;
      to: string;
      over: boolean;
    }
  | { kind: "pace"; measure: string; paces: readonly (readonly [string, string])[] }
  | { kind: "peers"; item: string; high: boolean; values: readonly string[] };

const heads = {
  targets: { ja: "目標の有無。", en: "Who has a target. " },
  start: { ja: "出発点。", en: "Where they start. " },
  pace: { ja: "速さ。", en: "Pace. " },
  peers: { ja: "同規模との差。", en: "Against their peers. " },
} as const;

const texts = {
  targets: {
    ja: "{subject}に数値の目標を置くのは{have}で、{lack}の対象の計画には見当たらない。",
    en: "On {subject}, {have} set a target in numbers; none was found in the plans read of {lack}.",
  },
  targetsOne: {
    ja: "{subject}に数値の目標を置くのは{have}だけで、{lack}の対象の計画には見当たらない。",
    en: "On {subject}, only {have} sets a target in numbers; none was found in the plans read of {lack}.",
  },
  startOver: {
    ja: "{measure}は、{a}の現状値{from}が{b}の目標値{to}を上回る。",
    en: "{measure}: {a} starts at {from}, above the {to} that {b} aims for.",
  },
  startUnder: {
    ja: "{measure}は、{a}の現状値{from}が{b}の目標値{to}を下回る。",
    en: "{measure}: {a} starts at {from}, below the {to} that {b} aims for.",
  },
  pace: {
    ja: "{measure}は、計画どおりなら1年に{paces}。",
    en: "{measure}: as planned, {paces} a year.",
  },
  peersHigh: {
    ja: "{item}は、{values}で、どちらも同規模の4分の3の市区町村より高い。",
    en: "{item}: {values}, each higher than three quarters of its peers.",
  },
  peersLow: {
    ja: "{item}は、{values}で、どちらも同規模の4分の3の市区町村より低い。",
    en: "{item}: {values}, each lower than three quarters of its peers.",
  },
} as const;

/** Head and sentence of a difference worth knowing. */
export function differenceText(
  words: DifferenceWords,
  lang: Language,
): { head: string; text: string } {
  const head = heads[words.kind][lang];
  switch (words.kind) {
    case "targets": {
      const text = words.have.length === 1 ? texts.targetsOne : texts.targets;
      const named = (names: readonly string[]) =>
        names.length > MOST_NAMED ? placesWord(names, lang) : joinNames(names, lang);
      const names = { have: named(words.have), lack: named(words.lack) };
      return { head, text: fill(text, lang, { subject: words.subject, ...names }) };
    }
    case "start": {
      const { measure, a, from, b, to, over } = words;
      const text = over ? texts.startOver : texts.startUnder;
      return { head, text: fill(text, lang, { measure, a, from, b, to }) };
    }
    case "pace": {
      const paces = words.paces.map((pair) => pair.join({ ja: "", en: " " }[lang]));
      return {
        head,
        text: fill(texts.pace, lang, { measure: words.measure, paces: joinNames(paces, lang) }),
      };
    }
    case "peers": {
      const text = words.high ? texts.peersHigh : texts.peersLow;
      const all = words.values.length > 2 && lang === "ja";
      const filled = fill(text, lang, { item: words.item, values: joinNames(words.values, lang) });
      return { head, text: all ? filled.replace("どちらも", "いずれも") : filled };
    }
  }
}
