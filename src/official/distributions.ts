import type { ColumnTable } from "arquero";
import { valuesOf } from "../lib/arquero.ts";
import { completed, rowsIn, tableOf } from "../tables/table.ts";
import type { OfficialData } from "./data.ts";
import { type JapanItem, japanItem } from "./japan-items.ts";
import type { PeerChoice } from "./peer-groups.ts";
import type { ItemDefinition } from "./schemas.ts";
import { type Scope, scopeTable } from "./scopes.ts";
import { addressesOf } from "./source-address.ts";
import {
  drawnRange,
  type Own,
  ownOf,
  percentileOf,
  type Range,
  sortedValues,
  summary,
} from "./summary.ts";

/**
 * Where all municipalities stand for each shown item, and the peers of each named one: quartiles and
 * counts in equal steps. No rank. Items of which
 * the all-Japan file does not hold every part have no rows.
 */
export function distributions(
  data: OfficialData,
  places: ColumnTable,
  { codes, choice }: { codes: readonly string[]; choice: PeerChoice },
): ColumnTable {
  const none = tableOf("contextDistributions", []);
  const scopes = scopeTable(rowsIn("places", places), codes, choice);
  const chosen = new Set(codes);
  const named = [...valuesOf<string>(places, "municipality_code").entries()].flatMap(
    ([at, code]) => (chosen.has(code) ? [at] : []),
  );
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
  const rows = completed(
    "contextDistributions",
    scopes,
    ({ at, members, size }: Scope) => {
      const own = ownOf(sorted, members);
      if (own.values.length === 0) return {};
      return Object.assign(summary(own, size), ownFigures(at, found, own));
    },
    sameInAll(item.id, found, range, data),
  );
  return [rows.filter((d: { median: number | null }) => d.median !== null).reify()];
}

/** The country on the row of all municipalities, on the others the municipality itself. */
function ownFigures(at: number, { values, national }: JapanItem, peers: Own) {
  if (at < 0) return { national, own: null, percentile: null };
  const own = values[at] ?? Number.NaN;
  if (Number.isNaN(own)) return { national: null, own: null, percentile: null };
  return { national: null, own, percentile: percentileOf(peers, own) };
}

/** What all rows of an item say. */
function sameInAll(
  item_id: string,
  { year, baseYear }: JapanItem,
  { lower, upper, log }: Range,
  data: OfficialData,
) {
  const source = data.definitions.sources[data.japan?.file.source ?? ""];
  return {
    ...{ item_id, year, base_year: baseYear, lower, upper, log_scale: log },
    ...{ source: source?.ja ?? "", source_en: source?.en ?? "" },
    addresses: source === undefined ? "" : addressesOf(source).join(" "),
  };
}
