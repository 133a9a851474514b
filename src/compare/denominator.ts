import type { ConversionStep } from "../plans/schemas.ts";
import type { Municipality, OfficialItem, OfficialValue } from "../tables/rows.ts";
import { formatDay } from "../words/format.ts";

/** The official statistics that steps may divide by. */
export interface Denominators {
  context: readonly OfficialValue[];
  contextItems: readonly OfficialItem[];
}

export interface Denominator {
  amount: number;
  unit: string;
  /** What stands behind the amount: ` 人（2020年国勢調査）`, with a space before it where needed. */
  ja: string;
  en: string;
}

export interface NoDenominator {
  code: "denominator-missing" | "denominator-unknown" | "denominator-unfit";
  message: string;
}

type Per = Extract<ConversionStep, { step: "per" }>;

const COLUMNS = {
  population_2020: { unit: "人", ja: " 人（2020年国勢調査）", en: " residents (2020 census)" },
  households_2020: {
    unit: "世帯",
    ja: " 世帯（2020年国勢調査）",
    en: " households (2020 census)",
  },
  area_km2: { unit: "km²", ja: " km²（面積）", en: " km² (area)" },
} as const;

/** `population_2020`, or the id of the item: what the members of a measure must agree on. */
export function denominatorName({ denominator }: Per): string {
  return typeof denominator === "string" ? denominator : denominator.item;
}

/**
 * What a step divides by for one municipality: a column of data/municipalities.csv, or a count or
 * size of data/context/ in a stated year. An official statistic must be observed and of quality A or
 * B: a rate cannot be better than its base.
 */
export function denominatorOf(
  { denominator }: Per,
  place: { municipality: Municipality | undefined; code: string },
  { context, contextItems }: Denominators,
): Denominator | NoDenominator {
  if (typeof denominator === "string") {
    const amount = place.municipality?.[denominator];
    if (amount !== undefined && amount > 0) return { amount, ...COLUMNS[denominator] };
    const found = amount === undefined ? "missing" : String(amount);
    return missing(`${denominator} of ${place.code} is ${found}`);
  }
  const { item: id, year } = denominator;
  const item = contextItems.find(({ item_id }) => item_id === id);
  if (item === undefined)
    return {
      code: "denominator-unknown",
      message: `there is no item "${id}" in data/context/items.yaml`,
    };
  if (/[/%]|^指数$/u.test(item.unit))
    return unfit(`${id} is in "${item.unit}"; only a count or a size can be divided by`);
  if (item.projection) return unfit(`${id} is a projection, not an observed value`);
  const own = context.filter(
    (row) => row.item_id === id && row.municipality_code === place.code && row.value !== null,
  );
  const row = own.find((value) => value.year === year);
  if (row?.value == null) {
    const years = own.map((value) => value.year).join(", ") || "none";
    return missing(`${id} of ${place.code} has no value for ${year} (years with one: ${years})`);
  }
  if (row.value <= 0) return missing(`${id} of ${place.code} in ${year} is ${row.value}`);
  if (row.quality === "C" || row.quality === null)
    return unfit(`${id} of ${place.code} in ${year} is of quality ${row.quality ?? "unknown"}`);
  return { amount: row.value, unit: item.unit, ...words(row) };
}

/** `72665 人（15歳未満人口、2020年10月1日、国勢調査（…）、品質A）` without the amount. */
function words(row: OfficialValue): { ja: string; en: string } {
  const { year, date, date_basis, quality, preliminary } = row;
  const ja = [
    row.name,
    formatDay(year, date, date_basis, "ja"),
    row.source,
    `品質${quality}`,
    ...(preliminary ? ["速報値"] : []),
  ];
  const en = [
    row.name_en,
    formatDay(year, date, date_basis, "en"),
    row.source_en,
    `quality ${quality}`,
    ...(preliminary ? ["preliminary"] : []),
  ];
  return { ja: ` ${row.unit}（${ja.join("、")}）`, en: ` ${row.unit_en} (${en.join(", ")})` };
}

const missing = (message: string): NoDenominator => ({ code: "denominator-missing", message });
const unfit = (message: string): NoDenominator => ({ code: "denominator-unfit", message });
