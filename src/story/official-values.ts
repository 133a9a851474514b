import { group } from "d3";
import { rememberObject } from "../lib/memo.ts";
import { isLate } from "../official/late.ts";
import type { Municipality, OfficialItem, OfficialValue, Rows } from "../tables/rows.ts";

/** The item of official statistics that counts the residents. */
export const CENSUS = "pop_census";

interface Official {
  context: readonly OfficialValue[];
}

/** Pages ask for a few values of thousands, again and again: sorted and grouped once for a table. */
const byItem = rememberObject((context: readonly OfficialValue[]) =>
  group(
    context.toSorted((a, b) => a.year - b.year),
    ({ item_id }) => item_id,
    ({ municipality_code }) => municipality_code,
  ),
);

export function officialItem(
  id: string,
  { contextItems }: Pick<Rows, "contextItems">,
): OfficialItem | undefined {
  return contextItems.find(({ item_id }) => item_id === id);
}

/** The values of an item for one municipality, by year; with the rows that say why there is none. */
export function officialSeries(
  id: string,
  code: string,
  { context }: Official,
): readonly OfficialValue[] {
  return byItem(context).get(id)?.get(code) ?? [];
}

/** The values since the series last broke: those before it count something else. */
export function joinedSeries(id: string, code: string, tables: Official): readonly OfficialValue[] {
  const own = officialSeries(id, code, tables);
  const last = own.findLastIndex((row) => row.break_before);
  return own.slice(Math.max(0, last));
}

/** The row of one year. */
export function officialIn(
  id: string,
  code: string,
  year: number,
  tables: Official,
): OfficialValue | undefined {
  return officialSeries(id, code, tables).find((row) => row.year === year);
}

/** The newest value that there is; null without any. */
export function newestValue(
  id: string,
  code: string,
  tables: Official,
): (OfficialValue & { value: number }) | null {
  const newest = officialSeries(id, code, tables).findLast(({ value }) => value !== null);
  return newest?.value == null ? null : { ...newest, value: newest.value };
}

/** The last year for which any municipality has a value of an item; null without any. */
export function newestYear(id: string, { context }: Official): number | null {
  const years = [...(byItem(context).get(id)?.values() ?? [])].flatMap(
    (series) => series.findLast(({ value }) => value !== null)?.year ?? [],
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** A common year that lies further back than this behind the newest value says nothing of today. */
const STALE = 3;

/**
 * The latest year for which every one of the municipalities has a value; null where there is none,
 * or where some of them have a value that is much newer.
 */
export function commonYear(
  rows: readonly OfficialValue[],
  item_id: string,
  codes: readonly string[],
): number | null {
  const years = codes.map((code) => {
    const own = officialSeries(item_id, code, { context: rows });
    return new Set(own.filter(({ value }) => value !== null).map(({ year }) => year));
  });
  const [first, ...others] = years;
  const shared = [...(first ?? [])].filter((year) => others.every((set) => set.has(year)));
  const common = Math.max(...shared);
  const newest = Math.max(...years.flatMap((set) => [...set]));
  return shared.length === 0 || newest - common > STALE ? null : common;
}

/** The population that a rate of a year is worked out with, its `note` saying which; undefined for none. */
export function rateBase(
  { denominator, date_basis, date }: Pick<OfficialItem, "denominator" | "date_basis" | "date">,
  year: number,
  { context }: Pick<Rows, "context">,
): OfficialValue | undefined {
  const known = context.filter(
    ({ name, value, note }) => name === denominator && value !== null && note !== "",
  );
  const of = (wanted: number) => known.find((row) => row.year === wanted);
  const next = isLate(date_basis, date) ? of(year + 1) : undefined;
  return next !== undefined && !isLate(next.date_basis, next.date) ? next : of(year);
}

/** The newest figures of all residents that belong beside one that leaves some out. */
export interface AllResidents {
  item: OfficialItem;
  year: number;
  values: { place: Municipality; value: number }[];
}

/** Null for an item that leaves nobody out, and where a municipality has no figure. */
export function allResidents(
  item_id: string,
  places: readonly Municipality[],
  tables: Pick<Rows, "context" | "contextItems">,
): AllResidents | null {
  const all = officialItem(item_id, tables)?.all_residents ?? "";
  const item = officialItem(all, tables);
  const year = item === undefined ? null : newestYear(item.item_id, tables);
  if (item === undefined || year === null) return null;
  const values = places.flatMap((place) => {
    const value = officialIn(item.item_id, place.code, year, tables)?.value;
    return value == null ? [] : [{ place, value }];
  });
  return values.length < places.length ? null : { item, year, values };
}
