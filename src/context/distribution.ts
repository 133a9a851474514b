import { quantileSorted } from "d3";
import { exact } from "../compare/target.ts";
import type { ContextDistribution } from "../tables/rows.ts";
import type { ContextData } from "./data.ts";
import { fromJapan } from "./observations.ts";
import { termId } from "./rates.ts";
import type { ContextDefinition } from "./schemas.ts";

/** Steps in which a distribution is drawn. */
const BINS = 90;
/** Beyond these shares of the municipalities a few tiny villages would squeeze all the others. */
const CLIP = 0.01;
/** Peers have from half to twice the population. */
const PEERS = [0.5, 2] as const;

const EVERYWHERE = [-1, Number.POSITIVE_INFINITY] as const;

/** The item whose value is the size of a municipality, for peers. */
const POPULATION = "pop_census";

/**
 * Where all municipalities stand for one item, and the peers of each named one: quartiles by linear
 * interpolation between the sorted values, and counts in equal steps. No rank.
 * @returns nothing where the all-Japan file does not hold every part of the item.
 */
export function distributions(
  item: ContextDefinition,
  data: ContextData,
  municipalities: readonly string[],
): ContextDistribution[] {
  const year = japanYear(item, data);
  if (year === null || data.japan === null) return [];
  const values = japanValues(item, data);
  const own = municipalities.flatMap((code) => values.get(code) ?? []);
  const range = rangeOf(
    [...values.values()].flatMap((value) => value ?? []),
    own,
    item.scale,
  );
  if (range === null) return [];
  const source = data.definitions.sources[data.japan.file.source];
  const log = item.scale === "log";
  const sizes = sizesOf(data);
  // Sorted once, so that no set of peers need be sorted again.
  const sorted = [...values].sort(([, a], [, b]) => (a ?? 0) - (b ?? 0));
  const all: Sorted = {
    values: Float64Array.from(sorted, ([, value]) => value ?? Number.NaN),
    bins: Int8Array.from(sorted, ([, value]) => (value === null ? 0 : binOf(value, range, log))),
    populations: Float64Array.from(sorted, ([code]) => sizes.get(code) ?? -1),
  };
  const row = (
    scope: "japan" | "peers",
    municipality_code: string,
    population: readonly [number, number] | null,
  ): ContextDistribution[] => {
    const { numbers, without, ...counts } = within(all, population ?? EVERYWHERE);
    if (numbers.length === 0) return [];
    return [
      {
        item_id: item.id,
        year,
        scope,
        municipality_code,
        population_from: population?.[0] ?? null,
        population_to: population?.[1] ?? null,
        municipalities: numbers.length,
        without_value: without,
        ...quartiles(numbers),
        ...range,
        log_scale: log,
        ...counts,
        source: source?.ja ?? "",
        source_en: source?.en ?? "",
      },
    ];
  };
  return [
    ...row("japan", "", null),
    ...municipalities.flatMap((code) => {
      const size = sizes.get(code);
      return size == null ? [] : row("peers", code, [size * PEERS[0], size * PEERS[1]]);
    }),
  ];
}

/** All municipalities in the order of their values, by columns: every set of peers goes through them. */
interface Sorted {
  /** NaN where there is none. */
  values: Float64Array;
  /** -1 below the range, `BINS` above it. */
  bins: Int8Array;
  /** -1 where it is unknown. */
  populations: Float64Array;
}

const known = new WeakMap<ContextData, ReadonlyMap<string, number | null>>();

/** Populations of all municipalities: those of every item, so they are read once. */
function sizesOf(data: ContextData): ReadonlyMap<string, number | null> {
  let sizes = known.get(data);
  if (sizes === undefined) {
    const codes = [...(data.japan?.rows.keys() ?? [])];
    sizes = new Map(codes.map((code) => [code, fromJapan(data, POPULATION, code)?.value ?? null]));
    known.set(data, sizes);
  }
  return sizes;
}

