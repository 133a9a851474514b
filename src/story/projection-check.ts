import type { Municipality, OfficialItem, Rows } from "../tables/rows.ts";
import { newestYear, officialIn } from "./official-values.ts";

/** On which side of a projection the newest census lies. */
export interface ProjectionCheck {
  year: number;
  preliminary: boolean;
  above: Municipality[];
  below: Municipality[];
}

/** Null where a municipality has no census in a year that the projection names. */
export function projectionCheck(projection: OfficialItem, tables: Rows): ProjectionCheck | null {
  const year = newestYear(CENSUS, tables);
  if (year === null) return null;
  const pairs = tables.municipalities.map((place) => ({
    place,
    counted: officialIn(CENSUS, place.code, year, tables),
    projected: officialIn(projection.item_id, place.code, year, tables)?.value,
  }));
  if (pairs.some(({ counted, projected }) => counted?.value == null || projected == null))
    return null;
  const side = (sign: 1 | -1) =>
    pairs
      .filter(
        ({ counted, projected }) => Math.sign((counted?.value ?? 0) - (projected ?? 0)) === sign,
      )
      .map(({ place }) => place);
  const preliminary = pairs.some(({ counted }) => counted?.preliminary);
  return { year, preliminary, above: side(1), below: side(-1) };
}

const CENSUS = "pop_census";
