import { type ColumnTable, op } from "arquero";
import { lift } from "../lib/arquero.ts";
import { readTarget } from "../notation/target.ts";
import type { Waypoint } from "./way.ts";

interface Point extends Waypoint {
  target: string;
  unit: string;
}

/**
 * The yearly targets of each indicator in its unit, by year, as one column `waypoints`. A target
 * without a number (増加) is left out, as it says nothing of the way.
 */
export function waypointsOf(yearlyTargets: ColumnTable, indicators: ColumnTable): ColumnTable {
  return yearlyTargets
    .join(indicators.select({ id: "indicator_id" }, "unit"), "indicator_id")
    .derive({ value: lift((d: Point) => readTarget(d.target, d.unit).value) })
    .filter((d: Point) => d.value !== null && d.year !== null)
    .orderby("indicator_id", "year")
    .derive({ point: lift(({ year, value }: Point) => ({ year, value })) })
    .reify()
    .groupby("indicator_id")
    .rollup({ waypoints: op.array_agg("point") });
}
