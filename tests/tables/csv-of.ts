import { TABLES, type TableName } from "../../src/tables/list.ts";
import type { RowOf } from "../../src/tables/rows.ts";
import { tableOf } from "../../src/tables/table.ts";
import { toCsv } from "./csv-text.ts";

/** Rows as the CSV of their table under reports/tables/. */
export function csvOf<Name extends TableName>(name: Name, rows: readonly RowOf<Name>[]): string {
  return toCsv(TABLES[name], tableOf(name, rows));
}
