import { escape as asWritten, type ColumnTable, table } from "arquero";

/**
 * What Arquero leaves to its user, met once:
 * a plain function is parsed and compiled anew, so that closures, `?.` and types are lost, and
 * `undefined`, which tsx writes as `void 0`: `lift`;
 * a lifted function is given an object with every column of the row: of wide tables `deriveAll` and
 * `filterRows` read only what is asked for;
 * `from([])` has no columns: `fromRows`;
 * `lookup` keeps the last of several matches and `join` doubles the row: `firstOfEach`;
 * `join` puts rows in the order of the larger table and rows without a match last: `lookup`, or order
 * afterwards. `join`, `cross`, `unroll` and the groups of `rollup` do not see an order not yet reified: `reify`.
 * A missing value sorts before all others, with `desc` behind them.
 * `join` and `lookup` without keys take all shared columns; `["a", "b"]` would mean the left a and the
 * right b: `on`. `lookup` gives undefined where nothing matches: `impute`.
 * `fromCSV` guesses types (the code 011002 becomes a number): files are read with `csv-records.ts`.
 */

/** A function of a typed row as it is, in the place of a table expression. */
export function lift<Row>(read: (row: Row) => unknown): object {
  return asWritten(read);
}

/** The keys of a join that both tables call the same. */
export const on = (...keys: string[]): [string[], string[]] => [keys, keys];

/** A table of these columns, also where there are no rows. A missing cell is null. */
export function fromRows<Row extends object>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): ColumnTable {
  return table(columns.map((column) => [column, rows.map((row) => row[column] ?? null)]));
}

/** The values of a column in the order of the rows; the column itself where it stands so. */
export function valuesOf<Value>(rows: ColumnTable, column: string): readonly Value[] {
  const values = rows.column(column);
  const stands = Array.isArray(values) && !rows.isFiltered() && !rows.isOrdered();
  return (stands ? values : rows.array(column)) as readonly Value[];
}

/** What a function of a row gives, row after row, one list behind the other. */
export function flatMapRows<Row, Value>(rows: ColumnTable, read: (row: Row) => Value[]): Value[] {
  const values: Value[] = [];
  eachRow<Row>(rows, (row) => {
    for (const value of read(row)) values.push(value);
  });
  return values;
}

/** The rows that a plain function keeps; it is given no more of a row than it asks for. */
export function filterRows<Row>(rows: ColumnTable, keep: (row: Row) => boolean): ColumnTable {
  const kept: number[] = [];
  eachRow<Row>(rows, (row, index) => {
    if (keep(row)) kept.push(index);
  });
  return rows.reify(kept);
}

/**
 * Visits the rows in their order. Arquero makes an object with every column for each row; here one
 * object looks into the columns that are asked for, so that `visit` may not keep it, and should not
 * copy it: a spread asks for every column.
 */
export function eachRow<Row>(rows: ColumnTable, visit: (row: Row, index: number) => void): void {
  let at = 0;
  const row = {};
  for (const name of rows.columnNames()) {
    const column = rows.column(name);
    Object.defineProperty(row, name, { enumerable: true, get: () => column?.at(at) });
  }
  rows.scan((index) => {
    at = index ?? 0;
    visit(row as Row, at);
  }, true);
}

/** The table with several columns that one function of a row gives together. */
export function deriveAll<Row, Given extends object>(
  rows: ColumnTable,
  columns: readonly (keyof Given & string)[],
  read: (row: Row) => Given,
): ColumnTable {
  const given = columns.map((name) => [name, new Array<unknown>(rows.numRows())] as const);
  let at = 0;
  // Row by row: what the function gives need not be kept for all rows at once.
  eachRow<Row>(rows, (row) => {
    const values = read(row);
    for (const [name, column] of given) column[at] = values[name] ?? null;
    at++;
  });
  return rows.reify().assign(table(given));
}

/** The table without the further rows of a value; without a group for each row, as `dedupe` makes. */
export function firstOfEach(rows: ColumnTable, column: string): ColumnTable {
  const values = new Set(valuesOf<unknown>(rows, column));
  return values.size === rows.numRows() ? rows : rows.dedupe(column);
}
