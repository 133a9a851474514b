import { bisectLeft, bisectRight, quantileSorted } from "d3";
import { exact } from "../lib/number.ts";

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

/** The values of some municipalities, in order, and how many of them fall into each step. */
export interface Own {
  values: number[];
  /** One more at each end for what lies beyond the range. */
  counts: Int32Array;
}

/** @param members one for each municipality of the all-Japan file that is counted */
export function ownOf({ values, places, bins }: Sorted, members: Uint8Array): Own {
  const own: number[] = [];
  const counts = new Int32Array(BINS + 2);
  for (let i = 0; i < places.length; i++) {
    if (members[places[i] ?? -1] !== 1) continue;
    own.push(values[i] ?? Number.NaN);
    const step = (bins[i] ?? 0) + 1;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return { values: own, counts };
}

/**
 * Quartiles and counts, by linear interpolation between the sorted values.
 * @param size how many municipalities are counted, those without a value among them
 */
export function summary({ values, counts }: Own, size: number) {
  const at = (share: number) => exact(quantileSorted(values, share) ?? Number.NaN);
  return {
    municipalities: values.length,
    without_value: size - values.length,
    min: at(0),
    q1: at(0.25),
    median: at(0.5),
    q3: at(0.75),
    max: at(1),
    bins: counts.subarray(1, BINS + 1).join(" "),
    below: counts[0] ?? 0,
    above: counts[BINS + 1] ?? 0,
  };
}

/** Where a value stands: the share of values, in percent, that are below it, equal ones counted half. */
export function percentileOf({ values }: Pick<Own, "values">, value: number): number | null {
  if (values.length === 0) return null;
  const below = bisectLeft(values, value);
  const equal = bisectRight(values, value) - below;
  return exact(((below + equal / 2) / values.length) * 100);
}

function binOf(value: number, { lower, upper, log }: Range): number {
  if (value < lower) return -1;
  if (value > upper) return BINS;
  const place = log ? Math.log : (value: number) => value;
  const [from, to] = [place(lower), place(upper)];
  return Math.min(BINS - 1, Math.floor(((place(value) - from) / (to - from)) * BINS));
}

/** From the first to the last hundredth and as far as the named ones lie; null without a width. */
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
