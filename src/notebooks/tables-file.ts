import { columnsOf, TABLE_NAMES, type TableName } from "../tables/list.ts";
import type { Rows } from "../tables/rows.ts";
import { notebookItems, type PackedContext, packContext, unpackContext } from "./context-file.ts";

/** Raise it when what the notebooks need from their file changes. */
export const TABLES_FORMAT = 3;

/** The tables that notebooks read row by row; official values are packed by `packContext`. */
export const NOTEBOOK_TABLES = [
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
  "contextItems",
  "contextDistributions",
  "contextPlans",
] as const satisfies readonly TableName[];

/** What a notebook works with: the rows of a run, as the report writes them, and their version. */
export interface NotebookData {
  /** Official statistics hold the items that readers see, without the counts behind them. */
  tables: Rows;
  /** Japanese unit → English. */
  units: ReadonlyMap<string, string>;
  /** First eight digits of the sha256 of the data folder. */
  version: string;
  /** The newest date of the data, `2026-01-01`. */
  date: string;
}

interface PackedTable {
  columns: string[];
  rows: unknown[][];
}

/** notebooks/data/tables.json: every table as columns and rows, so that no name is repeated. */
export function packTables({ tables: all, units, version, date }: NotebookData): string {
  const contextItems = notebookItems(all.contextItems, all.contextPlans);
  const tables = { ...all, contextItems };
  const packed = NOTEBOOK_TABLES.map((name): [string, PackedTable] => {
    const columns = columnsOf(name);
    const rows: readonly object[] = tables[name];
    const values = rows.map((row) => {
      const cells = new Map<string, unknown>(Object.entries(row));
      return columns.map((column) => cells.get(column) ?? null);
    });
    return [name, { columns, rows: values }];
  });
  const content = {
    format: TABLES_FORMAT,
    version,
    date,
    units: [...units],
    tables: Object.fromEntries(packed),
    context: packContext(tables.context, contextItems),
  };
  return `${JSON.stringify(content)}\n`;
}

/** Why the file of tables cannot be used. */
export class TablesFileError extends Error {
  override name = "TablesFileError";
}

/**
 * The rows of a parsed tables.json.
 * @throws TablesFileError where it is of another format or lacks a table or a column.
 */
export function unpackTables(content: unknown): NotebookData {
  const file = record(content, "tables.json");
  if (file.format !== TABLES_FORMAT)
    throw new TablesFileError(`format ${String(file.format)}, not ${TABLES_FORMAT}`);
  const packed = record(file.tables, "tables");
  const shipped: readonly TableName[] = NOTEBOOK_TABLES;
  const entries = TABLE_NAMES.map((name) => [
    name,
    shipped.includes(name) ? unpack(name, packed[name]) : [],
  ]);
  const tables = Object.fromEntries(entries) as Rows;
  const values = record(file.context, "context") as Partial<PackedContext>;
  const context = unpackContext(values, tables.contextItems);
  if (context === undefined) throw new TablesFileError("context has other columns");
  return {
    tables: { ...tables, context },
    units: new Map(file.units as [string, string][]),
    version: String(file.version),
    date: String(file.date),
  };
}

function unpack(name: TableName, content: unknown): object[] {
  const { columns, rows } = record(content, name) as Partial<PackedTable>;
  if (columns === undefined || rows === undefined) throw new TablesFileError(`no table ${name}`);
  const missing = columnsOf(name).filter((c) => !columns.includes(c));
  if (missing.length > 0) throw new TablesFileError(`${name} lacks ${missing.join(", ")}`);
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])),
  );
}

function record(content: unknown, name: string): Record<string, unknown> {
  if (typeof content !== "object" || content === null) throw new TablesFileError(`no ${name}`);
  return content as Record<string, unknown>;
}
