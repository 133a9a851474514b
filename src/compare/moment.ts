import type { Indicator, Moment } from "../tables/rows.ts";
import { resolveTarget } from "./target.ts";
import type { When } from "./years-between.ts";

/** A row's value as a number in its unit; null where there is none. */
export function valueAt(row: Indicator, moment: Moment): number | null {
  if (moment === "baseline") return row.baseline_value;
  return moment === "latest" ? row.latest_value : resolveTarget(row);
}

/** When a row's value is of. */
export function whenOf(
  row: Pick<Indicator, `${Moment}_year` | `${Moment}_month`>,
  moment: Moment,
): When {
  return { year: row[`${moment}_year`], month: row[`${moment}_month`] };
}
