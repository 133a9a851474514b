import { type ColumnTable, op } from "arquero";
import { lift } from "../lib/arquero.ts";
import type { Translated } from "../lib/language.ts";
import { keeper } from "../lib/memo.ts";
import { completed } from "../tables/table.ts";
import type { Observation } from "./observations.ts";
import type { ItemDefinition, ItemsFile } from "./schemas.ts";
import { addressesOf } from "./source-address.ts";

/** Observations with the texts of their items, by item (in the order of items.yaml), place and year. */
export function officialValues(observed: ColumnTable, definitions: ItemsFile): ColumnTable {
  const items = new Map(definitions.items.map((item) => [item.id, item]));
  const places = new Map(definitions.items.map(({ id }, place) => [id, place]));
  const source = sourceWords(definitions, items);
  const ordered = observed
    .filter(lift(({ item_id }: Point) => items.has(item_id)))
    .orderby(
      lift(({ item_id }: Point) => places.get(item_id)),
      "municipality_code",
      "year",
    )
    .groupby("item_id", "municipality_code")
    .derive({ before: op.lag("year") })
    .ungroup();
  return completed("context", ordered, (row: Point) => {
    const item = items.get(row.item_id) as ItemDefinition;
    const { theme, subtheme, name, name_en, unit, unit_en, role } = item;
    const { date } = items.get(row.taken_from) as ItemDefinition;
    const { ja, en, addresses } = source(row);
    return {
      theme,
      subtheme,
      name,
      name_en,
      unit,
      unit_en,
      role,
      date_basis: date.basis,
      date: date.day ?? "",
      source: ja,
      source_en: en,
      addresses,
      break_before: isBroken(item, row),
    };
  });
}

/** `国勢調査（出典A、出典B）`: the statistic and where its values were read. */
function sourceWords(
  { sources, statistics }: ItemsFile,
  items: ReadonlyMap<string, ItemDefinition>,
): (row: Point) => Translated & { addresses: string } {
  /** The same few texts stand in every row. */
  const keep = keeper<Translated & { addresses: string }>();
  return (row) =>
    keep(`${row.taken_from}|${row.sources}`, () => {
      const names = row.sources.split("|").flatMap((id) => sources[id] ?? []);
      if (names.length === 0) return { ja: "", en: "", addresses: "" };
      const statistic = statistics[items.get(row.taken_from)?.statistic ?? ""];
      const [ja, en] = [new Set(names.map(({ ja }) => ja)), new Set(names.map(({ en }) => en))];
      const { ja: name = "", en: nameEn = "" } = statistic ?? {};
      const said = [...ja].every((source) => source.includes(name));
      return {
        ja: said ? [...ja].join("、") : `${name}（${[...ja].join("、")}）`,
        en: `${nameEn} (${[...en].join("; ")})`,
        addresses: [...new Set(names.flatMap(addressesOf))].join(" "),
      };
    });
}

interface Point extends Observation {
  /** The year of the value before it. */
  before: number | undefined;
}

/** Whether the series of the item breaks between this value and the one before it. */
function isBroken(item: ItemDefinition, point: Point): boolean {
  const { before, year, municipality_code: code } = point;
  if (before === undefined) return false;
  return item.breaks.some(
    ({ municipality = code, year: at }) => municipality === code && before < at && at <= year,
  );
}
