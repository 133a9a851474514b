import { group } from "d3";
import { rememberObject } from "../../lib/memo.ts";
import type { ConversionStep } from "../../plans/measure-schemas.ts";
import type { Municipality, OfficialItem, OfficialValue } from "../../tables/rows.ts";
import { middleOf, monthOf, type When } from "../years-between.ts";

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
  /** When the value is of that is divided; its year is null where it states none. */
  when: When;
}

const UNITS = { population_2020: "人", households_2020: "世帯", area_km2: "km²" } as const;

/** `population_2020`, or the id of the item: what the members of a measure must agree on. */
export function denominatorName({ denominator }: PerStep): string {
  return typeof denominator === "string" ? denominator : denominator.item;
}

/**
 * What a step divides by for one municipality: a column of data/municipalities.csv, or a count or
 * size of data/context/ in a stated year, or the one whose day is nearest to the middle of the value's
 * year. An official statistic must be observed and of quality A or B: a rate cannot be better than its
 * base.
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
  return missing(`"${denominator}" of ${place.code} is ${found}`);
}

function statisticOf(
  { item: id, year }: Exclude<PerStep["denominator"], string>,
  { code, when }: Place,
  { context, contextItems }: Denominators,
): Denominator | NoDenominator {
  const item = contextItems.find(({ item_id }) => item_id === id);
  if (item === undefined)
    return {
      code: "denominator-unknown",
      message: `there is no item "${id}" in data/context/items.yaml`,
    };
  if (/[/%]|^指数$/u.test(item.unit))
    return unfit(`"${id}" is in "${item.unit}"; only a count or a size can be divided by`);
  if (item.projection) return unfit(`"${id}" is a projection, not an observed value`);
  const own = valuesOf(context).get(id)?.get(code) ?? [];
  const row = year === "own" ? nearest(own, when) : own.find((value) => value.year === year);
  if (row?.value == null) {
    const wanted = year === "own" ? (when.year ?? "a value without year") : year;
    const years = own.map((value) => value.year).join(", ") || "none";
    return missing(`"${id}" of ${code} has no value for "${wanted}" (years with one: ${years})`);
  }
  if (row.value <= 0) return missing(`"${id}" of ${code} in "${row.year}" is ${row.value}`);
  if (row.quality === "C" || row.quality === null)
    return unfit(`"${id}" of ${code} in "${row.year}" is of quality ${row.quality ?? "unknown"}`);
  return { amount: row.value, unit: item.unit, from: row };
}

/** The value of the nearest day, the earlier of two. */
function nearest(own: readonly OfficialValue[], when: When): OfficialValue | undefined {
  const { year } = when;
  if (year === null) return undefined;
  const at = middleOf({ ...when, year });
  const away = (row: OfficialValue) => Math.abs(dayOf(row) - at);
  return own.toSorted((a, b) => away(a) - away(b) || a.year - b.year)[0];
}

/** The day of a statistic in years: 2020.75 for 1 October 2020. */
const dayOf = ({ year, date, date_basis }: OfficialValue): number =>
  middleOf({ year, month: monthOf(date), basis: date_basis });

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
