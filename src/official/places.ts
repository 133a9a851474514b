import { type ColumnTable, table } from "arquero";
import { lift } from "../lib/arquero.ts";
import { exact } from "../lib/number.ts";
import { shaped, tableOf } from "../tables/table.ts";
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
  const places = data.japan.table
    .select("municipality_code", "prefecture", "name", "kind")
    .assign(table(grounds))
    .derive({
      year: lift(() => year),
      secondary_tertiary_share: lift((d: TypeGrounds) => percent(d.secondary + d.tertiary, d)),
      tertiary_share: lift((d: TypeGrounds) => percent(d.tertiary, d)),
      peer_type: lift(peerType),
    })
    .derive({ population: lift(({ population }: TypeGrounds) => known(population)) });
  return shaped("places", places);
}
