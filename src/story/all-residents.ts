import type { Municipality, OfficialItem, Rows } from "../tables/rows.ts";
import { newestYear, officialIn, officialItem } from "./official-values.ts";

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
