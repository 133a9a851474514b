import { type ColumnTable, op, table } from "arquero";
import { lift, on } from "../lib/arquero.ts";
import { official as texts } from "../words/official.ts";
import { fill, small } from "../words/text.ts";
import { isLate } from "./late.ts";
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

/** For items of the second half of a year: the next year's value, where it is of its first half. */
export function firstOfNext(items: readonly ItemDefinition[], published: ColumnTable): ColumnTable {
  const own = firstOf(items, published);
  const early = new Set(
    items.filter(({ date }) => !isLate(date.basis, date.day)).map(({ id }) => id),
  );
  const next = own.filter(lift((d: { taken_from: string }) => early.has(d.taken_from))).derive({
    year: (d) => d.year - 1,
    note: lift((d: Notes) => fill(texts.takenNext, "ja", { note: d.note })),
    note_en: lift((d: Notes) => fill(texts.takenNext, "en", { note: d.note_en })),
  });
  return next.concat(own.antijoin(next, on("item_id", "municipality_code", "year")));
}

interface Notes {
  note: string;
  note_en: string;
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
