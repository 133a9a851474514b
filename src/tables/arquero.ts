import { type ColumnTable, table } from "arquero";
import { TABLE_FILES, type TableName } from "./columns.ts";
import type { Rows } from "./rows.ts";

export { toCsv } from "./csv.ts";

/**
 * A table of the run as Arquero table, with the columns of its schema in their order, also where
 * it has no rows (Arquero itself would take the columns from the first row).
 */
export function toArquero<Name extends TableName>(
  name: Name,
  tables: Pick<Rows, Name>,
): ColumnTable {
  const columns = Object.keys(TABLE_FILES[name].schema.shape);
  const rows: readonly object[] = tables[name];
  const values = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  return table(columns.map((column) => [column, values.map((row) => row.get(column) ?? null)]));
}
