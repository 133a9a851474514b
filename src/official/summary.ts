import { quantileSorted } from "d3";
import { exact } from "../lib/number.ts";
import type { OfficialDistribution } from "../tables/rows.ts";

/** Steps in which a distribution is drawn. */
const BINS = 90;
/** Beyond these shares of the municipalities a few tiny villages would squeeze all the others. */
const CLIP = 0.01;

/** What a distribution is drawn over. */
export interface Range {
  lower: number;
  upper: number;
  log: boolean;
}

type Summary = Pick<
  OfficialDistribution,
  | "municipalities"
  | "without_value"
  | "min"
  | "q1"
  | "median"
  | "q3"
  | "max"
  | "bins"
  | "below"
  | "above"
>;

/** Quartiles and counts of a group of municipalities, or null where none has a value (NaN). */
export function summary(values: Float64Array, range: Range): Summary | null {
  const known = [...values.filter((value) => !Number.isNaN(value)).sort()];
  if (known.length === 0) return null;
  const at = (share: number) => exact(quantileSorted(known, share) ?? Number.NaN);
  return {
    municipalities: known.length,
    without_value: values.length - known.length,
    ...{ min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) },
    ...binned(known, range),
  };
}

function binned(
  values: readonly number[],
  range: Range,
): Pick<Summary, "bins" | "below" | "above"> {
  const { lower, upper, log } = range;
  const place = log ? Math.log : (value: number) => value;
  const [from, to] = [place(lower), place(upper)];
  const counts = new Int32Array(BINS);
  let [below, above] = [0, 0];
  for (const value of values) {
    const step = Math.min(BINS - 1, Math.floor(((place(value) - from) / (to - from)) * BINS));
    if (value < lower) below += 1;
    else if (value > upper) above += 1;
    else counts[step] = (counts[step] ?? 0) + 1;
  }
  return { bins: counts.join(" "), below, above };
}

/**
 * From the first to the last hundredth of all values, and as far as the named ones lie; null where
 * there is no width to draw.
 */
export function drawnRange(
  values: Float64Array,
  named: readonly number[],
  log: boolean,
): Range | null {
  // A logarithm has no zero: a place without any stands below the range.
  const drawable = (value: number) => !Number.isNaN(value) && (!log || value > 0);
  const usable = [...values.filter(drawable).sort()];
  if (usable.length === 0) return null;
  const drawn = named.filter(drawable);
  const lower = Math.min(quantileSorted(usable, CLIP) ?? 0, ...drawn);
  const upper = Math.max(quantileSorted(usable, 1 - CLIP) ?? 0, ...drawn);
  return upper > lower ? { lower: exact(lower), upper: exact(upper), log } : null;
}
