import type { ColumnTable } from "arquero";
import { sameQuantities } from "../compare/same-quantity.ts";
import { flatMapRows } from "../lib/arquero.ts";
import { rememberObject } from "../lib/memo.ts";
import type { Indicator } from "../tables/rows.ts";
import { indicatorsNamed } from "../tables/table.ts";
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
const sameQuantityPairs = rememberObject((indicators: ColumnTable): Pair[] => {
  const members = quantities(indicators);
  const both = members.join(members.rename({ id: "other" }), "quantity");
  return pairsIn(
    both.filter((d: Named) => d.id !== d.other),
    indicators,
  );
});

type Named = Record<"id" | "other", string>;

/** The rows that `id` and `other` name, where there are both. */
export function pairsIn(named: ColumnTable, indicators: ColumnTable): Pair[] {
  const ids = named.select("id").concat(named.select({ other: "id" }));
  const rows = indicatorsNamed(indicators, ids, "id");
  return flatMapRows<Named, Pair>(named, (pair) => {
    const [row, other] = [rows.get(pair.id), rows.get(pair.other)];
    return row === undefined || other === undefined ? [] : [{ row, other }];
  });
}

/**
 * A rule about two rows of one quantity.
 * @param read what fills the message, once for each hit on the first of the two
 */
export function pairRule(
  { id, severity }: Pick<Rule, "id" | "severity">,
  read: (pair: Pair) => Hit["values"][],
  pairsOf: (indicators: ColumnTable) => Pair[] = sameQuantityPairs,
): Rule {
  const hits = (pair: Pair) => read(pair).map((values) => hitOn(pair.row, values));
  return { id, severity, run: ({ indicators }) => pairsOf(indicators).flatMap(hits) };
}

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
  const named = indicatorsNamed(indicators, rows, key);
  return flatMapRows<Row, Hit>(rows, (row) => {
    const indicator = named.get(String(row[key]));
    const values = indicator === undefined ? null : read(row, indicator);
    return indicator === undefined || values === null ? [] : [hitOn(indicator, values)];
  });
}
