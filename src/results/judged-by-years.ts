import type { ColumnTable } from "arquero";
import { deriveAll, filterRows } from "../lib/arquero.ts";
import type { Evaluation, Indicator, Progress, ProgressYear } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";

/** Rules by which a count or a mean over years was judged, or a value left open; the others are those of progress.csv. */
const OWN_RULES = new Set([
  ...[
    "share_within_tolerance",
    "share_too_small",
    "share_too_large",
    "limit_exceeded",
    "limit_kept",
  ],
  ...["mean_against_single_year", "mean_met", "mean_not_met", "result_to_check"],
]);

type Year = Pick<ProgressYear, "verdict" | "rule" | "elapsed" | "share_reached">;

const isOwn = ({ rule }: ProgressYear): boolean => OWN_RULES.has(rule);
/** Whether a year was held against yearly targets, of which progress.csv knows nothing. */
const isByYearlyTargets = ({ expected_by: by }: ProgressYear): boolean =>
  by === "yearly_target" || by === "between_yearly_targets";

/** The years of some rules that have a verdict, by indicator and year. */
function yearsBy(years: ColumnTable, is: (row: ProgressYear) => boolean): Map<string, Year> {
  const judged = filterRows<ProgressYear>(years, (row) => row.verdict !== null && is(row));
  const rows = judged
    .select("indicator_id", "year", "verdict", "rule", "elapsed", "share_reached")
    .objects() as ProgressYear[];
  return new Map(rows.map((row) => [`${row.indicator_id} ${row.year}`, row]));
}

/**
 * Progress in which a count or a mean over years, and a value beside yearly targets, is judged as in
 * progress-years: 1,105 of at most 1,200 after four of six years is behind, and 92 % of the limit, not
 * achieved.
 */
export function progressByYears(progress: ColumnTable, years: ColumnTable): ColumnTable {
  const own = yearsBy(years, (row) => isOwn(row) || isByYearlyTargets(row));
  return completed("progress", progress, (row: Progress) => {
    const year = own.get(`${row.indicator_id} ${row.latest_year}`);
    return year === undefined ? {} : { ...year, progress: year.share_reached };
  });
}

const EVALUATION: Partial<Record<string, Evaluation>> = {
  limit_kept: "achieved",
  limit_exceeded: "not_achieved",
};

/** A count or a mean over years that are not over is neither achieved nor missed: undetermined. */
export function evaluatedByYears(indicators: ColumnTable, years: ColumnTable): ColumnTable {
  const own = yearsBy(years, isOwn);
  return deriveAll(indicators, ["evaluation_computed"], (row: Indicator) => {
    const rule = own.get(`${row.id} ${row.latest_year}`)?.rule;
    return rule === undefined ? row : { evaluation_computed: EVALUATION[rule] ?? "undetermined" };
  });
}
