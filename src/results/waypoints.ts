import { type ColumnTable, escape as lift } from "arquero";
import { readTarget } from "../notation/target.ts";
import { groupBy } from "../tables/group.ts";
import type { Waypoint } from "./way.ts";

interface Point extends Waypoint {
  indicator_id: string;
}

/**
 * The yearly targets of each indicator in its unit, by year, as one list a row: `indicator_id`,
 * `waypoints`. A target without a number (増加) is left out, as it says nothing of the way.
 */
export function waypointsOf(
  yearlyTargets: ColumnTable,
  indicators: ColumnTable,
): Map<string, Waypoint[]> {
  const points = yearlyTargets
    .join(indicators.select({ id: "indicator_id" }, "unit"), "indicator_id")
    .derive({
      value: lift((d: { target: string; unit: string }) => readTarget(d.target, d.unit).value),
    })
    .filter((d: Point) => d.value !== null && d.year !== null)
    .orderby("indicator_id", "year")
    .select("indicator_id", "year", "value")
    .objects() as Point[];
  return new Map(groupBy(points, ({ indicator_id }) => indicator_id));
}
