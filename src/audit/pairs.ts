import type { ColumnTable } from "arquero";
import { sameQuantities } from "../compare/same-quantity.ts";
import { flatMapRows, lift } from "../lib/arquero.ts";
import { rememberObject } from "../lib/memo.ts";
import type { Indicator } from "../tables/rows.ts";
import { type Hit, hitOn, originals, type Rule } from "./rule.ts";

/** Two rows of one quantity. */
export interface Pair {
  row: Indicator;
  other: Indicator;
}

/** The rows but repeats that state one quantity, see `sameQuantities`. Made once for a table. */
export const quantities = rememberObject(
  (indicators: ColumnTable): ColumnTable => sameQuantities(originals(indicators)),
);

/** Every row but repeats beside each other row of its quantity, both ways. Made once for a table. */
const sameQuantityPairs = rememberObject((indicators: ColumnTable): ColumnTable => {
  const members = quantities(indicators).lookup(indicators, ["id", "id"], { row: asRow });
  return members
    .select("quantity", "row")
    .join(members.select("quantity", { row: "other" }))
    .filter((d: Pair) => d.row.id !== d.other.id);
});

/**
 * A rule about two rows of one quantity.
 * @param read what fills the message, once for each hit on the first of the two
 */
export function pairRule(
  { id, severity }: Pick<Rule, "id" | "severity">,
  read: (pair: Pair) => Hit["values"][],
  pairsOf = sameQuantityPairs,
): Rule {
  const hits = (pair: Pair) => read(pair).map((values) => hitOn(pair.row, values));
  return { id, severity, run: ({ indicators }) => flatMapRows(pairsOf(indicators), hits) };
}

/** The whole row as one cell, to stand beside another. */
export const asRow = lift<Indicator>((row) => row);

/**
 * Hits on the indicators that rows of another table name.
 * @param key the column that holds the indicator's id
 * @param read what fills the message; null where the row is no hit
 */
export function hitsOnNamed<Row>(
  rows: ColumnTable,
  key: keyof Row & string,
  indicators: ColumnTable,
  read: (row: Row, indicator: Indicator) => Hit["values"] | null,
): Hit[] {
  const named = rows.lookup(indicators, [key, "id"], { indicator: asRow });
  return flatMapRows<Row & { indicator?: Indicator }, Hit>(named, (row) => {
    const { indicator } = row;
    const values = indicator === undefined ? null : read(row, indicator);
    return indicator === undefined || values === null ? [] : [hitOn(indicator, values)];
  });
}
