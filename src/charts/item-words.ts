import type { Language } from "../lib/language.ts";
import { commonYear, newestValue, officialSeries } from "../story/official-values.ts";
import type { OfficialDistribution, OfficialItem, OfficialValue } from "../tables/rows.ts";
import { itemName, itemUnit, itemValue, itemYear } from "../words/item-amount.ts";
import { officialMissing, official as texts } from "../words/official.ts";
import { common, fill, textOf } from "../words/text.ts";

export interface OfficialRows {
  items: readonly OfficialItem[];
  values: readonly OfficialValue[];
  distributions: readonly OfficialDistribution[];
}

/** How official statistics are said in words, wherever they stand: panels, pages, tables. */

/** `人口千人当たり出生数（人/千人）`; no unit where the name says it: `Births per 1,000 residents`. */
export function itemLabel(item: OfficialItem, lang: Language): string {
  const [name, unit] = [itemName(item, lang), itemUnit(item, lang)];
  const said = { ja: false, en: ` ${name} `.includes(` ${unit} `) }[lang];
  return said ? name : name + fill(common.bracket, lang, { text: unit });
}

/**
 * The year of the distribution where all of the municipalities have it, so that table and picture
 * agree; else the latest year that all have; null where there is none.
 */
export function shownYear(
  item: OfficialItem,
  values: readonly OfficialValue[],
  distributions: readonly OfficialDistribution[],
  codes: readonly string[],
): number | null {
  const japan = distributions.find(
    ({ item_id, scope }) => item_id === item.item_id && scope === "japan",
  )?.year;
  const has = (code: string) =>
    officialSeries(item.item_id, code, { context: values }).some(
      ({ year, value }) => year === japan && value !== null,
    );
  return japan !== undefined && codes.every(has) ? japan : commonYear(values, item.item_id, codes);
}

/** The row of `year`, else the latest with a value, else the latest. */
export function shownValue(
  item: OfficialItem,
  values: readonly OfficialValue[],
  code: string,
  year: number | null,
): OfficialValue | undefined {
  const own = officialSeries(item.item_id, code, { context: values });
  return (
    own.find((row) => row.year === year) ??
    own.findLast(({ value }) => value !== null) ??
    own.at(-1)
  );
}

/**
 * The value as all municipalities are computed, where they stand beside each other: over the
 * population of one census. Undefined where the all-Japan file does not hold the place.
 */
export function besideJapan(
  row: OfficialValue | undefined,
  distributions: readonly OfficialDistribution[],
): OfficialValue | undefined {
  const own = distributions.filter(
    ({ item_id, year }) => item_id === row?.item_id && year === row.year,
  );
  if (row === undefined || own.every(({ base_year }) => base_year === null)) return row;
  const place = own.find(({ municipality_code }) => municipality_code === row.municipality_code);
  return place === undefined ? undefined : { ...row, value: place.own, calculation: "" };
}

/** `2023年`, with the year of the population where all are divided by that of another year. */
export function yearWords(
  item: OfficialItem,
  year: number,
  distributions: readonly OfficialDistribution[],
  lang: Language,
): string {
  const words = itemYear(item, year, lang);
  const base = distributions.find((row) => row.item_id === item.item_id && row.year === year);
  return base == null || base.base_year === null
    ? words
    : fill(texts.yearAndBase, lang, { year: words, base: base.base_year });
}

/** The value of a place in the shown year, and behind it its newest one where that is later. */
export const placeWords = (...place: Parameters<typeof placeValues>): string =>
  placeValues(...place).join(texts.newestAfter[place[3]]);

/** The value of a place in the shown year, and its newest one where that is later. */
export function placeValues(
  item: OfficialItem,
  { values, distributions }: Pick<OfficialRows, "values" | "distributions">,
  { code, year }: { code: string; year: number | null },
  lang: Language,
): string[] {
  const row = shownValue(item, values, code, year);
  const beside = besideJapan(row, distributions) ?? row;
  const shown = valueWords(item, beside, year, lang);
  const newest = newestValue(item.item_id, code, { context: values });
  if (item.projection || row === undefined || newest === null || newest.year <= row.year)
    return [shown, ...ownBase(item, row, beside, lang)];
  const text = beside === row ? texts.newest : texts.newestOwnBase;
  return [shown, fill(text, lang, { newest: valueWords(item, newest, null, lang) })];
}

/** The value over the population of its year, which pages print, where it is another number. */
function ownBase(
  item: OfficialItem,
  row: OfficialValue | undefined,
  beside: OfficialValue | undefined,
  lang: Language,
): string[] {
  const [own, other] = [row, beside].map((one) => one?.value ?? null);
  if (own == null || other == null) return [];
  const [value, shown] = [own, other].map((one) => itemValue(item, one, lang));
  return value === shown ? [] : [fill(texts.ownBase, lang, { value: value ?? "" })];
}

/** `5.88（A）`, with its year where it is not that of the line, or why there is none. */
export function valueWords(
  item: OfficialItem,
  row: OfficialValue | undefined,
  year: number | null,
  lang: Language,
): string {
  if (row === undefined) return "—";
  if (row.value === null)
    return fill(texts.gap, lang, { reason: officialMissing[row.missing ?? "not_available"][lang] });
  const quality = [
    row.quality ?? "",
    ...(row.preliminary ? [texts.preliminary[lang]] : []),
    ...(item.projection ? [texts.projection[lang]] : []),
  ]
    .filter(Boolean)
    .join(common.dot[lang]);
  const value = itemValue(item, row.value, lang);
  return row.year === year
    ? fill(texts.cell, lang, { value, quality })
    : fill(texts.cellYear, lang, { value, year: itemYear(item, row.year, lang), quality });
}

/** Why values do not join; a reason of one place stands with its name, and only where it is shown. */
export function breaksOf(
  item: OfficialItem,
  codes: readonly string[],
  nameOf: (code: string) => string,
  lang: Language,
): string {
  return textOf(item, "breaks", lang)
    .split("; ")
    .flatMap((text) => {
      const code = /^\d{4} \((\d{6})\)/u.exec(text)?.[1];
      if (code === undefined) return [text];
      return codes.includes(code) ? [text.replace(code, nameOf(code))] : [];
    })
    .join("; ");
}
