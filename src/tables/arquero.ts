import { type ColumnTable, table } from "arquero";
import { TABLE_FILES, type TableName } from "./columns.ts";
import type { Tables } from "./rows.ts";

/**
 * A table of the run as Arquero table, with the columns of its schema in their order, also where
 * it has no rows (Arquero itself would take the columns from the first row).
 */
export function toArquero<Name extends TableName>(
  name: Name,
  tables: Pick<Tables, Name>,
): ColumnTable {
  const columns = Object.keys(TABLE_FILES[name].schema.shape);
  const rows: readonly object[] = tables[name];
  const values = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  return table(columns.map((column) => [column, values.map((row) => row.get(column) ?? null)]));
}

/** CSV with LF and an empty cell for null. */
export function toCsv<Name extends TableName>(name: Name, tables: Pick<Tables, Name>): string {
  const csv = toArquero(name, tables).toCSV();
  return csv.endsWith("\n") ? csv : `${csv}\n`;
}
