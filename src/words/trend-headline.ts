import { group } from "d3";
import type { Language } from "../lib/language.ts";
import { placesWord } from "./places.ts";
import { joinNames } from "./text.ts";

export interface TrendWords {
  item: string;
  from: string;
  to: string;
  up: string[];
  down: string[];
  same: string[];
  /** Whether there are others, which have no figures. */
  others?: boolean;
  /** A share goes up and down, a count grows and shrinks. */
  share: boolean;
  /** Money, which is not adjusted for prices. */
  nominal: boolean;
  /** Those that went the other way after a year. */
  turned: readonly { name: string; until: string }[];
}

/** Which cities rose and which fell between two years, and until when where the last years differ. */
export function trendHeadline(words: TrendWords, lang: Language): string {
  return movesText(words, lang) + turnsText(words.turned, lang);
}

/** 「（甲市は令和3年まで）」, " (in A until 2021)". */
function turnsText(turned: TrendWords["turned"], lang: Language): string {
  if (turned.length === 0) return "";
  const parts = [...group(turned, ({ until }) => until)].map(([until, own]) => {
    const names = own.map(({ name }) => name);
    return { ja: `${names.join("・")}は${until}`, en: `${until} in ${joinNames(names, "en")}` }[
      lang
    ];
  });
  return { ja: `（${parts.join("、")}まで）`, en: ` (until ${parts.join(", ")})` }[lang];
}

function movesText(words: TrendWords, lang: Language): string {
  const { item, from, to } = words;
  const parts = (
    [
      ["up", words.up],
      ["down", words.down],
      ["same", words.same],
    ] as const
  ).filter(([, names]) => names.length > 0);
  // Of all there are, the number says who; else their names do.
  const [all] = parts.length === 1 && !words.others ? parts : [];
  const money = words.nominal ? { ja: "名目で", en: " in nominal terms" }[lang] : "";
  if (lang === "en") {
    const who = (names: readonly string[]) => joinNames(names, "en");
    const verbs = { up: "rose", down: "fell", same: "hardly changed" } as const;
    if (all !== undefined && all[1].length > 1)
      return `${item} ${verbs[all[0]]} in all ${placesWord(all[1], "en")} from ${from} to ${to}${money}`;
    return `${item} ${parts.map(([move, names]) => `${verbs[move]} in ${who(names)}`).join(", ")} from ${from} to ${to}${money}`;
  }
  const past = words.share
    ? { up: "上がった", down: "下がった", same: "ほぼ横ばいだった" }
    : { up: "増えた", down: "減った", same: "ほぼ横ばいだった" };
  const on = words.share
    ? { up: "上がり", down: "下がり", same: "ほぼ横ばいで" }
    : { up: "増え", down: "減り", same: "ほぼ横ばいで" };
  const span = `${from}から${to}にかけて${money}`;
  if (all !== undefined && all[1].length > 1)
    return `${item}は、${span}${placesWord(all[1], "ja")}とも${past[all[0]]}`;
  const clauses = parts.map(([move, names], i) => {
    const verb = i === parts.length - 1 ? past[move] : on[move];
    return `${names.join("・")}で${verb}`;
  });
  return `${item}は、${span}${clauses.join("、")}`;
}

/** 「甲市749g、乙市769g（2023年度）」 after the item's name. */
export function levelHeadline(
  {
    item,
    year,
    values,
  }: { item: string; year: string; values: readonly (readonly [string, string])[] },
  lang: Language,
): string {
  const joined = (gap: string) => values.map((one) => one.join(gap));
  return lang === "ja"
    ? `${item}は${joined("").join("、")}（${year}）`
    : `${item}, ${year}: ${joined(" ").join(", ")}`;
}

/** That an official figure has crossed zero and stayed on the other side. */
export const crossing = {
  above: {
    ja: "{item}は、{places}では{from}から{until}までマイナス、{since}からプラスである",
    en: "{item} in {places}: below zero from {from} to {until}, above it since {since}",
  },
  below: {
    ja: "{item}は、{places}では{from}から{until}までプラス、{since}からマイナスである",
    en: "{item} in {places}: above zero from {from} to {until}, below it since {since}",
  },
} as const;
