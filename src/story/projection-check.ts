import type { Municipality, OfficialItem, Rows } from "../tables/rows.ts";

/** On which side of a projection the newest census lies. */
export interface ProjectionCheck {
  year: number;
  preliminary: boolean;
  above: Municipality[];
  below: Municipality[];
}

/** Null where a municipality has no census in a year that the projection names. */
export function projectionCheck(projection: OfficialItem, tables: Rows): ProjectionCheck | null {
  const valueIn = (id: string, code: string, year: number) =>
    tables.context.find(
      (row) => row.item_id === id && row.municipality_code === code && row.year === year,
    );
  const census = tables.context.filter(
    ({ item_id, value }) => item_id === CENSUS && value !== null,
  );
  const year = Math.max(...census.map((row) => row.year));
  const pairs = tables.municipalities.map((place) => ({
    place,
    counted: valueIn(CENSUS, place.code, year),
    projected: valueIn(projection.item_id, place.code, year)?.value,
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
