import type { Indicator, Moment } from "../tables/rows.ts";
import { resolveTarget } from "./target.ts";

/** A row's value as a number in its unit; null where there is none. */
export function valueAt(row: Indicator, moment: Moment): number | null {
  if (moment === "baseline") return row.baseline_value;
  return moment === "latest" ? row.latest_value : resolveTarget(row);
}
