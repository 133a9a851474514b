import { type ColumnTable, escape as lift, table } from "arquero";
import type { Located } from "../lib/files/csv.ts";
import { exact } from "../lib/number.ts";
import type { Cell } from "./cell.ts";
import type { OfficialData } from "./data.ts";
import { firstOf } from "./first-of.ts";
import { rates } from "./rates.ts";
import type { PrintedValue } from "./schemas.ts";

/**
 * What is known of a value, one column each: `sources` are ids joined by `|`, `calculation`
 * (`3497 ÷ 594274 × 1000`) is empty where the value is taken as published.
 */
const COLUMNS = [
  "item_id",
  "municipality_code",
  "year",
  "value",
  "missing",
  "preliminary",
  "sources",
  "quality",
  "calculation",
  "note",
  "note_en",
] as const;
const KEY = COLUMNS.slice(0, 3);
/** Both sides of a join. */
const SAME_KEY: [string[], string[]] = [KEY, KEY];

/**
 * The values of the named municipalities: as published, from the all-Japan file, and computed. A
 * published value of a computed item counts where the counts of its year are not at hand; the check
 * refuses both for one year.
 */
export function observations(data: OfficialData, codes: readonly string[]): ColumnTable {
  const counts = countsOf(data, codes);
  const computed = rates(data.definitions.items, counts);
  return counts.antijoin(computed, SAME_KEY).concat(computed);
}

/** What rates are computed from: published values, and those that are the first of several. */
export function countsOf(data: OfficialData, codes: readonly string[]): ColumnTable {
  const published = publishedValues(data, codes);
  return published.concat(firstOf(data.definitions.items, published)).reify();
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
  const none = table(COLUMNS.map((name) => [name, []]));
  if (japan === null) return none;
  const { file } = japan;
  const own = japan.table.semijoin(table({ municipality_code: codes }), "municipality_code");
  const parts = definitions.items.flatMap(({ id, ssdse }) => {
    const column = ssdse === undefined ? undefined : file.columns[ssdse.column];
    if (ssdse === undefined || column === undefined) return [];
    return own
      .select("municipality_code", { [ssdse.column]: "cell" })
      .derive({
        item_id: lift(() => id),
        year: lift(() => column.year),
        value: lift(({ cell }: { cell: Cell }) =>
          typeof cell === "number" ? exact(cell * ssdse.factor) : null,
        ),
        missing: lift(({ cell }: { cell: Cell }) => (typeof cell === "number" ? null : cell)),
        preliminary: () => false,
        sources: lift(() => file.source),
        quality: lift(() => file.quality),
        calculation: () => "",
        note: () => "",
        note_en: () => "",
      })
      .select(...COLUMNS);
  });
  return none.concat(...parts).reify();
}

function printedValues(lines: readonly Located<PrintedValue>[]): ColumnTable {
  const column = <T>(of: (row: PrintedValue) => T) => lines.map(({ row }) => of(row));
  return table({
    item_id: column((row) => row.item_id),
    municipality_code: column((row) => row.municipality_code),
    year: column((row) => row.year),
    value: column((row) => (row.value === "" ? null : Number(row.value))),
    missing: column((row) => row.missing || null),
    preliminary: column((row) => row.preliminary === "yes"),
    sources: column((row) => row.source),
    quality: column((row) => row.quality || null),
    calculation: column(() => ""),
    note: column((row) => row.note),
    note_en: column((row) => row.note_en),
  });
}
