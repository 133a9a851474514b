import type { ColumnTable } from "arquero";
import { lift } from "../lib/arquero.ts";
import { readTarget } from "../notation/target.ts";
import type { Waypoint } from "./way.ts";

interface Point extends Waypoint {
  indicator_id: string;
}

/**
 * The yearly targets of each indicator in its unit, by year. A target without a number (増加) is left out, as it says nothing of the way.
 */
export function waypointsOf(
  yearlyTargets: ColumnTable,
  indicators: ColumnTable,
): Map<string, Waypoint[]> {
  return yearlyTargets
    .join(indicators.select({ id: "indicator_id" }, "unit"), "indicator_id")
    .derive({
      value: lift((d: { target: string; unit: string }) => readTarget(d.target, d.unit).value),
    })
    .filter((d: Point) => d.value !== null && d.year !== null)
    .orderby("indicator_id", "year")
    .select("indicator_id", "year", "value")
    .reify()
    .groupby("indicator_id")
    .objects({ grouped: true }) as unknown as Map<string, Waypoint[]>;
}
