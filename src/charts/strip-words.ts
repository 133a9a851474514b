import type { Language } from "../lib/language.ts";
import type { OfficialDistribution, OfficialItem } from "../tables/rows.ts";
import { common, fill } from "../words/charts.ts";
import { contextStrip as texts } from "../words/context.ts";
import { formatNumber } from "../words/format.ts";
import { itemName, itemUnit, itemValue, type Placed } from "./context-cell.ts";
import { yearWords } from "./context-words.ts";

/** One item with its distribution and the municipalities that have a value. */
export interface Strip {
  item: OfficialItem;
  japan: OfficialDistribution;
  peers: OfficialDistribution | undefined;
  placed: Placed[];
}

/** The country's value of a rate; the total of a count is no level to stand above or below. */
export function nationalRate({ item, japan }: Pick<Strip, "item" | "japan">): number | null {
  return item.numerator === "" ? null : japan.national;
}

/** Unit, year and, for a rate, the value of the country. */
export function headDetail(
  item: OfficialItem,
  japan: OfficialDistribution,
  lang: Language,
): string {
  const year = yearWords(item, japan.year, [japan], lang);
  const head = fill(texts.head, lang, { unit: itemUnit(item, lang), year });
  const national = nationalRate({ item, japan });
  if (national === null) return head;
  const value = fill(texts.national, lang, { value: itemValue(item, national, lang) });
  return [head, value].join(common.dot[lang]);
}

export function titleOf(strips: readonly Strip[], places: string, lang: Language): string {
  const rated = strips.filter((strip) => nationalRate(strip) !== null);
  if (rated.length === 0) return fill(texts.places, lang, { places, n: strips.length });
  const count = (side: 1 | -1) =>
    rated.filter((strip) =>
      strip.placed.every(({ value }) => (value - (nationalRate(strip) ?? value)) * side > 0),
    ).length;
  const many = strips.some(({ placed }) => placed.length > 1);
  return fill(many ? texts.many : texts.one, lang, {
    places,
    n: rated.length,
    above: count(1),
    below: count(-1),
  });
}

export function sentence({ item, japan, placed }: Strip, lang: Language): string {
  const text = (value: number) => itemValue(item, value, lang);
  const values = placed.map(({ style, text }) =>
    fill(texts.value, lang, { place: style.name, value: text }),
  );
  const national = nationalRate({ item, japan });
  if (national !== null) values.unshift(fill(texts.national, lang, { value: text(national) }));
  return fill(texts.alt, lang, {
    name: itemName(item, lang),
    unit: itemUnit(item, lang),
    year: yearWords(item, japan.year, [japan], lang),
    n: formatNumber(japan.municipalities, lang),
    q1: text(japan.q1),
    median: text(japan.median),
    q3: text(japan.q3),
    values: values.join(common.separator[lang].trim() === "・" ? "、" : ", "),
  });
}
