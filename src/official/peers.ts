import { type ColumnTable, escape as lift, op, table } from "arquero";
import { bisectLeft, bisectRight } from "d3";
import type { Japan, OfficialData } from "./data.ts";
import { column } from "./japan-items.ts";

/** Peers have from half to twice the population. */
const PEERS = [0.5, 2] as const;

/** The item whose value is the size of a municipality. */
const POPULATION = "pop_census";

/**
 * The municipalities from the smallest to the largest, those without a population last: `at` is the
 * index in the all-Japan file, `place` that in this order.
 */
export function bySize({ table: all }: Japan, data: OfficialData): ColumnTable {
  const sizes = column(POPULATION, data);
  return all
    .select("municipality_code")
    .assign(table({ size: sizes, at: Int32Array.from(sizes.keys()) }))
    .derive({ is_unknown: lift(({ size }: { size: number }) => (Number.isNaN(size) ? 1 : 0)) })
    .orderby("is_unknown", "size")
    .reify()
    .derive({ place: () => op.row_number() - 1 })
    .reify();
}

/**
 * One row for all of Japan and one for the peers of each named municipality: the stretch `from` …
 * before `to` of the order of sizes, and `at`, the index of the one they are peers of.
 * @param sizes what `bySize` gives.
 */
export function scopeTable(sizes: ColumnTable, codes: readonly string[]): ColumnTable {
  const known = sizes.filter((d) => !d.is_unknown).array("size") as number[];
  const japan = table({
    scope: ["japan"],
    municipality_code: [""],
    population_from: [null],
    population_to: [null],
    from: [0],
    to: [sizes.numRows()],
    at: [-1],
  });
  const peers = table({ municipality_code: codes })
    .join(sizes, "municipality_code")
    .filter((d) => !d.is_unknown)
    .derive({
      scope: () => "peers",
      population_from: lift(({ size }: { size: number }) => size * PEERS[0]),
      population_to: lift(({ size }: { size: number }) => size * PEERS[1]),
    })
    .derive({
      from: lift((d: Sizes) => bisectLeft(known, d.population_from)),
      to: lift((d: Sizes) => bisectRight(known, d.population_to)),
    })
    .orderby("municipality_code")
    .reify();
  return japan.concat(peers).reify();
}

interface Sizes {
  population_from: number;
  population_to: number;
}
