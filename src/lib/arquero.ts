import { escape as asWritten, type ColumnTable, table } from "arquero";

/**
 * What Arquero leaves to its user, met once:
 * a plain function is parsed and compiled anew, so that closures, `?.` and types are lost: `lift`;
 * `from([])` has no columns: `fromRows`;
 * `lookup` keeps the last of several matches and `join` doubles the row: `unique`;
 * `join` puts rows in the order of the larger table and rows without a match last: `lookup`, or order
 * afterwards. `join`, `cross` and `unroll` do not see an order that is not yet reified: `reify`. `join` and `lookup` without keys take all shared columns; `["a", "b"]` would mean the
 * left a and the right b. `lookup` gives undefined where nothing matches: `impute`.
 */

/** A function of a typed row as it is, in the place of a table expression. */
export function lift<Row>(read: (row: Row) => unknown): object {
  return asWritten(read);
}

/** A table of these columns, also where there are no rows. A missing cell is null. */
export function fromRows<Row extends object>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): ColumnTable {
  return table(columns.map((column) => [column, rows.map((row) => row[column] ?? null)]));
}

/** The values of a column. */
export function valuesOf<Value>(rows: ColumnTable, column: string): Value[] {
  return rows.array(column) as Value[];
}

/** What a function of a row gives, row after row, one list behind the other. */
export function flatMapRows<Row, Value>(rows: ColumnTable, read: (row: Row) => Value[]): Value[] {
  const values: Value[] = [];
  for (const row of rows) values.push(...read(row as Row));
  return values;
}

/** The table with several columns that one function of a row gives together. */
export function deriveAll<Row, Given extends object>(
  rows: ColumnTable,
  columns: readonly (keyof Given & string)[],
  read: (row: Row) => Given,
): ColumnTable {
  const given = columns.map((name): [keyof Given & string, unknown[]] => [name, []]);
  // Row by row: what the function gives need not be kept for all rows at once.
  for (const row of rows) {
    const values = read(row as Row);
    for (const [name, column] of given) column.push(values[name] ?? null);
  }
  return rows.reify().assign(table(given));
}

/**
 * The table, whose rows these columns tell apart.
 * @throws Error that names the first key of two rows
 */
export function unique(rows: ColumnTable, ...keys: string[]): ColumnTable {
  const columns = keys.map((name) => valuesOf<unknown>(rows, name));
  const seen = new Set<string>();
  for (let row = 0; row < rows.numRows(); row++) {
    const key = keys.map((name, i) => `${name} ${columns[i]?.[row]}`).join(", ");
    if (seen.has(key)) throw new Error(`Two rows have the key ${key}, where one is expected.`);
    seen.add(key);
  }
  return rows;
}
