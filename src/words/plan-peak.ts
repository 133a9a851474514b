import type { Language } from "../lib/language.ts";
import { plainAmount } from "./amount.ts";
import { formatNumber } from "./format.ts";
import { fill } from "./text.ts";

export interface PeakWords {
  place: string;
  year: number;
  about: boolean;
  people: { value: number; unit: string; qualifier: string } | null;
}

const words = {
  expects: {
    ja: "{place}の計画は人口の頂点を{year}{people}と見込む",
    en: "{place}'s plan: peak {year}{people}",
  },
  own: {
    ja: "計画は人口の頂点を{year}{people}と見込む",
    en: "Plan: peak {year}{people}",
  },
  year: { ja: "{year}年", en: "in {year}" },
  about: { ja: "{year}年ごろ", en: "about {year}" },
  people: { ja: "の{bound}{value}", en: ", at {bound}{value}" },
  nearly: { ja: "約", en: "about " },
} as const;

/** 「甲市の計画は人口の頂点を2030年ごろの約160.3万人と見込む」; without a place on a page of its own. */
export function peakSentence({ place, year, about, people }: PeakWords, lang: Language): string {
  return fill(place === "" ? words.own : words.expects, lang, {
    place,
    year: fill(words[about ? "about" : "year"], lang, { year }),
    people: people === null ? "" : peopleText(people, lang),
  });
}

function peopleText(people: NonNullable<PeakWords["people"]>, lang: Language): string {
  const { value, unit } = plainAmount(people.value, people.unit, lang);
  const number = formatNumber(value, lang, 1);
  return fill(words.people, lang, {
    bound: people.qualifier.includes("約") ? words.nearly[lang] : "",
    value: lang === "ja" ? `${number}${unit}` : number,
  });
}
