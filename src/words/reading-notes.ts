import type { Language } from "../lib/language.ts";
import type { Municipality } from "../tables/rows.ts";
import { municipalityKindNames } from "./names.ts";
import { placesByKind } from "./places.ts";
import { textOf } from "./text.ts";

/** Duties, years, population base, counting, surveys: what a reader of any comparison must know. */
export function readingNotes(
  places: readonly Municipality[],
  lang: Language,
): { heading: string; text: string } {
  const kinds = places.map((place) => ({
    name: textOf(place, "name", lang),
    kind: municipalityKindNames[place.kind]?.[lang] ?? place.kind,
  }));
  const duties = placesByKind(kinds, lang);
  const alone = places.length === 1;
  return {
    ja: () => ({
      heading: "読むときの注意と出典",
      text: `${duties}${alone ? "であり、法律により担う事務はほかの区分の自治体と異なる" : "であり、法律により担う事務と人口の規模が異なる"}。値の大小は、取組の評価を示すものではない。現状値の年度は指標ごとに異なるため、値か列の見出しに年を付けた。年度は4月から翌年3月までである。人口当たりの値は、その値の年に最も近い人口（1月1日の住民基本台帳、ない年は国勢調査）で割り、目標値は現状値と同じ人口で割った。計画が人口当たりの値を記載している場合は、その値を用い、注に示した。再掲は数えず、複数の計画の指標を合わせて数える。意識調査による割合は、設問と選択肢が一致しなければ比べられない。回答数と誤差は、いずれの計画にも示されていない。`,
    }),
    en: () => ({
      heading: "How to read this, and sources",
      text: `${duties}: ${alone ? "its legal duties differ from those of other kinds, so no value judges the quality of its work" : "their legal duties and size differ, so no value judges the quality of their work"}. Years differ by row and stand with the value or its column head; fiscal years (FY) begin in April. Rates use the population nearest to the value's year (register of 1 January, else the census), a target that of its baseline, unless the plan prints the rate. Repeats and rows marked “also elsewhere” are not counted; several plans of a municipality are counted together. Survey shares compare only with the same question and scale; no plan states the number of answers or the margin of error.`,
    }),
  }[lang]();
}
