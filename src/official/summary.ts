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

export const SUMMARY = [
  "municipalities",
  "without_value",
  "min",
  "q1",
  "median",
  "q3",
  "max",
  "bins",
  "below",
  "above",
] as const satisfies readonly (keyof OfficialDistribution)[];
export type Summary = Pick<OfficialDistribution, (typeof SUMMARY)[number]>;

/** The municipalities with a value, in the order of their values. */
export interface Sorted {
  values: Float64Array;
  /** The index of each in the all-Japan file. */
  places: Int32Array;
  /** The step of the range in which each is drawn: -1 below it, `BINS` above it. */
  bins: Int8Array;
}

/** @param values in the order of the all-Japan file, NaN where there is none. */
export function sortedValues(values: Float64Array, range: Range): Sorted {
  const order = [...values.keys()]
    .filter((i) => !Number.isNaN(values[i]))
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const inOrder = Float64Array.from(order, (i) => values[i] ?? Number.NaN);
  return {
    values: inOrder,
    places: Int32Array.from(order),
    bins: Int8Array.from(inOrder, (value) => binOf(value, range)),
  };
}

/**
 * Quartiles and counts of some municipalities, or null where none of them has a value.
 * @param chosen one for each municipality of the all-Japan file that is counted
 */
export function summary(sorted: Sorted, chosen: Uint8Array): Summary | null {
  const { values, places, bins } = sorted;
  const members = new Int32Array(values.length);
  let count = 0;
  for (let i = 0; i < places.length; i++) {
    if (chosen[places[i] ?? -1] === 1) members[count++] = i;
  }
  if (count === 0) return null;
  const nth = (place: number) => values[members[place] ?? 0] ?? Number.NaN;
  const at = (share: number) => {
    const place = (count - 1) * share;
    const [below, above] = [nth(Math.floor(place)), nth(Math.ceil(place))];
    return exact(below + (above - below) * (place - Math.floor(place)));
  };
  const counts = new Int32Array(BINS + 2);
  for (const i of members.subarray(0, count)) {
    const step = (bins[i] ?? 0) + 1;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return {
    municipalities: count,
    without_value: chosen.reduce((sum, one) => sum + one, 0) - count,
    ...{ min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) },
    bins: counts.subarray(1, BINS + 1).join(" "),
    below: counts[0] ?? 0,
    above: counts[BINS + 1] ?? 0,
  };
}

/**
 * Where a value stands among some municipalities: the share of them, in percent, that are below it,
 * those with the same value counted half.
 */
export function percentileOf({ values, places }: Sorted, value: number, chosen: Uint8Array) {
  let [below, equal, count] = [0, 0, 0];
  for (let i = 0; i < places.length; i++) {
    if (chosen[places[i] ?? -1] !== 1) continue;
    count++;
    const other = values[i] ?? Number.NaN;
    if (other < value) below++;
    else if (other === value) equal++;
  }
  return count === 0 ? null : exact(((below + equal / 2) / count) * 100);
}

function binOf(value: number, { lower, upper, log }: Range): number {
  if (value < lower) return -1;
  if (value > upper) return BINS;
  const place = log ? Math.log : (value: number) => value;
  const [from, to] = [place(lower), place(upper)];
  return Math.min(BINS - 1, Math.floor(((place(value) - from) / (to - from)) * BINS));
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
