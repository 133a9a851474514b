import { type ColumnTable, op } from "arquero";
import { resolveTarget } from "../compare/target.ts";
import { fiscalYear } from "../compare/years-between.ts";
import { lift, on } from "../lib/arquero.ts";
import { exact } from "../lib/number.ts";
import type { Plan } from "../plans/project.ts";
import type { Indicator, ProgressYear, Result } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";
import { judgeYear } from "./judge-year.ts";
import { RANK } from "./latest.ts";
import { yearlyTargetTable } from "./sources.ts";
import { trendOf } from "./trend.ts";
import { type Aim, expectedIn } from "./way.ts";
import { waypointsOf } from "./waypoints.ts";

const KEY = ["indicator_id", "year"];

/**
 * Where each indicator stood in each year that has a result or a yearly target: the value expected on
 * the way to the target, the distance from it, shares of way and time, verdict and trend. Repeats
 * (再掲) have no rows.
 */
export function progressYears(
  results: ColumnTable,
  plans: readonly Plan[],
  { indicators, aims }: Record<"indicators" | "aims", ColumnTable>,
): ColumnTable {
  const yearlyTargets = yearlyTargetTable(plans);
  const measured = oneAYear(results);
  const originals = indicators.filter((d: Indicator) => !d.is_repeat);
  const judged = measured
    .select(KEY)
    .concat(yearlyTargets.select(KEY))
    .dedupe()
    .join_left(measured, on(...KEY))
    .join(originals.select({ id: "indicator_id" }, OF_INDICATOR), "indicator_id")
    .join(aims, "indicator_id")
    .lookup(waypointsOf(yearlyTargets, indicators))
    .derive({ aim: lift(aimOf) })
    .orderby("indicator_id", "year");
  return completed("progressYears", judged, figuresOf);
}

const OF_INDICATOR = [
  ...["municipality_code", "plan", "theme", "unit", "direction"],
  ...[
    "baseline_value",
    "baseline_year",
    "baseline_month",
    "baseline_basis",
    "target_type",
    "target_value",
    "target_year",
  ],
];

/** One value a year, a report's before the plan's and a series', with the two values before it. */
function oneAYear(results: ColumnTable): ColumnTable {
  return results
    .filter((d: Result) => d.year !== null && d.value !== null)
    .select(KEY, "value", "origin", "basis", "raw", "review")
    .derive({
      rank: lift((d: Result) => -RANK[d.origin]),
      isMean: lift((d: Result) => d.basis === "average" || /年.{0,20}平均/u.test(d.raw)),
    })
    .orderby("indicator_id", "year", "rank")
    .groupby(KEY)
    .slice(0, 1)
    .groupby("indicator_id")
    .derive({
      before: (d: Result) => op.lag(d.value, 1),
      earlier: (d: Result) => op.lag(d.value, 2),
    })
    .ungroup()
    .select(KEY, "value", "isMean", "review", "before", "earlier");
}

interface Row extends Omit<Aim, "waypoints"> {
  /** Undefined without yearly targets. */
  waypoints: Aim["waypoints"] | undefined;
  indicator_id: string;
  year: number;
  /** Undefined in a year with a yearly target and no result. */
  value: number | undefined;
  isMean: boolean;
  /** What is to be checked before the value is quoted; empty or undefined where nothing is. */
  review: string | undefined;
  before: number | undefined;
  earlier: number | undefined;
  baseline_month: number | null;
  plan_end: number;
  aim: Aim;
}

function aimOf(row: Row): Aim {
  const { baseline_year, baseline_month: month, waypoints = [] } = row;
  return {
    ...row,
    baseline_year: baseline_year === null ? null : fiscalYear({ year: baseline_year, month }),
    target_year: row.target_year ?? row.plan_end,
    waypoints,
  };
}

function figuresOf(d: Row): Partial<ProgressYear> {
  const { aim, value } = d;
  const expectation = expectedIn(aim, d.year);
  const { value: expected, by: expected_by } = expectation;
  return {
    target_value: resolveTarget(aim),
    target_year: aim.target_year,
    expected,
    expected_by,
    distance: value === undefined || expected === null ? null : exact(value - expected),
    // A running total only rises.
    trend:
      d.accumulation === "cumulative" ? null : trendOf([d.earlier, d.before, value], d.direction),
    after_target: d.year > (aim.target_year ?? d.year),
    ...judgeYear(aim, { year: d.year, value: value ?? null, isMean: d.isMean }),
    // A value that may count something else is neither on the way nor there.
    ...(d.review ? ({ verdict: "undetermined", rule: "result_to_check" } as const) : {}),
  };
}
