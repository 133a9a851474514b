import { type ColumnTable, op, table } from "arquero";
import { lift } from "../lib/arquero.ts";
import { official as texts } from "../words/official.ts";
import { fill, small } from "../words/text.ts";
import type { ItemDefinition } from "./schemas.ts";

/**
 * Items that are taken from others: for each place and year the first of `first_of` that has a value.
 * So the population of a year is that of the register, and of the census where the register has none;
 * the note says which.
 * @param published observations of the items that they are taken from.
 */
export function firstOf(items: readonly ItemDefinition[], published: ColumnTable): ColumnTable {
  const parts = items.flatMap(({ id, first_of: from }) =>
    from === undefined ? [] : [taken(id, from, items, published)],
  );
  return published.slice(0, 0).concat(...parts);
}

function taken(
  id: string,
  from: readonly string[],
  items: readonly ItemDefinition[],
  published: ColumnTable,
): ColumnTable {
  const named = from.map((name) => items.find((item) => item.id === name));
  const ranks = table({
    item_id: from,
    rank: from.map((_, rank) => rank),
    note: named.map((item) => fill(texts.taken, "ja", { name: item?.name ?? "" })),
    note_en: named.map((item) => fill(texts.taken, "en", { name: small(item?.name_en ?? "") })),
  });
  return published
    .select(...published.columnNames().filter((name) => !name.startsWith("note")))
    .filter((d) => d.value !== null)
    .join(ranks, "item_id")
    .groupby("municipality_code", "year")
    .filter((d) => d.rank === op.min(d.rank))
    .ungroup()
    .derive({ item_id: lift(() => id) })
    .select(...published.columnNames())
    .reify();
}