/** The year for which the all-Japan file holds the item, or null. */
function japanYear(item: ContextDefinition, { definitions, japan }: ContextData): number | null {
  const yearOf = (id: string) => {
    const column = definitions.items.find((other) => other.id === id)?.ssdse?.column;
    return column === undefined ? null : (japan?.file.columns[column]?.year ?? null);
  };
  if (item.formula === undefined) return yearOf(item.id);
  const { numerator, denominator, numerator_year, denominator_year } = item.formula;
  const parts = [
    { ids: numerator.map(termId), fixed: numerator_year },
    { ids: denominator.map(termId), fixed: denominator_year },
  ];
  const years = new Set<number | null>();
  for (const { ids, fixed } of parts)
    for (const id of ids) {
      const year = yearOf(id);
      if (fixed === undefined) years.add(year);
      else if (year !== fixed) return null;
    }
  const [year, ...others] = years;
  return others.length === 0 ? (year ?? null) : null;
}

/** The same arithmetic as `rate`, without the grounds that only a shown value needs. */
function japanValues(item: ContextDefinition, data: ContextData): Map<string, number | null> {
  const { formula } = item;
  const total = (terms: readonly string[], code: string): number | null => {
    let sum = 0;
    for (const term of terms) {
      const value = fromJapan(data, termId(term), code)?.value ?? null;
      if (value === null) return null;
      sum += term.startsWith("-") ? -value : value;
    }
    return sum;
  };
  const valueFor = (code: string) => {
    if (formula === undefined) return total([item.id], code);
    const numerator = total(formula.numerator, code);
    const denominator = total(formula.denominator, code);
    if (numerator === null || denominator === null || denominator === 0) return null;
    return exact((numerator / denominator) * formula.per);
  };
  return new Map([...(data.japan?.rows.keys() ?? [])].map((code) => [code, valueFor(code)]));
}

function quartiles(sorted: Float64Array) {
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [below = 0, above = below] = sorted.subarray(Math.floor(place), Math.floor(place) + 2);
    return exact(below + (above - below) * (place - Math.floor(place)));
  };
  return { min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
}

interface Range {
  lower: number;
  upper: number;
}

function rangeOf(values: number[], own: readonly number[], scale: "linear" | "log"): Range | null {
  // A logarithm has no zero: a place without any stands below the range.
  const drawable = (all: readonly number[]) => all.filter((value) => scale !== "log" || value > 0);
  const usable = drawable(values).sort((a, b) => a - b);
  if (usable.length === 0) return null;
  const lower = Math.min(quantileSorted(usable, CLIP) ?? 0, ...drawable(own));
  const upper = Math.max(quantileSorted(usable, 1 - CLIP) ?? 0, ...drawable(own));
  return upper > lower ? { lower: exact(lower), upper: exact(upper) } : null;
}

function binOf(value: number, { lower, upper }: Range, log: boolean): number {
  if (value < lower) return -1;
  if (value > upper) return BINS;
  const place = log ? Math.log : (value: number) => value;
  const [from, to] = [place(lower), place(upper)];
  return Math.min(BINS - 1, Math.floor(((place(value) - from) / (to - from)) * BINS));
}

/** The values of the municipalities of some size, sorted, and how many stand in each step. */
function within({ values, bins, populations }: Sorted, [from, to]: readonly [number, number]) {
  const numbers = new Float64Array(values.length);
  const steps = new Array<number>(BINS).fill(0);
  let [found, without, below, above] = [0, 0, 0, 0];
  for (let i = 0; i < populations.length; i++) {
    const population = populations[i] ?? -1;
    if (population < from || population > to) continue;
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) {
      without += 1;
      continue;
    }
    numbers[found++] = value;
    const bin = bins[i] ?? 0;
    if (bin < 0) below += 1;
    else if (bin >= BINS) above += 1;
    else steps[bin] = (steps[bin] ?? 0) + 1;
  }
  return { numbers: numbers.subarray(0, found), without, bins: steps.join(" "), below, above };
}
