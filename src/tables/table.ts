import { type ColumnTable, table } from "arquero";
import { columnsOf, TABLE_NAMES, type TableName } from "./list.ts";
import type { RowOf, Rows } from "./rows.ts";

/** The tables of a run, as the stages pass them on. */
export type Tables = Readonly<Record<TableName, ColumnTable>>;

/**
 * A table with its declared columns in their order, also where it has no rows (Arquero itself would
 * take the columns from the first row).
 */
export function tableOf<Name extends TableName>(
  name: Name,
  rows: readonly RowOf<Name>[],
): ColumnTable {
  const cells: readonly Readonly<Record<string, unknown>>[] = rows;
  return table(columnsOf(name).map((column) => [column, cells.map((row) => row[column] ?? null)]));
}

/** The rows of a table as objects, for charts and pages, which place one row after the other. */
export function rowsIn<Name extends TableName>(_: Name, rows: ColumnTable): RowOf<Name>[] {
  return rows.objects() as RowOf<Name>[];
}

/** Every table of a run as rows, for charts and pages. */
export function toRows({ tables }: { tables: Tables }): Rows {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsIn(name, tables[name])])) as Rows;
}

/** Rows of every table as tables again, after they were narrowed. */
export function toTables(rows: Rows): Tables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, tableOf(name, rows[name])])) as Tables;
}
