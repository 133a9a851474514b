import { type ColumnTable, op } from "arquero";
import { resolveTarget } from "../compare/target.ts";
import { lift } from "../lib/arquero.ts";
import { exact } from "../lib/number.ts";
import type { Indicator, Result } from "../tables/rows.ts";
import { shaped } from "../tables/table.ts";
import { judgeYear, type Standing } from "./judge-year.ts";
import { RANK } from "./newest.ts";
import { trendOf } from "./trend.ts";
import { type Aim, type Expected, expectedIn } from "./way.ts";
import { waypointsOf } from "./waypoints.ts";

/** What the years are judged by. */
export interface YearSources {
  results: ColumnTable;
  indicators: ColumnTable;
  /** How values add up and the years of the plan, see `aimTable`. */
  aims: ColumnTable;
  /** See `yearlyTargetTable`. */
  yearlyTargets: ColumnTable;
}

const KEY = ["indicator_id", "year"];
const ON_KEY: [string[], string[]] = [KEY, KEY];

/**
 * Where each indicator stood in each year that has a result or a yearly target: the value expected on
 * the way to the target, the distance from it, shares of way and time, verdict and trend. Repeats
 * (再掲) have no rows.
 */
export function progressYears(sources: YearSources): ColumnTable {
  const { results, indicators, aims, yearlyTargets } = sources;
  const measured = oneAYear(results);
  const originals = indicators.filter((d: Indicator) => !d.is_repeat);
  const waypoints = waypointsOf(yearlyTargets, indicators);
  const judged = measured
    .select(KEY)
    .concat(yearlyTargets.select(KEY))
    .dedupe()
    .join_left(measured, ON_KEY)
    .join(originals.select({ id: "indicator_id" }, OF_INDICATOR), "indicator_id")
    .join(aims, "indicator_id")
    .derive({ aim: lift((d: Row) => aimOf(d, waypoints.get(d.indicator_id))) })
    .derive({
      expectation: lift((d: Row) => expectedIn(d.aim, d.year)),
      standing: lift((d: Row) => judgeYear(d.aim, { ...d, value: d.value ?? null })),
    })
    .derive(FIGURES)
    .orderby("indicator_id", "year");
  return shaped("progressYears", judged);
}

const OF_INDICATOR = [
  ...["municipality_code", "plan", "theme", "unit", "direction"],
  ...["baseline_value", "baseline_year", "target_type", "target_value", "target_year"],
];

/** One value a year, a report's before the plan's and a series', with the two values before it. */
function oneAYear(results: ColumnTable): ColumnTable {
  return results
    .filter((d: Result) => d.year !== null && d.value !== null)
    .derive({
      rank: lift((d: Result) => -RANK[d.origin]),
      isMean: lift((d: Result) => d.basis === "average" || /年.*平均/u.test(d.raw)),
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
    .select(KEY, "value", "isMean", "before", "earlier");
}

interface Row extends Omit<Aim, "waypoints"> {
  indicator_id: string;
  year: number;
  /** Undefined in a year with a yearly target and no result. */
  value: number | undefined;
  isMean: boolean;
  before: number | undefined;
  earlier: number | undefined;
  plan_end: number;
  aim: Aim;
  expectation: Expected;
  standing: Standing;
}

function aimOf(row: Row, waypoints: Aim["waypoints"] = []): Aim {
  return { ...row, target_year: row.target_year ?? row.plan_end, waypoints };
}

const FIGURES = {
  target_value: lift(({ aim }: Row) => resolveTarget(aim)),
  target_year: lift(({ aim }: Row) => aim.target_year),
  expected: lift((d: Row) => d.expectation.value),
  expected_by: lift((d: Row) => d.expectation.by),
  distance: lift(({ value, expectation }: Row) =>
    value === undefined || expectation.value === null ? null : exact(value - expectation.value),
  ),
  share_reached: lift((d: Row) => d.standing.share_reached),
  elapsed: lift((d: Row) => d.standing.elapsed),
  verdict: lift((d: Row) => d.standing.verdict),
  rule: lift((d: Row) => d.standing.rule),
  // A running total only rises.
  trend: lift((d: Row) =>
    d.accumulation === "cumulative" ? null : trendOf([d.earlier, d.before, d.value], d.direction),
  ),
  after_target: lift((d: Row) => d.year > (d.aim.target_year ?? d.year)),
};
