import { type ColumnTable, escape as lift } from "arquero";
import { columnsOf } from "../tables/list.ts";
import { rowsIn, tableOf } from "../tables/table.ts";
import type { OfficialData } from "./data.ts";
import { type JapanItem, japanItem } from "./japan-items.ts";
import type { PeerChoice } from "./peer-groups.ts";
import type { ItemDefinition } from "./schemas.ts";
import { type Scope, scopeTable } from "./scopes.ts";
import { addressesOf } from "./source-address.ts";
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
export function distributions(
  data: OfficialData,
  places: ColumnTable,
  { codes, choice }: { codes: readonly string[]; choice: PeerChoice },
): ColumnTable {
  const none = tableOf("contextDistributions", []);
  const scopes = scopeTable(rowsIn("places", places), codes, choice);
  const order = rowsIn("places", places).map(({ municipality_code }) => municipality_code);
  const named = codes.map((code) => order.indexOf(code)).filter((at) => at >= 0);
  const shown = data.definitions.items.filter(({ role }) => role === "shown");
  return none.concat(...shown.flatMap((item) => ofItem(item, { data, scopes, named }))).reify();
}

interface Around {
  data: OfficialData;
  scopes: ColumnTable;
  /** Indexes of the named municipalities in the all-Japan file. */
  named: readonly number[];
}

function ofItem(item: ItemDefinition, { data, scopes, named }: Around): ColumnTable[] {
  const found = japanItem(item, data);
  if (found === null) return [];
  const { values } = found;
  const drawn = named.map((at) => values[at] ?? Number.NaN);
  const range = drawnRange(values, drawn, item.scale === "log");
  if (range === null) return [];
  const sorted = sortedValues(values, range);
  const counted = scopes
    .derive({ summary: lift(({ members }: Scope) => summary(sorted, members)) })
    .filter((d) => d.summary !== null)
    .derive({
      ...repeated(item.id, found, range, data),
      ...ownColumns(found, sorted),
      ...columnsOfSummary,
    });
  return [counted.select(...columnsOf("contextDistributions")).reify()];
}

const columnsOfSummary = Object.fromEntries(
  SUMMARY.map((name) => [name, lift((d: { summary: Summary }) => d.summary[name])]),
);

/** The country on the row of all municipalities, on the others the municipality itself. */
function ownColumns({ values, national }: JapanItem, sorted: Sorted) {
  const own = (at: number) => (Number.isNaN(values[at] ?? Number.NaN) ? null : values[at]);
  return {
    national: lift(({ at }: Scope) => (at < 0 ? national : null)),
    own: lift(({ at }: Scope) => (at < 0 ? null : own(at))),
    percentile: lift(({ at, members }: Scope) => {
      const value = at < 0 ? null : own(at);
      return value == null ? null : percentileOf(sorted, value, members);
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
    addresses: lift(() => (source === undefined ? "" : addressesOf(source).join(" "))),
  };
}
