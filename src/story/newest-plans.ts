import { max, rollup } from "d3";
import type { PlanRow, Rows } from "../tables/rows.ts";

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
