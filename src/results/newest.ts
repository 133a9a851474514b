import { type ColumnTable, desc, escape as lift } from "arquero";
import type { Indicator, Result } from "../tables/rows.ts";

/** Where two results of one year are told apart: a report is later than the plan that it follows. */
export const RANK: Record<Result["origin"], number> = { report: 2, plan: 1, series: 0 };

/**
 * The result that is each indicator's latest value, by indicator, year and origin, marked `newest`:
 * that of the last year, a report before the plan itself. The points of a series count where they
 * come after the baseline, and a report without a number (集計中) where nothing else is there.
 */
export function newestOf(results: ColumnTable, indicators: ColumnTable): ColumnTable {
  return results
    .join_left(indicators.select({ id: "indicator_id" }, "baseline_year"), "indicator_id")
    .filter(lift(mayBeLatest))
    .derive({
      measured: lift((d: Result) => Number(d.value !== null || d.origin === "plan")),
      at: lift((d: Result) => d.year ?? 0),
      rank: lift((d: Result) => RANK[d.origin]),
    })
    .orderby("indicator_id", desc("measured"), desc("at"), desc("rank"))
    .groupby("indicator_id")
    .slice(0, 1)
    .ungroup()
    .derive({ newest: () => true })
    .select("indicator_id", "year", "origin", "newest");
}

function mayBeLatest(d: Result & Pick<Indicator, "baseline_year">): boolean {
  return d.origin !== "series" || (d.year ?? 0) > (d.baseline_year ?? Number.POSITIVE_INFINITY);
}

/** The indicators with their newest result as latest value, with its year and printed evaluation. */
export function withNewest(indicators: ColumnTable, results: ColumnTable): ColumnTable {
  const newest = results
    .filter((d: Result) => d.newest)
    .select({
      indicator_id: "id",
      raw: "new_raw",
      value: "new_value",
      year: "new_year",
      basis: "new_basis",
      missing: "new_missing",
      evaluation_printed: "new_evaluation",
    });
  const columns = indicators.columnNames();
  const has = (d: { new_raw?: string }) => d.new_raw !== undefined;
  return indicators
    .join_left(newest, "id")
    .derive({
      latest_raw: lift((d: Joined) => (has(d) ? d.new_raw : d.latest_raw)),
      latest_value: lift((d: Joined) => (has(d) ? d.new_value : d.latest_value)),
      latest_year: lift((d: Joined) => (has(d) ? d.new_year : d.latest_year)),
      latest_basis: lift((d: Joined) => (has(d) ? d.new_basis : d.latest_basis)),
      latest_missing: lift((d: Joined) => (has(d) ? d.new_missing : d.latest_missing)),
      evaluation_printed: lift((d: Joined) => (has(d) ? d.new_evaluation : d.evaluation_printed)),
    })
    .select(columns)
    .reify();
}

interface Joined extends Indicator {
  new_raw?: string;
  new_value?: Result["value"];
  new_year?: Result["year"];
  new_basis?: Result["basis"];
  new_missing?: Result["missing"];
  new_evaluation?: Result["evaluation_printed"];
}
