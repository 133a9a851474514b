import { rememberObject } from "../lib/memo.ts";
import type { Result, Rows } from "../tables/rows.ts";

/** Asked for row after row of a table. */
const newestBy = rememberObject(
  (results: readonly Result[]) =>
    new Map(results.filter((one) => one.newest).map((one) => [one.indicator_id, one])),
);

/** The newest result of an indicator, by its id. */
export const newestResult = (id: string, { results }: Pick<Rows, "results">): Result | undefined =>
  newestBy(results).get(id);

/** The same where a report prints it and not the plan, whose own value is part of the promise. */
export function newestReport(id: string, tables: Pick<Rows, "results">): Result | undefined {
  const result = newestResult(id, tables);
  return result?.origin === "report" ? result : undefined;
}
