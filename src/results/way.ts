import { metAtBaseline, resolveTarget, type TargetLike } from "../compare/target.ts";
import { exact } from "../lib/number.ts";
import type { AccumulationKind, Basis } from "../tables/rows.ts";

/** What the plan asks for in a year on the way to its target. */
export interface Waypoint {
  year: number;
  value: number;
}

/** What must be known of a row to say where it should stand in a year. Years are fiscal years. */
export interface Aim extends TargetLike {
  baseline_year: number | null;
  baseline_basis: Basis | null;
  /** The target's own year, else the end of its plan. */
  target_year: number | null;
  plan_start: number | null;
  accumulation: AccumulationKind;
  /** First year of a count or mean over years, and its length, where they are said. */
  since: number | null;
  years: number | null;
  /** Yearly targets in order. */
  waypoints: readonly Waypoint[];
}

export interface Expected {
  value: number | null;
  /** The rule behind the value. */
  by:
    | "yearly_target"
    | "between_yearly_targets"
    | "straight_line"
    | "share_of_years"
    | "target"
    | null;
}

const NOTHING: Expected = { value: null, by: null };

/**
 * Where a row should stand in a year, by the first of these that fits:
 * `yearly_target`: the plan's own target of the year; `between_yearly_targets`: on the line between
 * its neighbours (the baseline and the target are such too);
 * `target`: a mean over years, a level to be held, a target that the baseline meets, or any target
 * whose year has come: the target itself;
 * `share_of_years`: a count over the years from F to T stands at target × (year − F + 1) / (T − F + 1);
 * `straight_line`: baseline + (target − baseline) × (year − baseline year) / (target year − baseline year);
 * none from a mean over years to a single year.
 */
export function expectedIn(aim: Aim, year: number): Expected {
  const own = aim.waypoints.find((point) => point.year === year);
  if (own !== undefined) return { value: own.value, by: "yearly_target" };
  const target = resolveTarget(aim);
  if (target === null || aim.target_year === null) return between(aim.waypoints, year);
  if (year >= aim.target_year || aim.accumulation === "mean" || isHeld(aim, target))
    return { value: target, by: "target" };
  const span = countedYears(aim);
  if (span !== null && aim.waypoints.length === 0) {
    const share = coveredShare(span, year);
    return { value: exact(target * share), by: "share_of_years" };
  }
  const { baseline_value: from, baseline_year: start } = aim;
  const ends = [{ year: aim.target_year, value: target }];
  if (from !== null && start !== null && !isFromMean(aim))
    ends.unshift({ year: start, value: from });
  const way = between(
    [...aim.waypoints, ...ends].toSorted((a, b) => a.year - b.year),
    year,
  );
  return way.value === null || aim.waypoints.length > 0 ? way : { ...way, by: "straight_line" };
}

/** A baseline over years, from which no single year has come any part of the way. */
export function isFromMean({ baseline_basis, accumulation }: Aim): boolean {
  return baseline_basis === "average" && accumulation !== "mean";
}

function isHeld(aim: Aim, target: number): boolean {
  return aim.baseline_value === target || metAtBaseline(aim);
}

function between(points: readonly Waypoint[], year: number): Expected {
  const before = points.findLast((point) => point.year <= year);
  const after = points.find((point) => point.year > year);
  if (before === undefined || after === undefined) return NOTHING;
  const share = (year - before.year) / (after.year - before.year);
  const value = exact(before.value + (after.value - before.value) * share);
  return { value, by: "between_yearly_targets" };
}

/**
 * The years that a count over several years (累計) covers up to its target, or null where it is none
 * or goes on from a printed baseline. A count without a baseline begins with the plan.
 */
export function countedYears(aim: Aim): { from: number; to: number } | null {
  const { accumulation, since, years, baseline_value, plan_start, target_year: to } = aim;
  if (accumulation !== "cumulative" || to === null) return null;
  const byLength = years === null ? null : to - years + 1;
  const from = since ?? byLength ?? (baseline_value === null ? plan_start : null);
  return from === null || from > to ? null : { from, to };
}

/** Share of the years from `from` to `to` that are over at the end of `year`, 0 to 1. */
export function coveredShare({ from, to }: { from: number; to: number }, year: number): number {
  return exact(Math.min(1, Math.max(0, (year - from + 1) / (to - from + 1))));
}
