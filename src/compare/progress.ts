import type { Basis, Indicator, Progress } from "../tables/rows.ts";
import { byId } from "./by-id.ts";
import { sameQuantityGroups } from "./same-quantity.ts";
import { equal, exact, metAtBaseline, resolveTarget } from "./target.ts";
import { unitFactor } from "./unit-change.ts";
import { judge } from "./verdict.ts";

/** What progress needs to know of a plan. Years are fiscal years. */
export interface PlanPeriod {
  id: string;
  period: { start?: number | undefined; end: number };
}

/**
 * Where every row stands between its baseline and its target. Repeats (再掲) have no row of their
 * own; all other rows have, sorted by id. Where a row states no target year the end of its plan's
 * period serves, and the rule's name ends in `_by_plan_end`.
 *
 * elapsed = (latest year − baseline year) / (target year − baseline year);
 * progress = (latest − baseline) / (target − baseline), null where the distance is zero;
 * A target that the baseline meets already leaves no distance and asks for no change.
 * required_per_year = (target − baseline) / (target year − baseline year);
 * past_per_year = (latest − baseline) / (latest year − baseline year) of the row, or, where the row
 * has no latest value, of the same quantity in the plan before, in this row's unit.
 */
export function progress(
  indicators: readonly Indicator[],
  plans: readonly PlanPeriod[],
  links: readonly { rows: readonly string[] }[] = [],
): Progress[] {
  const ends = new Map(plans.map(({ id, period }) => [id, period.end]));
  const groups = new Map<string, Indicator[]>();
  for (const group of sameQuantityGroups(indicators, links))
    for (const row of group) groups.set(row.id, group);
  return indicators
    .filter((row) => !row.is_repeat)
    .toSorted(byId)
    .map((row) => progressOf(row, groups.get(row.id) ?? [], ends));
}

function progressOf(
  row: Indicator,
  group: readonly Indicator[],
  ends: ReadonlyMap<string, number>,
): Progress {
  const target = resolveTarget(row);
  const byPlanEnd = row.target_year === null && row.target_type !== "none";
  const targetYear = byPlanEnd ? (ends.get(row.plan) ?? null) : row.target_year;
  const { baseline_value: baseline, baseline_year: start, latest_value: latest } = row;
  const met = metAtBaseline(row);
  const distance = target === null || baseline === null ? null : met ? 0 : exact(target - baseline);
  const years = targetYear === null || start === null ? null : targetYear - start;
  const measured = latest === null ? null : row.latest_year;

  const elapsed = measured === null || start === null ? null : ratio(measured - start, years);
  const share =
    latest === null || baseline === null || !alike(row) ? null : ratio(latest - baseline, distance);
  const { verdict, rule } = judge(row, { elapsed, progress: share });
  return {
    indicator_id: row.id,
    municipality_code: row.municipality_code,
    theme: row.theme,
    unit: row.unit,
    direction: row.direction,
    baseline_value: baseline,
    baseline_year: start,
    target_value: target,
    target_year: targetYear,
    latest_value: latest,
    latest_year: row.latest_year,
    elapsed,
    progress: share,
    required_per_year:
      distance === null || years === null || years <= 0 ? null : exact(distance / years),
    ...fromOtherYear(row, distance, targetYear),
    past_per_year: changePerYear(row) ?? changeBefore(row, group, ends),
    verdict,
    rule: byPlanEnd && targetYear !== null ? `${rule}_by_plan_end` : rule,
    in_force: row.in_force,
  };
}

/** What another year of a doubtful baseline would make of the required pace. */
function fromOtherYear(
  { other_baseline_year: year }: Indicator,
  distance: number | null,
  due: number | null,
): Pick<Progress, "other_baseline_year" | "other_required_per_year"> {
  const years = due === null || year === null ? null : due - year;
  const pace = distance === null || years === null || years <= 0 ? null : exact(distance / years);
  return { other_baseline_year: year, other_required_per_year: pace };
}

/** Never divides by a zero distance, nor by a period that ends before it begins. */
function ratio(part: number, whole: number | null): number | null {
  if (whole === null || equal(whole, 0)) return null;
  return exact(part / whole);
}

/** A mean or a total over years is put beside its like alone. */
function alike({ baseline_basis, baseline_span, latest_basis, latest_span }: Indicator): boolean {
  const over = (basis: Basis | null) =>
    basis === "average" || basis === "cumulative" ? basis : "";
  return over(baseline_basis) === over(latest_basis) && baseline_span === latest_span;
}

function changePerYear(row: Indicator): number | null {
  const { baseline_value, baseline_year, latest_value, latest_year } = row;
  if (baseline_value === null || latest_value === null || !alike(row)) return null;
  if (baseline_year === null || latest_year === null || latest_year <= baseline_year) return null;
  return exact((latest_value - baseline_value) / (latest_year - baseline_year));
}

/** The yearly change of the same quantity in the latest plan that ends before this row's plan. */
function changeBefore(
  row: Indicator,
  group: readonly Indicator[],
  ends: ReadonlyMap<string, number>,
): number | null {
  const own = ends.get(row.plan);
  if (own === undefined || group.length === 0) return null;
  const before = group
    .filter((other) => (ends.get(other.plan) ?? own) < own && changePerYear(other) !== null)
    .toSorted((a, b) => (ends.get(b.plan) ?? 0) - (ends.get(a.plan) ?? 0))[0];
  if (before === undefined) return null;
  const change = changePerYear(before);
  const factor = unitFactor(before.unit, row.unit);
  return change === null || factor === null ? null : exact(change * factor);
}
