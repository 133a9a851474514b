import { type ColumnTable, table } from "arquero";
import type { TableDefinition } from "../../src/tables/define.ts";

/** A table of made-up rows with the columns of a definition. */
export function fromRows(
  { columns }: TableDefinition,
  rows: readonly Readonly<Record<string, unknown>>[],
): ColumnTable {
  return table(columns.map(({ name }) => [name, rows.map((row) => row[name] ?? null)]));
}
