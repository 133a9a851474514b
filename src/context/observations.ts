import { exact } from "../compare/target.ts";
import type { ContextData } from "./data.ts";
import { movingTerms, type Observation, rate } from "./rates.ts";
import type { ContextDefinition, ItemsFile } from "./schemas.ts";

/** Item → municipality → year → value: as published, from the all-Japan file, and computed. */
export type Observations = ReadonlyMap<
  string,
  ReadonlyMap<string, ReadonlyMap<number, Observation>>
>;

type Filling = Map<string, Map<string, Map<number, Observation>>>;

/**
 * Values of the named municipalities. A published value of a computed item stands where the counts
 * of its year are not at hand; the check refuses both for one year.
 */
export function observe(data: ContextData, municipalities: readonly string[]): Observations {
  const known = new Set(municipalities);
  const found: Filling = new Map();
  for (const { row } of data.values) {
    if (!known.has(row.municipality_code)) continue;
    put(found, row.item_id, row.municipality_code, row.year, {
      value: row.value === "" ? null : Number(row.value),
      missing: row.missing === "" ? null : row.missing,
      preliminary: row.preliminary === "yes",
      sources: row.source === "" ? [] : [row.source],
      quality: row.quality === "" ? null : row.quality,
      calculation: "",
      note: row.note,
      note_en: row.note_en,
    });
  }
  for (const item of data.definitions.items) {
    const year = item.ssdse && data.japan?.file.columns[item.ssdse.column]?.year;
    if (year === undefined) continue;
    for (const code of known) {
      const observation = fromJapan(data, item.id, code);
      if (observation) put(found, item.id, code, year, observation);
    }
  }
  for (const item of data.definitions.items) {
    const { formula } = item;
    if (formula === undefined) continue;
    for (const code of known) {
      const years = movingTerms(formula).flatMap((term) => [
        ...(found.get(term)?.get(code)?.keys() ?? []),
      ]);
      for (const year of new Set(years)) {
        const lookup = (id: string, of: number) => found.get(id)?.get(code)?.get(of);
        const observation = rate(formula, year, lookup);
        if (observation) put(found, item.id, code, year, observation);
      }
    }
  }
  return found;
}

/** What the all-Japan file says of one municipality, in the item's unit. */
export function fromJapan(data: ContextData, id: string, code: string): Observation | undefined {
  const { ssdse } = itemsById(data.definitions).get(id) ?? {};
  const cell = ssdse && data.japan?.rows.get(code)?.get(ssdse.column);
  if (ssdse === undefined || cell === undefined || data.japan === null) return undefined;
  const number = typeof cell === "number";
  return {
    value: number ? exact(cell * ssdse.factor) : null,
    missing: number ? null : cell,
    preliminary: false,
    sources: [data.japan.file.source],
    quality: data.japan.file.quality,
    calculation: "",
    note: "",
    note_en: "",
  };
}

/** Asked for every cell of the all-Japan file, so it is made once a file. */
const INDEX = new WeakMap<ItemsFile, ReadonlyMap<string, ContextDefinition>>();

function itemsById(file: ItemsFile): ReadonlyMap<string, ContextDefinition> {
  const known = INDEX.get(file) ?? new Map(file.items.map((item) => [item.id, item]));
  INDEX.set(file, known);
  return known;
}

function put(into: Filling, item: string, code: string, year: number, value: Observation): void {
  const cities = into.get(item) ?? new Map<string, Map<number, Observation>>();
  const years = cities.get(code) ?? new Map<number, Observation>();
  years.set(year, value);
  cities.set(code, years);
  into.set(item, cities);
}
