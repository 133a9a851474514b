import { type ColumnTable, table } from "arquero";
import { exact } from "../lib/number.ts";
import { completed, tableOf } from "../tables/table.ts";
import type { OfficialData } from "./data.ts";
import { column, columnYear } from "./japan-items.ts";
import { peerType, type TypeGrounds } from "./peer-type.ts";

/** The items that size and type of a municipality follow from. */
const GROUNDS = {
  population: "pop_census",
  employed: "employed",
  secondary: "employed_secondary",
  tertiary: "employed_tertiary",
};

/** Every municipality of the all-Japan file, in its order, with kind, census population and type. */
export function officialPlaces(data: OfficialData): ColumnTable {
  if (data.japan === null) return tableOf("places", []);
  const year = columnYear(GROUNDS.population, data);
  const grounds = Object.entries(GROUNDS).map(([name, id]) => [name, column(id, data)] as const);
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  const percent = (persons: number, { employed }: TypeGrounds) =>
    employed > 0 ? known(exact((persons / employed) * 100)) : null;
  const places = data.japan.table.assign(table(grounds));
  return completed("places", places, (row: TypeGrounds) => ({
    year,
    population: known(row.population),
    secondary_tertiary_share: percent(row.secondary + row.tertiary, row),
    tertiary_share: percent(row.tertiary, row),
    peer_type: peerType(row),
  }));
}
