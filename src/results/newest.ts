import { type ColumnTable, desc } from "arquero";
import { lift } from "../lib/arquero.ts";
import { readSpan } from "../notation/span.ts";
import type { Indicator, Result } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";
import { mayBeLatest, RANK } from "./latest.ts";

/**
 * The result that is each indicator's latest value, by indicator, year and origin, marked `newest`:
 * that of the last year, a report before the plan itself. The points of a series count where they
 * come after the baseline, and a report without a number (集計中) where nothing else is there.
 */
export function newestOf(results: ColumnTable, indicators: ColumnTable): ColumnTable {
  return results
    .select("indicator_id", "year", "origin", "value")
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

/**
 * The indicators with their newest result as latest value, with its year and printed evaluation. A
 * repeat (再掲) without a result of its own takes that of its first appearance.
 */
export function withNewest(indicators: ColumnTable, results: ColumnTable): ColumnTable {
  const newest = results.filter((d: Result) => d.newest).objects() as Result[];
  const byId = new Map(newest.map((row) => [row.indicator_id, row]));
  return completed("indicators", indicators, (row: Indicator) => {
    const result = byId.get(row.id) ?? byId.get(row.repeat_of ?? "");
    return result === undefined ? {} : asLatest(result, row);
  });
}

/** The years that the plan's own latest value is over say nothing of a report's. */
function asLatest(result: Result, row: Indicator): Partial<Indicator> {
  const span = readSpan(result.raw)?.years ?? null;
  return {
    latest_span: result.origin === "plan" ? row.latest_span : span,
    latest_raw: result.raw,
    latest_value: result.value,
    latest_year: result.year,
    latest_document: result.document,
    latest_page: result.page,
    latest_line: result.line,
    latest_basis: result.basis,
    latest_month: result.origin === "plan" ? row.latest_month : null,
    latest_missing: result.missing,
    evaluation_printed: result.evaluation_printed,
  };
}
