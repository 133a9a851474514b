import { type ColumnTable, table } from "arquero";
import { fromRows, valuesOf } from "../lib/arquero.ts";
import type { PlanFile } from "../plans/schemas.ts";
import { TABLE_FILES, TABLE_NAMES, type TableName } from "./columns.ts";
import type { Rows } from "./rows.ts";

/** The tables of a run, as the stages pass them on. */
export type Tables = Readonly<Record<TableName, ColumnTable>>;

/** The row type of a table. */
export type RowOf<Name extends TableName> = Rows[Name][number];

/** The names of a table's columns in their order. */
function columnsOf<Name extends TableName>(name: Name): (keyof RowOf<Name> & string)[] {
  return Object.keys(TABLE_FILES[name].schema.shape) as (keyof RowOf<Name> & string)[];
}

/** A table with the columns of its schema in their order, also where it has no rows. */
export function tableOf<Name extends TableName>(
  name: Name,
  rows: readonly RowOf<Name>[],
): ColumnTable {
  return fromRows(columnsOf(name), rows);
}

/**
 * What a stage gives: the columns of the schema in their order and no others, null in every cell
 * without a value.
 * @throws Error where a column is missing
 */
export function shaped(name: TableName, rows: ColumnTable): ColumnTable {
  const plain = rows.select(columnsOf(name)).reify();
  return table(plain.columnNames().map((column) => [column, valuesOf(plain, column).map(orNull)]));
}

function orNull(value: unknown): unknown {
  return value ?? null;
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
