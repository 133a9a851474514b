import { max, rollup } from "d3";
import { rememberObject } from "../lib/memo.ts";
import type { PlanRow, Result, Rows } from "../tables/rows.ts";

/** The plans of each municipality that end last; an earlier generation is not mixed in. */
export function newestPlans({ plans }: Pick<Rows, "plans">): PlanRow[] {
  const ends = rollup(
    plans,
    (own) => max(own, ({ period_end }) => period_end),
    ({ municipality_code }) => municipality_code,
  );
  return plans.filter((plan) => ends.get(plan.municipality_code) === plan.period_end);
}

/** Those of the rows that stand in the newest plans. */
export function ofNewestPlans<T extends { plan: string }>(
  rows: readonly T[],
  tables: Pick<Rows, "plans">,
): T[] {
  const newest = new Set(newestPlans(tables).map(({ id }) => id));
  return rows.filter(({ plan }) => newest.has(plan));
}

/** Asked for row after row of a table. */
const newestBy = rememberObject(
  (results: readonly Result[]) =>
    new Map(results.filter((one) => one.newest).map((one) => [one.indicator_id, one])),
);

export const newestResult = (id: string, { results }: Pick<Rows, "results">): Result | undefined =>
  newestBy(results).get(id);

/** The same where a report prints it and not the plan, whose own value is part of the promise. */
export function newestReport(id: string, tables: Pick<Rows, "results">): Result | undefined {
  const result = newestResult(id, tables);
  return result?.origin === "report" ? result : undefined;
}
