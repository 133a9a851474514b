import { type ColumnTable, escape as lift, table } from "arquero";
import { bisectLeft, bisectRight } from "d3";
import type { OfficialDistribution } from "../tables/rows.ts";
import { tableOf } from "../tables/table.ts";
import type { Japan, OfficialData } from "./data.ts";
import { column, japanItem } from "./japan-items.ts";
import type { ItemDefinition } from "./schemas.ts";
import { drawnRange, type Range, summary } from "./summary.ts";

/** Peers have from half to twice the population. */
const PEERS = [0.5, 2] as const;

/** The item whose value is the size of a municipality, for peers. */
const POPULATION = "pop_census";

/**
 * Where all municipalities stand for each shown item, and the peers of each named one: quartiles by
 * linear interpolation between the sorted values, and counts in equal steps. No rank. Items of which
 * the all-Japan file does not hold every part have no rows.
 */
export function distributions(data: OfficialData, codes: readonly string[]): ColumnTable {
  const { japan, definitions } = data;
  if (japan === null) return tableOf("contextDistributions", []);
  const places = placesOf(japan, data);
  const peers = peersOf(places, codes);
  const shown = definitions.items.filter(({ role }) => role === "shown");
  const rows = shown.flatMap((item) => distributionsOf(item, { data, japan, places, peers }));
  return tableOf("contextDistributions", rows);
}

/** The municipalities with a population, from the smallest to the largest, and those without one. */
interface Places {
  codes: readonly string[];
  /** Index in the all-Japan file. */
  at: Int32Array;
  /** Populations; NaN, behind all others, where there is none. */
  sizes: Float64Array;
}

function placesOf({ table: all }: Japan, data: OfficialData): Places {
  const sizes = column(POPULATION, data);
  const sorted = all
    .select("municipality_code")
    .assign(table({ size: sizes, at: Int32Array.from(sizes.keys()) }))
    // Missing values would sort as if they were values.
    .derive({ order: lift(({ size }: { size: number }) => (Number.isNaN(size) ? 1 : 0)) })
    .orderby("order", "size");
  return {
    codes: sorted.array("municipality_code") as string[],
    at: Int32Array.from(sorted.array("at")),
    sizes: Float64Array.from(sorted.array("size")),
  };
}

/** The peers of one municipality: a stretch of `Places`. */
interface Peers {
  code: string;
  /** Index in the all-Japan file. */
  at: number;
  population: readonly [number, number] | null;
  from: number;
  to: number;
}

function peersOf({ codes, at, sizes }: Places, wanted: readonly string[]): Peers[] {
  const places = new Map(codes.map((code, place) => [code, place]));
  const sized = sizes.filter((size) => !Number.isNaN(size));
  return wanted.flatMap((code): Peers[] => {
    const place = places.get(code);
    if (place === undefined) return [];
    const own = { code, at: at[place] ?? -1 };
    const size = sizes[place] ?? Number.NaN;
    if (Number.isNaN(size)) return [{ ...own, population: null, from: 0, to: 0 }];
    const population = [size * PEERS[0], size * PEERS[1]] as const;
    const [from, to] = [bisectLeft(sized, population[0]), bisectRight(sized, population[1])];
    return [{ ...own, population, from, to }];
  });
}

interface Around {
  data: OfficialData;
  japan: Japan;
  places: Places;
  peers: readonly Peers[];
}

function distributionsOf(item: ItemDefinition, around: Around): OfficialDistribution[] {
  const { data, japan, places, peers } = around;
  const found = japanItem(item, data);
  if (found === null) return [];
  const { year, values } = found;
  const own = peers.map(({ at }) => values[at] ?? Number.NaN);
  const range = drawnRange(values, own, item.scale === "log");
  if (range === null) return [];
  const source = data.definitions.sources[japan.file.source];
  const common = { item_id: item.id, year, source: source?.ja ?? "", source_en: source?.en ?? "" };
  const bySize = Float64Array.from(places.at, (at) => values[at] ?? Number.NaN);
  return [
    ...rowOf(common, { scope: "japan", code: "", population: null }, values, range),
    ...peers.flatMap(({ code, population, from, to }) =>
      rowOf(common, { scope: "peers", code, population }, bySize.subarray(from, to), range),
    ),
  ];
}

type Common = Pick<OfficialDistribution, "item_id" | "year" | "source" | "source_en">;

interface Scope {
  scope: OfficialDistribution["scope"];
  code: string;
  population: Peers["population"];
}

function rowOf(
  common: Common,
  { scope, code, population }: Scope,
  values: Float64Array,
  range: Range,
): OfficialDistribution[] {
  const counted = summary(values, range);
  if (counted === null) return [];
  const { lower, upper, log } = range;
  return [
    {
      ...common,
      scope,
      municipality_code: code,
      population_from: population?.[0] ?? null,
      population_to: population?.[1] ?? null,
      ...counted,
      lower,
      upper,
      log_scale: log,
    },
  ];
}
