import { type ColumnTable, not } from "arquero";
import { deriveAll, fromRows } from "../lib/arquero.ts";
import { equal, exact } from "../lib/number.ts";
import type { Indicator, Progress } from "../tables/rows.ts";
import { shaped } from "../tables/table.ts";
import { alike, changePerYear, changesBefore } from "./past-change.ts";
import { metAtBaseline, resolveTarget } from "./target.ts";
import { type Judged, judge } from "./verdict.ts";

const COLUMNS: (keyof Indicator)[] = [
  "id",
  "municipality_code",
  "plan",
  "theme",
  "is_repeat",
  "repeat_of",
  "same_as",
  "unit",
  "direction",
  "baseline_value",
  "baseline_year",
  "target_type",
  "target_value",
  "target_year",
  "latest_value",
  "latest_year",
  "baseline_basis",
  "baseline_span",
  "latest_basis",
  "latest_span",
  "other_baseline_year",
  "in_force",
];

/** What progress needs to know of a plan. Years are fiscal years. */
export interface PlanPeriod {
  id: string;
  period: { start?: number | undefined; end: number };
}

/** A row with the end of its plan and the change seen in the plan before. */
interface Row extends Indicator {
  plan_end: number | null;
  change_before: number | null;
}

/** The same with the number aimed at, the year it is due, and what lies between it and the baseline. */
interface Aimed extends Row {
  aim: number | null;
  due: number | null;
  distance: number | null;
}

/** What the change a year follows from. */
type Way = Pick<Aimed, "due" | "distance" | "baseline_year">;

interface Moved extends Aimed {
  elapsed: number | null;
  progress: number | null;
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
  indicators: ColumnTable,
  plans: readonly PlanPeriod[],
  links: readonly { rows: readonly string[] }[] = [],
): ColumnTable {
  const ends = plans.map(({ id, period }) => ({ plan: id, plan_end: period.end }));
  const rows = indicators
    .select(COLUMNS)
    .lookup(fromRows(["plan", "plan_end"], ends))
    .impute({ plan_end: () => null });
  const moved = rows
    .filter((d: Row) => !d.is_repeat)
    .orderby("id")
    .lookup(changesBefore(rows, links))
    .impute({ change_before: () => null });
  const aimed = deriveAll(moved, ["aim", "due", "distance"], (row: Row) => ({
    aim: resolveTarget(row),
    due: endsWithPlan(row) ? row.plan_end : row.target_year,
    distance: distanceOf(row),
  }));
  const judged = deriveAll(deriveAll(aimed, PACES, pacesOf), ["verdict", "rule"], judgedOf)
    .select(not("target_value", "target_year"))
    .rename({ id: "indicator_id", aim: "target_value", due: "target_year" });
  return shaped("progress", judged);
}

/** A target without a year is due when its plan ends. */
function endsWithPlan({ target_year, target_type }: Row): boolean {
  return target_year === null && target_type !== "none";
}

function distanceOf(row: Row): number | null {
  const target = resolveTarget(row);
  if (target === null || row.baseline_value === null) return null;
  return metAtBaseline(row) ? 0 : exact(target - row.baseline_value);
}

const PACES = [
  ...(["elapsed", "progress", "required_per_year", "other_required_per_year"] as const),
  "past_per_year",
] as const;

function pacesOf(row: Aimed): Pick<Progress, (typeof PACES)[number]> {
  return {
    elapsed: elapsedOf(row),
    progress: progressOf(row),
    required_per_year: requiredPerYear(row),
    other_required_per_year: requiredPerYear({
      due: row.due,
      distance: row.distance,
      baseline_year: row.other_baseline_year,
    }),
    past_per_year: changePerYear(row) ?? row.change_before,
  };
}

function yearsOf({ due, baseline_year }: Way): number | null {
  return due === null || baseline_year === null ? null : due - baseline_year;
}

function elapsedOf(row: Aimed): number | null {
  if (row.latest_value === null || row.latest_year === null || row.baseline_year === null)
    return null;
  return ratio(row.latest_year - row.baseline_year, yearsOf(row));
}

function progressOf(row: Aimed): number | null {
  const { latest_value, baseline_value, distance } = row;
  if (latest_value === null || baseline_value === null || !alike(row)) return null;
  return ratio(latest_value - baseline_value, distance);
}

/** Never divides by a zero distance, nor by a period that ends before it begins. */
function ratio(part: number, whole: number | null): number | null {
  if (whole === null || equal(whole, 0)) return null;
  return exact(part / whole);
}

function requiredPerYear(row: Way): number | null {
  const years = yearsOf(row);
  if (row.distance === null || years === null || years <= 0) return null;
  return exact(row.distance / years);
}

function judgedOf(row: Moved): Judged {
  const { verdict, rule } = judge(row, row);
  return { verdict, rule: endsWithPlan(row) && row.due !== null ? `${rule}_by_plan_end` : rule };
}
