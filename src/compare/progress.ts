import type { ColumnTable } from "arquero";
import { equal, exact } from "../lib/number.ts";
import type { Indicator, Progress } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";
import { alike, changePerYear, changesBefore } from "./past-change.ts";
import { metAtBaseline, resolveTarget } from "./target.ts";
import { judge } from "./verdict.ts";
import { whenOf, yearsBetween } from "./years-between.ts";

/** A row with the change seen in the plan before; undefined where there was none. */
interface Row extends Indicator {
  change_before?: number | null;
}

/**
 * Where every row stands between its baseline and its target. Repeats (再掲) have no row of their
 * own; all other rows have, sorted by id. Where a row states no target year the end of its plan's
 * period serves, and the rule's name ends in `_by_plan_end`.
 *
 * Years lie between two values as `yearsBetween` counts them.
 * elapsed = (latest year − baseline year) / (target year − baseline year);
 * progress = (latest − baseline) / (target − baseline), null where the distance is zero;
 * A target that the baseline meets already leaves no distance and asks for no change.
 * required_per_year = (target − baseline) / (target year − baseline year);
 * past_per_year = (latest − baseline) / (latest year − baseline year) of the row, or, where the row
 * has no latest value, of the same quantity in the plan before, in this row's unit.
 */
export function progress(
  indicators: ColumnTable,
  links: readonly { rows: readonly string[] }[],
): ColumnTable {
  const moved = indicators
    .filter((d: Row) => !d.is_repeat)
    .orderby("id")
    .lookup(changesBefore(indicators, links));
  return completed("progress", moved, progressOf);
}

function progressOf(row: Row): Partial<Progress> {
  const distance = distanceOf(row);
  const due = endsWithPlan(row) ? row.period_end : row.target_year;
  const end = { year: due, month: row.target_month };
  const years = yearsBetween(whenOf(row, "baseline"), end);
  const otherYears = yearsBetween({ year: row.other_baseline_year }, end);
  const shares = { elapsed: elapsedOf(row, years), progress: progressShare(row, distance) };
  const { verdict, rule } = judge(row, shares);
  return {
    indicator_id: row.id,
    elapsed: shares.elapsed,
    progress: shares.progress,
    target_value: resolveTarget(row),
    target_year: due,
    required_per_year: perYear(distance, years),
    other_required_per_year: perYear(distance, otherYears),
    past_per_year: changePerYear(row) ?? row.change_before ?? null,
    verdict,
    rule: endsWithPlan(row) ? `${rule}_by_plan_end` : rule,
  };
}

/** A target without a year is due when its plan ends. */
function endsWithPlan({ target_year, target_type }: Row): boolean {
  return target_year === null && target_type !== "none";
}

function distanceOf(row: Row): number | null {
  const target = resolveTarget(row);
  if (target === null || row.baseline_value === null) return null;
  return metAtBaseline(row) ? 0 : exact(target - row.baseline_value);
}

function elapsedOf(row: Row, years: number | null): number | null {
  const over = yearsBetween(whenOf(row, "baseline"), whenOf(row, "latest"));
  return row.latest_value === null || over === null ? null : ratio(over, years);
}

function progressShare(row: Row, distance: number | null): number | null {
  const { latest_value, baseline_value } = row;
  if (latest_value === null || baseline_value === null || !alike(row)) return null;
  return ratio(latest_value - baseline_value, distance);
}

/** Never divides by a zero distance, nor by a period that ends before it begins. */
function ratio(part: number, whole: number | null): number | null {
  return whole === null || equal(whole, 0) ? null : exact(part / whole);
}

function perYear(distance: number | null, years: number | null): number | null {
  return distance === null || years === null || years <= 0 ? null : exact(distance / years);
}
