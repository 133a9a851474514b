import type { ColumnTable } from "arquero";
import { sameQuantities } from "../compare/same-quantity.ts";
import { lift } from "../lib/arquero.ts";
import { rememberObject } from "../lib/memo.ts";
import type { Indicator } from "../tables/rows.ts";
import { originals } from "./rule.ts";

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
export const sameQuantityPairs = rememberObject((indicators: ColumnTable): ColumnTable => {
  const members = quantities(indicators).lookup(indicators, ["id", "id"], { row: asRow });
  return members
    .select("quantity", "row")
    .join(members.select("quantity", { row: "other" }))
    .filter((d: Pair) => d.row.id !== d.other.id);
});

/** The whole row as one cell, to stand beside another. */
export const asRow = lift<Indicator>((row) => row);
