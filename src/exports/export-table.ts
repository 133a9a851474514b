import type { ColumnTable } from "arquero";
import type { Translated } from "../lib/language.ts";
import type { ColumnType, NamedColumn, TableDefinition } from "../tables/define.ts";
import { TABLE_NAMES, TABLES } from "../tables/list.ts";
import type { Tables } from "../tables/table.ts";
import { tableText } from "./texts.ts";

export type Cell = string | number | boolean | null;

/** One table as every format writes it. */
export interface ExportTable extends TableDefinition {
  data: ColumnTable;
  /** What is said of a column; `(title)` and `(about)` of the table. */
  textOf(column: string): Translated;
}

/** Every table of a run. */
export function exportTables(tables: Tables): ExportTable[] {
  return TABLE_NAMES.map((name) => exportTable(TABLES[name], tables[name]));
}

/** @throws Error for a value that the column's type cannot hold in every format. */
export function exportTable(
  definition: TableDefinition,
  data: ColumnTable,
  textOf = (column: string) => tableText(definition.file, column),
): ExportTable {
  const table = { ...definition, data, textOf };
  for (const column of definition.columns)
    for (const cell of cellsOf(table, column.name)) check(cell, definition.file, column);
  return table;
}

/** The cells of a column, from the first row to the last. */
export function cellsOf({ data }: ExportTable, column: string): Cell[] {
  return data.array(column) as Cell[];
}

function check(value: unknown, table: string, { name, type, nullable }: NamedColumn): void {
  if (value === null && nullable) return;
  if (fits(value, type)) return;
  throw new Error(`${table}.${name} holds ${String(value)}, which is no ${type}`);
}

/** Whole numbers have 32 bits in Parquet and Arrow. */
function fits(value: unknown, type: ColumnType): boolean {
  if (type === "integer") return typeof value === "number" && value === (value | 0);
  if (type === "number") return Number.isFinite(value);
  return typeof value === type;
}
