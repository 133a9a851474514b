import type { ColumnTable } from "arquero";
import { group } from "d3";
import { exact } from "../lib/number.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { Basis, Indicator } from "../tables/rows.ts";
import { indicatorsNamed } from "../tables/table.ts";
import { sameQuantities } from "./same-quantity.ts";
import { whenOf, yearsBetween } from "./years-between.ts";

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
 * row's unit, by the ids of the rows that have such a plan; null where the units do not convert.
 */
export function changesBefore(
  indicators: ColumnTable,
  links: readonly { rows: readonly string[] }[],
): ReadonlyMap<string, number | null> {
  const members = sameQuantities(indicators, links);
  const named = indicatorsNamed(indicators, members, "id");
  const quantities = group(
    members.objects() as { id: string; quantity: string }[],
    ({ quantity }) => quantity,
  );
  const found = [...quantities.values()].flatMap((own) => {
    const rows = own.flatMap(({ id }) => named.get(id) ?? []);
    const moved = rows
      .filter((row) => changePerYear(row) !== null)
      .toSorted((a, b) => b.period_end - a.period_end);
    return rows.flatMap((row) => {
      const before = moved.find(({ period_end }) => period_end < row.period_end);
      return before === undefined ? [] : [[row.id, changeIn(row.unit, before)] as const];
    });
  });
  return new Map(found);
}

function changeIn(unit: string, row: Indicator): number | null {
  const [factor, change] = [unitFactor(row.unit, unit), changePerYear(row)];
  return factor === null || change === null ? null : exact(change * factor);
}
