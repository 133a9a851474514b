import { type ColumnTable, escape as lift } from "arquero";
import { columnsOf } from "../tables/list.ts";
import { tableOf } from "../tables/table.ts";
import type { OfficialData } from "./data.ts";
import { type JapanItem, japanItem } from "./japan-items.ts";
import { bySize, scopeTable } from "./peers.ts";
import type { ItemDefinition } from "./schemas.ts";
import {
  drawnRange,
  percentileOf,
  type Range,
  type Sorted,
  SUMMARY,
  type Summary,
  sortedValues,
  summary,
} from "./summary.ts";

/**
 * Where all municipalities stand for each shown item, and the peers of each named one: quartiles by
 * linear interpolation between the sorted values, and counts in equal steps. No rank. Items of which
 * the all-Japan file does not hold every part have no rows.
 */
export function distributions(data: OfficialData, codes: readonly string[]): ColumnTable {
  const none = tableOf("contextDistributions", []);
  if (data.japan === null) return none;
  const sizes = bySize(data.japan, data);
  const scopes = scopeTable(sizes, codes);
  const places = sizes.orderby("at").reify().array("place") as number[];
  const shown = data.definitions.items.filter(({ role }) => role === "shown");
  return none.concat(...shown.flatMap((item) => ofItem(item, { data, scopes, places }))).reify();
}

interface Around {
  data: OfficialData;
  scopes: ColumnTable;
  /** Place in the order of populations by index in the all-Japan file. */
  places: readonly number[];
}

function ofItem(item: ItemDefinition, { data, scopes, places }: Around): ColumnTable[] {
  const found = japanItem(item, data);
  if (found === null) return [];
  const { values } = found;
  const named = (scopes.array("at") as number[]).map((at) => values[at] ?? Number.NaN);
  const range = drawnRange(values, named, item.scale === "log");
  if (range === null) return [];
  const sorted = sortedValues(values, places, range);
  const counted = scopes
    .derive({ summary: lift((d: Stretch) => summary(sorted, d.from, d.to)) })
    .filter((d) => d.summary !== null)
    .derive({
      ...repeated(item.id, found, range, data),
      ...ownColumns(found, sorted),
      ...columnsOfSummary,
    });
  return [counted.select(...columnsOf("contextDistributions")).reify()];
}

interface Stretch {
  from: number;
  to: number;
}

const columnsOfSummary = Object.fromEntries(
  SUMMARY.map((name) => [name, lift((d: { summary: Summary }) => d.summary[name])]),
);

/** The country on the row of all municipalities, on the others the municipality itself. */
function ownColumns({ values, national }: JapanItem, sorted: Sorted) {
  const own = (at: number) => (Number.isNaN(values[at] ?? Number.NaN) ? null : values[at]);
  return {
    national: lift(({ at }: { at: number }) => (at < 0 ? national : null)),
    own: lift(({ at }: { at: number }) => (at < 0 ? null : own(at))),
    percentile: lift(({ at, from, to }: Stretch & { at: number }) => {
      const value = at < 0 ? null : own(at);
      return value == null ? null : percentileOf(sorted, value, from, to);
    }),
  };
}

/** What all rows of an item say. */
function repeated(
  id: string,
  { year, baseYear }: JapanItem,
  { lower, upper, log }: Range,
  data: OfficialData,
) {
  const source = data.definitions.sources[data.japan?.file.source ?? ""];
  return {
    item_id: lift(() => id),
    year: lift(() => year),
    base_year: lift(() => baseYear),
    lower: lift(() => lower),
    upper: lift(() => upper),
    log_scale: lift(() => log),
    source: lift(() => source?.ja ?? ""),
    source_en: lift(() => source?.en ?? ""),
  };
}
