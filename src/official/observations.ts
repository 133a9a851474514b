import { rememberObject } from "../lib/memo.ts";
import { exact } from "../lib/number.ts";
import { groupBy } from "../tables/group.ts";
import type { ContextData } from "./data.ts";
import { movingTerms, type Observation, rate } from "./rates.ts";
import type { ItemsFile, PrintedContextValue } from "./schemas.ts";

/** Item → year → value of one municipality: as published, from the all-Japan file, and computed. */
export type Observations = ReadonlyMap<string, ReadonlyMap<number, Observation>>;

type Filling = Map<string, Map<number, Observation>>;

/**
 * Gives the values of one municipality after the other, so that those of all need not be held at
 * once. A published value of a computed item stands where the counts of its year are not at hand;
 * the check refuses both for one year.
 */
export function observer(data: ContextData): (code: string) => Observations {
  const printed = groupBy(data.values, ({ row }) => row.municipality_code);
  const inJapan = data.definitions.items.flatMap(({ id, ssdse }) => {
    const year = ssdse && data.japan?.file.columns[ssdse.column]?.year;
    return year === undefined ? [] : [{ id, year }];
  });
  const computed = data.definitions.items.flatMap(({ id, formula }) =>
    formula === undefined ? [] : [{ id, formula, moving: movingTerms(formula) }],
  );
  return (code) => {
    const found: Filling = new Map();
    for (const { row } of printed.get(code) ?? [])
      put(found, row.item_id, row.year, asPrinted(row));
    for (const { id, year } of inJapan) {
      const observation = fromJapan(data, id, code);
      if (observation) put(found, id, year, observation);
    }
    const lookup = (id: string, year: number) => found.get(id)?.get(year);
    for (const { id, formula, moving } of computed) {
      const years = new Set(moving.flatMap((term) => [...(found.get(term)?.keys() ?? [])]));
      for (const year of years) {
        const observation = rate(formula, year, lookup);
        if (observation) put(found, id, year, observation);
      }
    }
    return found;
  };
}

function asPrinted(row: PrintedContextValue): Observation {
  return {
    value: row.value === "" ? null : Number(row.value),
    missing: row.missing === "" ? null : row.missing,
    preliminary: row.preliminary === "yes",
    sources: row.source === "" ? [] : [row.source],
    quality: row.quality === "" ? null : row.quality,
    calculation: "",
    note: row.note,
    note_en: row.note_en,
  };
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
const itemsById = rememberObject(
  ({ items }: ItemsFile) => new Map(items.map((item) => [item.id, item])),
);

function put(into: Filling, item: string, year: number, value: Observation): void {
  const years = into.get(item);
  if (years === undefined) into.set(item, new Map([[year, value]]));
  else years.set(year, value);
}
