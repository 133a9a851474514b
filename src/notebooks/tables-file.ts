import { type ColumnTable, from, table } from "arquero";
import type { Rows } from "../tables/rows.ts";
import type { Tables } from "../tables/table.ts";

/** Raise it when what the notebooks need from their file changes. */
export const TABLES_FORMAT = 5;

/** What the notebooks read of a run. */
export const NOTEBOOK_TABLES = [
  "themes",
  "subthemes",
  "municipalities",
  "plans",
  "indicators",
  "policies",
  "series",
  "facts",
  "coverage",
  "comparisons",
  "progress",
  "targetQuality",
  "policyThemes",
  "sdg",
  "findings",
  "context",
  "contextItems",
  "contextDistributions",
  "contextPlans",
] as const satisfies readonly (keyof Rows)[];
type NotebookTable = (typeof NOTEBOOK_TABLES)[number];

/** What a notebook works with: the rows of a run, as the report writes them, and their version. */
export interface NotebookData {
  /** Of the official values those that readers see, without the counts behind them. */
  tables: Rows;
  /** Japanese unit → English. */
  units: ReadonlyMap<string, string>;
  /** First eight digits of the sha256 of the data folder. */
  version: string;
  /** The newest date of the data, `2026-01-01`. */
  date: string;
}

/** The columns of a table by name: what lies below each other is alike and packs well. */
type Columns = Record<string, unknown[]>;

/** The tables of a run as the text of notebooks/data/tables.bin, before it is packed. */
export function packTables(
  all: Tables,
  { units, version, date }: Omit<NotebookData, "tables">,
): string {
  const beside = new Set(all.contextPlans.array("item_id"));
  const seen: Partial<Record<NotebookTable, (row: Seen) => boolean>> = {
    context: ({ role }) => role === "shown",
    contextItems: ({ role, item_id }) => role === "shown" || beside.has(item_id),
  };
  const packed = NOTEBOOK_TABLES.map((name) => {
    const rows = from((all[name].objects() as Seen[]).filter(seen[name] ?? (() => true)));
    const names = all[name].columnNames().filter((column) => !UNREAD.includes(column));
    return [name, columnsOf(rows, names)];
  });
  const tables = Object.fromEntries(packed);
  return JSON.stringify({ format: TABLES_FORMAT, version, date, units: [...units], tables });
}

/** What no chart of a page draws: the counts of a distribution. */
const UNREAD = ["bins", "lower", "upper", "below", "above"];

interface Seen {
  role: string;
  item_id: string;
}

function columnsOf(rows: ColumnTable, names: readonly string[]): Columns {
  return Object.fromEntries(
    names.map((name) => [name, rows.numRows() === 0 ? [] : Array.from(rows.array(name))]),
  );
}

/** Why the file of tables cannot be used. */
export class TablesFileError extends Error {
  override name = "TablesFileError";
}

/** @throws TablesFileError where the text is of another format or lacks a table. */
export function unpackTables(text: string): NotebookData {
  const file = JSON.parse(text) as Partial<Packed> | null;
  if (file?.format !== TABLES_FORMAT)
    throw new TablesFileError(`format ${String(file?.format)}, not ${TABLES_FORMAT}`);
  const entries = NOTEBOOK_TABLES.map((name) => {
    const columns = file.tables?.[name];
    if (columns === undefined) throw new TablesFileError(`no table ${name}`);
    return [name, table(columns).objects()];
  });
  return {
    tables: Object.fromEntries(entries) as Rows,
    units: new Map(file.units),
    version: String(file.version),
    date: String(file.date),
  };
}

interface Packed {
  format: number;
  version: string;
  date: string;
  units: [string, string][];
  tables: Record<string, Columns>;
}
