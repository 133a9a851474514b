import type { Basis, Rows } from "./rows.ts";

type Dated = Pick<Rows, "plans" | "context" | "contextItems" | "results">;

/**
 * The newest date of the data, so that files carry one that never depends on the clock: the end of
 * the time that the newest result or official value is of (projections left out), or the issue of
 * the newest plan.
 */
export function newestDate({ plans, context, contextItems, results }: Dated): Date {
  const projected = new Set(contextItems.filter((row) => row.projection).map((row) => row.item_id));
  const dates = [
    "2000-01-01",
    ...plans.map(({ issued }) => issued),
    ...results.flatMap(({ year, basis, value }) =>
      year === null || value === null ? [] : lastDay(year, basis, ""),
    ),
    ...context.flatMap(({ item_id, year, value, date_basis, date }) =>
      value === null || projected.has(item_id) ? [] : lastDay(year, date_basis, date),
    ),
  ];
  return new Date(dates.toSorted().at(-1) ?? "");
}

/** The last day of a year by its kind, or the day in it that the value is of. */
export function lastDay(year: number, basis: Basis | null, day: string): string {
  if (day !== "") return `${year}-${day}`;
  return basis === "calendar_year" ? `${year}-12-31` : `${year + 1}-03-31`;
}
