import { type ColumnTable, desc } from "arquero";
import { deriveAll, lift } from "../lib/arquero.ts";
import { exact } from "../lib/number.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { Basis, Indicator } from "../tables/rows.ts";
import { sameQuantities } from "./same-quantity.ts";
import { whenOf, yearsBetween } from "./years-between.ts";

/** A row beside one of the same quantity. */
interface Pair {
  unit: string;
  period_end: number;
  earlier_unit: string;
  earlier_end: number;
  earlier_change: number | null;
}

/** A mean or a total over years is put beside its like alone. */
export function alike(row: Indicator): boolean {
  const over = (basis: Basis | null) =>
    basis === "average" || basis === "cumulative" ? basis : "one year";
  return (
    over(row.baseline_basis) === over(row.latest_basis) && row.baseline_span === row.latest_span
  );
}

/** The change from the baseline to the latest value in a year; null where a value or year is missing. */
export function changePerYear(row: Indicator): number | null {
  const { baseline_value, latest_value } = row;
  if (baseline_value === null || latest_value === null || !alike(row)) return null;
  const years = yearsBetween(whenOf(row, "baseline"), whenOf(row, "latest"));
  return years === null || years <= 0 ? null : exact((latest_value - baseline_value) / years);
}

/**
 * The yearly change of the same quantity in the latest plan that ends before a row's own, in the
 * row's unit. Columns `id` and `change_before`; rows without such a plan are left out.
 */
export function changesBefore(
  indicators: ColumnTable,
  links: readonly { rows: readonly string[] }[],
): ColumnTable {
  const changes = deriveAll(indicators, ["change"], (row: Indicator) => ({
    change: changePerYear(row),
  })).select("id", "unit", "period_end", "change");
  const members = sameQuantities(indicators, links).join(changes, "id");
  const earlier = members.select("quantity", {
    id: "earlier_id",
    unit: "earlier_unit",
    period_end: "earlier_end",
    change: "earlier_change",
  });
  return members
    .join(earlier)
    .filter((d: Pair) => d.earlier_end < d.period_end && d.earlier_change !== null)
    .groupby("id")
    .orderby(desc("earlier_end"), "earlier_id")
    .slice(0, 1)
    .ungroup()
    .derive({ change_before: lift<Pair>(inOwnUnit) })
    .select("id", "change_before");
}

function inOwnUnit({ unit, earlier_unit, earlier_change }: Pair): number | null {
  const factor = unitFactor(earlier_unit, unit);
  return earlier_change === null || factor === null ? null : exact(earlier_change * factor);
}
