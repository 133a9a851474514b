import { type ColumnTable, from, table } from "arquero";
import type { Rows } from "../tables/rows.ts";
import type { Tables } from "../tables/table.ts";

/** Raise it when what the notebooks need from their files changes. */
export const TABLES_FORMAT = 6;

/** What the notebooks read of a run, by the file that holds it: a page opens no more than it shows. */
export const TABLE_FILES = {
  tables: [
    "themes",
    "subthemes",
    "municipalities",
    "plans",
    "indicators",
    "comparisons",
    "progress",
    "findings",
    "coverage",
    "targetQuality",
    "series",
  ],
  policies: ["policies"],
  official: ["context", "contextItems", "contextDistributions", "contextPlans"],
  more: ["facts", "policyThemes", "sdg"],
} as const satisfies Record<string, readonly (keyof Rows)[]>;
type TableFile = keyof typeof TABLE_FILES;
type NotebookTable = (typeof TABLE_FILES)[TableFile][number];

export const NOTEBOOK_TABLES: readonly NotebookTable[] = Object.values(TABLE_FILES).flat();

/** What a notebook works with: the rows of a run, as the report writes them, and their version. */
export interface NotebookData {
  /**
   * Those of the files that the page opens; of the official values those that readers see, without
   * the counts behind them.
   */
  tables: Pick<Rows, (typeof TABLE_FILES)["tables"][number]> & Partial<Pick<Rows, NotebookTable>>;
  /** Japanese unit → English. */
  units: ReadonlyMap<string, string>;
  /** First eight digits of the sha256 of the data folder. */
  version: string;
  /** The newest date of the data, `2026-01-01`. */
  date: string;
}

/** The rows of a table; none where no file of the page holds it. */
export function tableOf<Name extends NotebookTable>(data: NotebookData, name: Name): Rows[Name] {
  return (data.tables[name] ?? []) as Rows[Name];
}

/** The file that holds a table. */
export function fileOf(table: NotebookTable): string {
  const files = Object.entries(TABLE_FILES) as [TableFile, readonly NotebookTable[]][];
  return files.find(([, names]) => names.includes(table))?.[0] ?? "";
}

/**
 * The columns of a table by name: what lies below each other is alike and packs well. A column that
 * repeats itself is a list of its texts and the place of each row's text in it.
 */
type Columns = Record<string, unknown[] | { of: unknown[]; at: number[] }>;

/** The tables of a run as the texts of notebooks/data/NAME.bin, before they are packed. */
export function packTables(
  all: Tables,
  { units, version, date }: Omit<NotebookData, "tables">,
): Record<TableFile, string> {
  const beside = new Set(all.contextPlans.array("item_id"));
  const seen: Partial<Record<NotebookTable, (row: Seen) => boolean>> = {
    context: ({ role }) => role === "shown",
    contextItems: ({ role, item_id }) => role === "shown" || beside.has(item_id),
  };
  const packed = (name: NotebookTable) => {
    const rows = from((all[name].objects() as Seen[]).filter(seen[name] ?? (() => true)));
    const names = all[name].columnNames().filter((column) => !UNREAD[name]?.includes(column));
    return [name, columnsOf(rows, names)];
  };
  const files = Object.entries(TABLE_FILES).map(([file, names]) => {
    const tables = Object.fromEntries(names.map(packed));
    const text = { format: TABLES_FORMAT, version, date, units: [...units], tables };
    return [file, JSON.stringify(text)];
  });
  return Object.fromEntries(files) as Record<TableFile, string>;
}

/** What no page shows: the short names in sentences of the PDFs, the counts of a distribution. */
const UNREAD: Partial<Record<NotebookTable, readonly string[]>> = {
  indicators: ["short", "short_en", "verb", "verb_en"],
  contextDistributions: ["bins", "lower", "upper", "below", "above"],
};

interface Seen {
  role: string;
  item_id: string;
}

function columnsOf(rows: ColumnTable, names: readonly string[]): Columns {
  return Object.fromEntries(
    names.map((name) => [
      name,
      rows.numRows() === 0 ? [] : packColumn(Array.from(rows.array(name))),
    ]),
  );
}

/** More distinct texts than this share of the rows stand as they are. */
const REPEATED = 0.7;

function packColumn(cells: unknown[]): Columns[string] {
  const places = new Map([...new Set(cells)].map((cell, place) => [cell, place]));
  const isText = cells.some((cell) => typeof cell === "string");
  if (!isText || places.size > cells.length * REPEATED) return cells;
  return { of: [...places.keys()], at: cells.map((cell) => places.get(cell) ?? 0) };
}

function unpackColumn(column: Columns[string]): unknown[] {
  return Array.isArray(column) ? column : column.at.map((place) => column.of[place]);
}

/** Why the files of tables cannot be used. */
export class TablesFileError extends Error {
  override name = "TablesFileError";
}

/** @throws TablesFileError where a text is of another format or run, or no text holds the first tables. */
export function unpackTables(texts: readonly string[]): NotebookData {
  const files = texts.map((text) => JSON.parse(text) as Partial<Packed> | null);
  const tables: Record<string, unknown> = {};
  for (const file of files) {
    if (file?.format !== TABLES_FORMAT)
      throw new TablesFileError(`format ${String(file?.format)}, not ${TABLES_FORMAT}`);
    if (file.version !== files[0]?.version)
      throw new TablesFileError(`version ${file.version} beside ${files[0]?.version}`);
    for (const [name, columns] of Object.entries(file.tables ?? {})) tables[name] = rowsOf(columns);
  }
  for (const name of TABLE_FILES.tables)
    if (tables[name] === undefined) throw new TablesFileError(`no table ${name}`);
  const [first] = files;
  return {
    tables: tables as unknown as NotebookData["tables"],
    units: new Map(first?.units),
    version: String(first?.version),
    date: String(first?.date),
  };
}

function rowsOf(columns: Columns): object[] {
  const entries = Object.entries(columns).map(([name, cells]) => [name, unpackColumn(cells)]);
  return table(Object.fromEntries(entries)).objects();
}

interface Packed {
  format: number;
  version: string;
  date: string;
  units: [string, string][];
  tables: Record<string, Columns>;
}
