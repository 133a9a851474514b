import { type OfficialData, valueKey } from "../data.ts";
import { japanValues, type Observation } from "../observations.ts";
import type { JapanFile } from "../schemas.ts";
import { type ValueRow, valueRow } from "./row.ts";

/**
 * What the present all-Japan file says of the named municipalities and the next edition will not say
 * any more, because its column holds another year: these values move to values.csv.
 */
export function rollOver(
  data: OfficialData,
  next: JapanFile,
  municipalities: readonly string[],
): ValueRow[] {
  const items = new Map(data.definitions.items.map((item) => [item.id, item]));
  const known = new Set(data.values.map(({ row }) => valueKey(row)));
  const held = japanValues(data, municipalities).objects() as Observation[];
  return held.flatMap((row) => {
    const { item_id, municipality_code: code, year, value, missing, sources: source } = row;
    const item = items.get(item_id);
    const stays = next.columns[item?.ssdse?.column ?? ""]?.year === year;
    if (item === undefined || stays || known.has(valueKey(row))) return [];
    const cell = value ?? missing ?? "not_available";
    return [valueRow({ item, code, year, cell, source, quality: row.quality ?? "" })];
  });
}

/** Lines of values.csv whose key the next edition brings itself, as the body publishes it. */
export function superseded(
  { definitions, values }: OfficialData,
  next: JapanFile,
  municipalities: readonly string[],
): number[] {
  return values
    .filter(({ row }) => {
      const item = definitions.items.find(({ id }) => id === row.item_id);
      const year = item?.ssdse && next.columns[item.ssdse.column]?.year;
      return year === row.year && municipalities.includes(row.municipality_code);
    })
    .map(({ fileLine }) => fileLine);
}
