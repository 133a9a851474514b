import type { Indicator, OfficialValue, Rows } from "../tables/rows.ts";
import { TENTH } from "./course.ts";

/** A value of a year before that of the newest one. */
export interface EarlierValue {
  year: number;
  value: number;
}

/**
 * The last value before a plan began, where all of the move from its baseline to the newest value
 * had come by then, so that it says nothing of the plan; null where it had not, or nobody knows.
 * @param from the baseline in the unit of the series
 */
export function movedBefore(
  row: Pick<Indicator, "plan" | "baseline_year">,
  from: number,
  series: readonly OfficialValue[],
  { plans }: Pick<Rows, "plans">,
): EarlierValue | null {
  const start = plans.find(({ id }) => id === row.plan)?.period_start ?? null;
  const now = series.findLast(({ value }) => value !== null);
  if (start === null || row.baseline_year === null || now?.value == null) return null;
  const last = series.findLast(({ year, value }) => value !== null && year < start);
  if (last?.value == null || last.year <= row.baseline_year || last.year >= now.year) return null;
  const [whole, since] = [now.value - from, now.value - last.value];
  const early = since * Math.sign(whole) < Math.abs(whole) * TENTH;
  return early ? { year: last.year, value: last.value } : null;
}

/**
 * The value between baseline and newest one that lay nearest to what the target asks for, where it was
 * better than both: first and last year alone would hide it. Null where there was none.
 * @param from the baseline in the unit of the series
 */
export function betterBetween(
  { direction, baseline_year }: Pick<Indicator, "direction" | "baseline_year">,
  from: number,
  series: readonly OfficialValue[],
): EarlierValue | null {
  const sign = direction === "higher" ? 1 : -1;
  const known = series.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  const between = known.slice(0, -1).filter(({ year }) => year > (baseline_year ?? year));
  const best = between.toSorted((a, b) => (b.value - a.value) * sign)[0];
  const now = known.at(-1);
  if (best === undefined || now === undefined) return null;
  const since = (best.value - now.value) * sign;
  const isBetter = (best.value - from) * sign > 0 && since > Math.abs(now.value - from) * TENTH;
  return isBetter ? best : null;
}
