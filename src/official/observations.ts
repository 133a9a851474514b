import { type ColumnTable, table } from "arquero";
import { fromRows, on, valuesOf } from "../lib/arquero.ts";
import { rememberObject } from "../lib/memo.ts";
import { exact } from "../lib/number.ts";
import type { OfficialValue } from "../tables/rows.ts";
import type { Cell } from "./cell.ts";
import type { OfficialData } from "./data.ts";
import { firstOf, firstOfNext } from "./first-of.ts";
import { rates } from "./rates.ts";

const KEY = ["item_id", "municipality_code", "year"] as const;
/** What the table of values takes over as it is. */
const KEPT = [
  ...KEY,
  ...(["value", "missing", "preliminary", "quality", "calculation", "note", "note_en"] as const),
] as const;
const COLUMNS = [...KEPT, "taken_from", "sources"] as const;

/** What is known of a value; `calculation` is empty where it is taken as published. */
export interface Observation extends Pick<OfficialValue, (typeof KEPT)[number]> {
  /** The item whose day and statistic the value has: another one where it is taken from that. */
  taken_from: string;
  /** Ids joined by `|`. */
  sources: string;
}

const SAME_KEY = on(...KEY);

/**
 * The values of the named municipalities: as published, from the all-Japan file, and computed. A
 * published value of a computed item counts where the counts of its year are not at hand; the check
 * refuses both for one year.
 */
export function observations(data: OfficialData, codes: readonly string[]): ColumnTable {
  const { counts, computed } = countsAndRates(data, codes);
  return counts.antijoin(computed, SAME_KEY).concat(computed);
}

/** Counts are published values, and those that are the first of several. */
interface CountsAndRates {
  counts: ColumnTable;
  computed: ColumnTable;
}

const known = rememberObject((_: OfficialData) => new Map<string, CountsAndRates>());

/** The values and what is computed from them, once for the check of the data and the tables. */
export function countsAndRates(data: OfficialData, codes: readonly string[]): CountsAndRates {
  const key = codes.toSorted().join(",");
  const found = known(data).get(key) ?? compute(data, codes);
  known(data).set(key, found);
  return found;
}

function compute(data: OfficialData, codes: readonly string[]): CountsAndRates {
  const { items } = data.definitions;
  const published = publishedValues(data, codes);
  const counts = published.concat(firstOf(items, published)).reify();
  return { counts, computed: rates(items, counts, firstOfNext(items, published)) };
}

/** The values of the named municipalities that a source publishes, in the units of the items. */
function publishedValues(data: OfficialData, codes: readonly string[]): ColumnTable {
  const japan = japanValues(data, codes);
  return printedValues(data.values)
    .semijoin(table({ municipality_code: codes }), "municipality_code")
    .antijoin(japan, SAME_KEY)
    .concat(japan);
}

/** What the all-Japan file says of the named municipalities, in the units of the items. */
export function japanValues(
  { definitions, japan }: OfficialData,
  codes: readonly string[],
): ColumnTable {
  if (japan === null) return fromRows(COLUMNS, []);
  const { columns, source: sources, quality } = japan.file;
  const own = japan.table.semijoin(table({ municipality_code: codes }), "municipality_code");
  const places = valuesOf<string>(own, "municipality_code");
  const rows = definitions.items.flatMap(({ id, ssdse }) => {
    const column = ssdse && columns[ssdse.column];
    if (column === undefined) return [];
    const about = { item_id: id, taken_from: id, year: column.year, sources, quality, ...PLAIN };
    return valuesOf<Cell>(own, ssdse?.column ?? "").map((cell, at) => ({
      municipality_code: places[at] ?? "",
      value: typeof cell === "number" ? exact(cell * (ssdse?.factor ?? 1)) : null,
      missing: typeof cell === "number" ? null : cell,
      ...about,
    }));
  });
  return fromRows<Observation>(COLUMNS, rows);
}

/** Of values that are taken as published, with nothing to say of them. */
const PLAIN = { preliminary: false, calculation: "", note: "", note_en: "" };

function printedValues(lines: OfficialData["values"]): ColumnTable {
  return fromRows<Observation>(
    COLUMNS,
    lines.map(({ row }) => ({
      ...row,
      taken_from: row.item_id,
      value: row.value === "" ? null : Number(row.value),
      missing: row.missing || null,
      preliminary: row.preliminary === "yes",
      sources: row.source,
      quality: row.quality || null,
      calculation: "",
    })),
  );
}
