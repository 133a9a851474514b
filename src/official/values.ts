import { type ColumnTable, op } from "arquero";
import { fromRows, lift } from "../lib/arquero.ts";
import type { Translated } from "../lib/language.ts";
import { keeper } from "../lib/memo.ts";
import { columnsOf } from "../tables/list.ts";
import type { ItemDefinition, ItemsFile } from "./schemas.ts";
import { addressesOf } from "./source-address.ts";

/** Observations with the texts of their items, by item (in the order of items.yaml), place and year. */
export function officialValues(observed: ColumnTable, definitions: ItemsFile): ColumnTable {
  const items = new Map(definitions.items.map((item) => [item.id, item]));
  const source = sourceWords(definitions, items);
  return observed
    .join(itemTexts(definitions.items), "item_id")
    .orderby("place", "municipality_code", "year")
    .groupby("item_id", "municipality_code")
    .derive({ before: op.lag("year") })
    .ungroup()
    .derive({
      source: lift((row: Sourced) => source(row).ja),
      source_en: lift((row: Sourced) => source(row).en),
      addresses: lift((row: Sourced) => source(row).addresses),
      break_before: lift((row: Point) => isBroken(items.get(row.item_id), row)),
    })
    .select(...columnsOf("context"))
    .reify();
}

/** What every row of an item repeats. */
function itemTexts(items: readonly ItemDefinition[]): ColumnTable {
  const rows = items.map(({ id, date: { basis, day = "" }, ...item }, place) => ({
    ...item,
    ...{ item_id: id, place, date_basis: basis, date: day },
  }));
  return fromRows(
    [
      ...(["item_id", "place", "theme", "subtheme", "name", "name_en", "unit", "unit_en"] as const),
      ...(["role", "date_basis", "date"] as const),
    ],
    rows,
  );
}

interface Sourced {
  item_id: string;
  /** Ids joined by `|`. */
  sources: string;
}

/** `国勢調査（出典A、出典B）`: the statistic and where its values were read. */
function sourceWords(
  { sources, statistics }: ItemsFile,
  items: ReadonlyMap<string, ItemDefinition>,
): (row: Sourced) => Translated & { addresses: string } {
  /** The same few texts stand in every row. */
  const keep = keeper<Translated & { addresses: string }>();
  return (row) =>
    keep(`${row.item_id}|${row.sources}`, () => {
      const names = row.sources.split("|").flatMap((id) => sources[id] ?? []);
      if (names.length === 0) return { ja: "", en: "", addresses: "" };
      const statistic = statistics[items.get(row.item_id)?.statistic ?? ""];
      const [ja, en] = [new Set(names.map(({ ja }) => ja)), new Set(names.map(({ en }) => en))];
      return {
        ja: `${statistic?.ja ?? ""}（${[...ja].join("、")}）`,
        en: `${statistic?.en ?? ""} (${[...en].join("; ")})`,
        addresses: [...new Set(names.flatMap(addressesOf))].join(" "),
      };
    });
}

interface Point {
  item_id: string;
  municipality_code: string;
  year: number;
  /** The year of the value before it. */
  before: number | undefined;
}

/** Whether the series of the item breaks between this value and the one before it. */
function isBroken(item: ItemDefinition | undefined, point: Point): boolean {
  const { before, year, municipality_code: code } = point;
  if (before === undefined || item === undefined) return false;
  return item.breaks.some(
    ({ municipality = code, year: at }) => municipality === code && before < at && at <= year,
  );
}
