import { type ColumnTable, table } from "arquero";
import { eachRow, fromRows, valuesOf } from "../lib/arquero.ts";
import { columnsOf, TABLE_NAMES, type TableName } from "./list.ts";
import type { Indicator, RowOf, Rows } from "./rows.ts";

/** The tables of a run, as the stages pass them on. */
export type Tables = Readonly<Record<TableName, ColumnTable>>;

/** A table with its declared columns in their order, also where it has no rows. */
export function tableOf<Name extends TableName>(
  name: Name,
  rows: readonly RowOf<Name>[],
): ColumnTable {
  return fromRows(columnsOf(name) as (keyof RowOf<Name> & string)[], rows);
}

/**
 * What a stage gives: the declared columns in their order and no others, null in every cell without
 * a value.
 * @throws Error where a column is missing
 */
export function shaped(name: TableName, rows: ColumnTable): ColumnTable {
  const plain = rows.select(columnsOf(name)).reify();
  return table(
    columnsOf(name).map((column) => [column, withNulls(valuesOf<unknown>(plain, column))]),
  );
}

/** Null where there is no value; the column itself where there is one in every cell. */
function withNulls(values: readonly unknown[]): readonly unknown[] {
  return values.includes(undefined) ? values.map((value) => value ?? null) : values;
}

/**
 * The table whose columns are what one function of a row gives, else what the row has itself.
 * What is given to many rows has its spreads last: V8 takes up to a hundred times as long to add to
 * an object that begins with one.
 * @param same what columns hold that the rows have not and that is one thing in all of them
 */
export function completed<Row, Name extends TableName>(
  name: Name,
  rows: ColumnTable,
  read: (row: Row) => Partial<RowOf<Name>>,
  same: Partial<Record<string, unknown>> = {},
): ColumnTable {
  const known = new Set(rows.columnNames());
  const own = (column: string) => withNulls(valuesOf<unknown>(rows, column));
  const filled = (column: string) => new Array<unknown>(rows.numRows()).fill(same[column] ?? null);
  // Many columns stay as they are: one of the row's own is copied when the first cell is written in it.
  const columns = new Map(
    columnsOf(name).map((column) => [column, known.has(column) ? null : filled(column)]),
  );
  let at = 0;
  eachRow<Row>(rows, (row) => {
    const given: Record<string, unknown> = read(row);
    for (const column in given) {
      if (columns.get(column) === null) columns.set(column, own(column).slice());
      const cells = columns.get(column);
      if (cells) cells[at] = given[column] ?? null;
    }
    at++;
  });
  return table([...columns].map(([column, cells]) => [column, cells ?? own(column)]));
}

/** The rows of a table as objects, for charts and pages, which place one row after the other. */
export function rowsIn<Name extends TableName>(_: Name, rows: ColumnTable): RowOf<Name>[] {
  return rows.objects() as RowOf<Name>[];
}

export function indicatorsNamed(
  indicators: ColumnTable,
  rows: ColumnTable,
  column: string,
): ReadonlyMap<string, Indicator> {
  const named = rowsIn("indicators", indicators.semijoin(rows, ["id", column]));
  return new Map(named.map((row) => [row.id, row]));
}

/** Every table of a run as rows, for charts and pages. */
export function toRows(tables: Tables): Rows {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsIn(name, tables[name])])) as Rows;
}
