import { quantileSorted } from "d3";
import { rememberObject } from "../lib/memo.ts";
import { exact } from "../lib/number.ts";
import type { ContextDistribution } from "../tables/rows.ts";
import { type Crowd, createCrowd } from "./crowd.ts";
import type { ContextData } from "./data.ts";
import { termId } from "./rates.ts";
import type { ContextDefinition } from "./schemas.ts";

/** Steps in which a distribution is drawn. */
const BINS = 90;
/** Beyond these shares of the municipalities a few tiny villages would squeeze all the others. */
const CLIP = 0.01;
/** Peers have from half to twice the population. */
const PEERS = [0.5, 2] as const;

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
  const { codes, places, sizes, bySize } = placesOf(data);
  const values = japanValues(item, data);
  const own = municipalities.flatMap((code) => places.get(code) ?? []);
  const log = item.scale === "log";
  const range = rangeOf(values, own, log);
  if (range === null) return [];
  const { lower, upper } = range;
  const source = data.definitions.sources[data.japan.file.source];
  const bins = Int8Array.from(values, (value) => binOf(value, range, log));
  const crowd = createCrowd({ values, bins, steps: BINS });
  for (let i = 0; i < values.length; i++) crowd.add(i);
  const japan = row("japan", "", null);
  for (let i = 0; i < values.length; i++) crowd.remove(i);
  let [first, next] = [0, 0];
  const ofPeers = new Map<number, ContextDistribution[]>();
  // From the smallest to the largest, so that peers come and go once.
  const sized = own.filter((i) => !Number.isNaN(sizes[i]));
  for (const i of sized.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))) {
    const size = sizes[i] ?? 0;
    const [from, to] = [size * PEERS[0], size * PEERS[1]];
    for (; sizeAt(next) <= to; next++) crowd.add(bySize[next] ?? -1);
    for (; sizeAt(first) < from; first++) crowd.remove(bySize[first] ?? -1);
    ofPeers.set(i, row("peers", codes[i] ?? "", [from, to]));
  }
  return [...japan, ...own.flatMap((i) => ofPeers.get(i) ?? [])];

  function sizeAt(place: number): number {
    return sizes[bySize[place] ?? -1] ?? Number.NaN;
  }

  function row(
    scope: "japan" | "peers",
    municipality_code: string,
    population: readonly [number, number] | null,
  ): ContextDistribution[] {
    const { found, without, ...counts } = crowd.count();
    if (found === 0) return [];
    return [
      {
        item_id: item.id,
        year: year ?? 0,
        scope,
        municipality_code,
        population_from: population?.[0] ?? null,
        population_to: population?.[1] ?? null,
        municipalities: found,
        without_value: without,
        ...quartiles(found, crowd),
        lower,
        upper,
        log_scale: log,
        ...counts,
        source: source?.ja ?? "",
        source_en: source?.en ?? "",
      },
    ];
  }
}

/** The municipalities of the all-Japan file, which are those of every item. */
interface Places {
  codes: string[];
  /** Code → index of `codes`. */
  places: ReadonlyMap<string, number>;
  /** Populations; NaN where it is unknown. */
  sizes: Float64Array;
  /** Indexes of those with a population, from the smallest to the largest. */
  bySize: Int32Array;
}

const placesOf = rememberObject((data: ContextData): Places => {
  const codes = [...(data.japan?.rows.keys() ?? [])];
  const places = new Map(codes.map((code, i) => [code, i]));
  const sizes = columnOf(POPULATION, data);
  const sized = Int32Array.from([...sizes.keys()].filter((i) => !Number.isNaN(sizes[i])));
  const bySize = sized.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  return { codes, places, sizes, bySize };
});

/** The values of an item in the order of the file, NaN where there is none. */
function columnOf(id: string, { definitions, japan }: ContextData): Float64Array {
  const values = new Float64Array(japan?.rows.size ?? 0).fill(Number.NaN);
  const ssdse = definitions.items.find((item) => item.id === id)?.ssdse;
  if (ssdse === undefined) return values;
  let i = 0;
  for (const cells of japan?.rows.values() ?? []) {
    const cell = cells.get(ssdse.column);
    if (typeof cell === "number") values[i] = exact(cell * ssdse.factor);
    i++;
  }
  return values;
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
function japanValues({ id, formula }: ContextDefinition, data: ContextData): Float64Array {
  if (formula === undefined) return columnOf(id, data);
  const total = (terms: readonly string[]) => {
    const sums = new Float64Array(data.japan?.rows.size ?? 0);
    for (const term of terms) {
      const sign = term.startsWith("-") ? -1 : 1;
      const values = columnOf(termId(term), data);
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + sign * (values[i] ?? 0);
    }
    return sums;
  };
  const denominators = total(formula.denominator);
  return total(formula.numerator).map((numerator, i) => {
    const denominator = denominators[i] ?? 0;
    return denominator === 0 ? Number.NaN : exact((numerator / denominator) * formula.per);
  });
}

function quartiles(count: number, { nth }: Crowd) {
  const at = (share: number) => {
    const place = (count - 1) * share;
    const [below, above] = [nth(Math.floor(place)), nth(Math.ceil(place))];
    return exact(below + (above - below) * (place - Math.floor(place)));
  };
  return { min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
}

interface Range {
  lower: number;
  upper: number;
}

function rangeOf(values: Float64Array, own: readonly number[], log: boolean): Range | null {
  // A logarithm has no zero: a place without any stands below the range.
  const drawable = (value: number) => !Number.isNaN(value) && (!log || value > 0);
  const usable = [...values.filter(drawable).sort()];
  if (usable.length === 0) return null;
  const drawn = own.map((i) => values[i] ?? Number.NaN).filter(drawable);
  const lower = Math.min(quantileSorted(usable, CLIP) ?? 0, ...drawn);
  const upper = Math.max(quantileSorted(usable, 1 - CLIP) ?? 0, ...drawn);
  return upper > lower ? { lower: exact(lower), upper: exact(upper) } : null;
}

function binOf(value: number, { lower, upper }: Range, log: boolean): number {
  if (value < lower) return -1;
  if (value > upper) return BINS;
  const place = log ? Math.log : (value: number) => value;
  const [from, to] = [place(lower), place(upper)];
  return Math.min(BINS - 1, Math.floor(((place(value) - from) / (to - from)) * BINS));
}
