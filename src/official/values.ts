import { type ColumnTable, escape as lift, op, table } from "arquero";
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
  const column = <T>(of: (item: ItemDefinition) => T) => items.map(of);
  return table({
    item_id: column(({ id }) => id),
    place: items.map((_, place) => place),
    theme: column(({ theme }) => theme),
    subtheme: column(({ subtheme }) => subtheme),
    name: column(({ name }) => name),
    name_en: column(({ name_en }) => name_en),
    unit: column(({ unit }) => unit),
    unit_en: column(({ unit_en }) => unit_en),
    role: column(({ role }) => role),
    date_basis: column(({ date }) => date.basis),
    date: column(({ date }) => date.day ?? ""),
  });
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
