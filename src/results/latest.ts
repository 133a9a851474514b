import type { Indicator, Result } from "../tables/rows.ts";

/** Where two results of one year are told apart: a report is later than the plan that it follows. */
export const RANK: Record<Result["origin"], number> = { report: 2, plan: 1, series: 0 };

/** Whether a result may be the latest: a point of a series where it comes after the baseline. */
export function mayBeLatest(
  d: Pick<Result, "origin" | "year"> & Pick<Indicator, "baseline_year">,
): boolean {
  return d.origin !== "series" || (d.year ?? 0) > (d.baseline_year ?? Number.POSITIVE_INFINITY);
}
