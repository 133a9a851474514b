import { group } from "d3";
import { rememberObject } from "../lib/memo.ts";
import type { ConversionStep } from "../plans/measure-schemas.ts";
import type { Municipality, OfficialItem, OfficialValue } from "../tables/rows.ts";

/** The official statistics that steps may divide by. */
export interface Denominators {
  context: readonly OfficialValue[];
  contextItems: readonly OfficialItem[];
}

export interface Denominator {
  amount: number;
  unit: string;
  /** Where the amount is from: a column of data/municipalities.csv or an official value. */
  from: keyof typeof UNITS | OfficialValue;
}

export interface NoDenominator {
  code: "denominator-missing" | "denominator-unknown" | "denominator-unfit";
  message: string;
}

export type PerStep = Extract<ConversionStep, { step: "per" }>;

interface Place {
  municipality: Municipality | undefined;
  code: string;
  /** The year of the value that is divided; null where it states none. */
  year: number | null;
}

const UNITS = { population_2020: "人", households_2020: "世帯", area_km2: "km²" } as const;

/** `population_2020`, or the id of the item: what the members of a measure must agree on. */
export function denominatorName({ denominator }: PerStep): string {
  return typeof denominator === "string" ? denominator : denominator.item;
}

/**
 * What a step divides by for one municipality: a column of data/municipalities.csv, or a count or
 * size of data/context/ in a stated year or in the year nearest to that of the value. An official statistic must be observed and of quality A or
 * B: a rate cannot be better than its base.
 */
export function denominatorOf(
  { denominator }: PerStep,
  place: Place,
  official: Denominators,
): Denominator | NoDenominator {
  if (typeof denominator !== "string") return statisticOf(denominator, place, official);
  const amount = place.municipality?.[denominator];
  if (amount !== undefined && amount > 0)
    return { amount, unit: UNITS[denominator], from: denominator };
  const found = amount === undefined ? "missing" : String(amount);
  return missing(`${denominator} of ${place.code} is ${found}`);
}

function statisticOf(
  { item: id, year }: Exclude<PerStep["denominator"], string>,
  { code, year: ownYear }: Place,
  { context, contextItems }: Denominators,
): Denominator | NoDenominator {
  const item = contextItems.find(({ item_id }) => item_id === id);
  if (item === undefined)
    return {
      code: "denominator-unknown",
      message: `there is no item "${id}" in data/context/items.yaml`,
    };
  if (/[/%]|^指数$/u.test(item.unit))
    return unfit(`${id} is in "${item.unit}"; only a count or a size can be divided by`);
  if (item.projection) return unfit(`${id} is a projection, not an observed value`);
  const own = valuesOf(context).get(id)?.get(code) ?? [];
  const row = year === "own" ? nearest(own, ownYear) : own.find((value) => value.year === year);
  if (row?.value == null) {
    const wanted = year === "own" ? (ownYear ?? "a value without year") : year;
    const years = own.map((value) => value.year).join(", ") || "none";
    return missing(`${id} of ${code} has no value for ${wanted} (years with one: ${years})`);
  }
  if (row.value <= 0) return missing(`${id} of ${code} in ${row.year} is ${row.value}`);
  if (row.quality === "C" || row.quality === null)
    return unfit(`${id} of ${code} in ${row.year} is of quality ${row.quality ?? "unknown"}`);
  return { amount: row.value, unit: item.unit, from: row };
}

/** The value of the year, else of the nearest one, the earlier of two. */
function nearest(own: readonly OfficialValue[], year: number | null): OfficialValue | undefined {
  if (year === null) return undefined;
  const away = (row: OfficialValue) => Math.abs(row.year - year);
  return own.toSorted((a, b) => away(a) - away(b) || a.year - b.year)[0];
}

/** Values by item and municipality, grouped once for a table. */
const valuesOf = rememberObject((context: readonly OfficialValue[]) =>
  group(
    context.filter(({ value }) => value !== null),
    ({ item_id }) => item_id,
    ({ municipality_code }) => municipality_code,
  ),
);

const missing = (message: string): NoDenominator => ({ code: "denominator-missing", message });
const unfit = (message: string): NoDenominator => ({ code: "denominator-unfit", message });
