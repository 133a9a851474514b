import { type ColumnTable, table } from "arquero";
import type { PlanFile } from "../plans/schemas.ts";
import { TABLE_FILES, TABLE_NAMES, type TableName } from "./columns.ts";
import type { Rows } from "./rows.ts";

/** The tables of a run, as the stages pass them on. */
export type Tables = Readonly<Record<TableName, ColumnTable>>;

/** The row type of a table. */
export type RowOf<Name extends TableName> = Rows[Name][number];

/**
 * A table with the columns of its schema in their order, also where it has no rows (Arquero itself
 * would take the columns from the first row).
 */
export function tableOf<Name extends TableName>(
  name: Name,
  rows: readonly RowOf<Name>[],
): ColumnTable {
  const cells: readonly Readonly<Record<string, unknown>>[] = rows;
  const columns = Object.keys(TABLE_FILES[name].schema.shape);
  return table(columns.map((column) => [column, cells.map((row) => row[column] ?? null)]));
}

/** The rows of a table as objects, for charts and pages, which place one row after the other. */
export function rowsIn<Name extends TableName>(_: Name, rows: ColumnTable): RowOf<Name>[] {
  return rows.objects() as RowOf<Name>[];
}

/** Every table of a run as rows, for charts and pages. */
export function toRows({
  tables,
  plans,
}: {
  tables: Tables;
  plans: readonly { file: PlanFile }[];
}): Rows {
  const rows = TABLE_NAMES.map((name) => [name, rowsIn(name, tables[name])]);
  return { ...Object.fromEntries(rows), plans: plans.map(({ file }) => file) } as Rows;
}
