import type { Language } from "../lib/language.ts";
import { formatNumber } from "./format.ts";
import { pageText } from "./page-texts.ts";
import { plainAmount } from "./units.ts";

export interface PeakWords {
  place: string;
  year: number;
  about: boolean;
  people: { value: number; unit: string; qualifier: string } | null;
}

/** 「甲市の計画は人口の頂点を2030年ごろの約160.3万人と見込む」; without a place on a page of its own. */
export function peakSentence({ place, year, about, people }: PeakWords, lang: Language): string {
  return pageText(place === "" ? "peak.own" : "peak.expects", lang, {
    place,
    year: pageText(about ? "peak.about" : "peak.year", lang, { year }),
    people: people === null ? "" : peopleText(people, lang),
  });
}

function peopleText(people: NonNullable<PeakWords["people"]>, lang: Language): string {
  const { value, unit } = plainAmount(people.value, people.unit, lang);
  const number = formatNumber(value, lang, 1);
  return pageText("peak.people", lang, {
    bound: people.qualifier.includes("約") ? pageText("peak.nearly", lang) : "",
    value: lang === "ja" ? `${number}${unit}` : number,
  });
}
