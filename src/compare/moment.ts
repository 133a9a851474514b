import type { Indicator } from "../tables/rows.ts";
import { resolveTarget } from "./target.ts";

/** Which of a row's three values is meant. */
export const MOMENTS = ["baseline", "target", "latest"] as const;
export type Moment = (typeof MOMENTS)[number];

/** A row's value as a number in its unit; null where there is none. */
export function valueAt(row: Indicator, moment: Moment): number | null {
  if (moment === "baseline") return row.baseline_value;
  return moment === "latest" ? row.latest_value : resolveTarget(row);
}
