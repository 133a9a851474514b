import type { Language } from "../lib/language.ts";
import { fill, joinNames } from "./charts.ts";
import { MOST_NAMED, placesWord } from "./places.ts";

export type DifferenceWords =
  | {
      kind: "targets";
      subject: string;
      have: readonly string[];
      lack: readonly string[];
      /** What is known of those without a target. */
      now: readonly string[];
    }
  | {
      kind: "start";
      measure: string;
      a: string;
      from: string;
      b: string;
      to: string;
      over: boolean;
    }
  | {
      kind: "pace";
      measure: string;
      paces: readonly (readonly [string, string])[];
      /** Present values that are known, with their dates. */
      now: readonly string[];
    }
  | { kind: "level"; item: string; a: string; b: string; first: string; last: string }
  | {
      kind: "peers";
      item: string;
      /** What those compared with are called, in short and with their number. */
      peers: string;
      among: string;
      count: boolean;
      high: boolean;
      values: readonly string[];
    };

const heads = {
  targets: { ja: "目標の有無。", en: "Who has a target. " },
  start: { ja: "出発点。", en: "Where they start. " },
  pace: { ja: "速さ。", en: "Pace. " },
  level: { ja: "いまの水準。", en: "Where they stand. " },
  peers: { ja: "{peers}との差。", en: "Against their {peers}. " },
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
  now: { ja: "いまの値は{now}。", en: " Now: {now}." },
  level: {
    ja: "{item}は、{a}の{first}に対し{b}は{last}である。",
    en: "{item}: {first} in {a}, {last} in {b}.",
  },
  peers: {
    ja: "{item}は、{values}で、{each}{among}の{side}方から4分の1に入る。",
    en: "{item}: {values}, each in the {side} quarter of {among}.",
  },
} as const;

/** Behind the date of a present value that is to be checked first. */
export const nowWords = { unsure: { ja: "、要確認", en: ", unconfirmed" } } as const;

/** Which quarter: Japanese has words of its own for counts. */
function sides(count: boolean, lang: Language): [more: string, less: string] {
  if (lang === "en") return ["highest", "lowest"];
  return count ? ["多い", "少ない"] : ["高い", "低い"];
}

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
      const said = fill(text, lang, { subject: words.subject, ...names });
      const now = joinNames(words.now, lang);
      return { head, text: now === "" ? said : said + fill(texts.now, lang, { now }) };
    }
    case "start": {
      const { over, ...values } = words;
      return { head, text: fill(over ? texts.startOver : texts.startUnder, lang, values) };
    }
    case "pace": {
      const paces = words.paces.map((pair) => pair.join({ ja: "", en: " " }[lang]));
      const now = joinNames(words.now, lang);
      const planned = { measure: words.measure, paces: joinNames(paces, lang) };
      return {
        head,
        text: fill(texts.pace, lang, planned) + (now === "" ? "" : fill(texts.now, lang, { now })),
      };
    }
    case "level":
      return { head, text: fill(texts.level, lang, words) };
    case "peers": {
      const [more, less] = sides(words.count, lang);
      const { item, peers, among } = words;
      const filled = fill(texts.peers, lang, {
        item,
        among,
        values: joinNames(words.values, lang),
        each: words.values.length > 2 ? "いずれも" : "どちらも",
        side: words.high ? more : less,
      });
      return { head: fill(heads.peers, lang, { peers }), text: filled };
    }
  }
}
