import { TABLE_FILES, type TableName } from "./columns.ts";
import type { Tables } from "./rows.ts";

/**
 * A table of the run as CSV: the columns of its schema in their order, LF, quotes where they must
 * stand, an empty cell for null.
 */
export function toCsv<Name extends TableName>(name: Name, tables: Pick<Tables, Name>): string {
  const columns = Object.keys(TABLE_FILES[name].schema.shape);
  const rows: readonly object[] = tables[name];
  let csv = `${columns.map(cell).join(",")}\n`;
  for (const row of rows) {
    const values: Record<string, unknown> = { ...row };
    csv += `${columns.map((column) => cell(values[column])).join(",")}\n`;
  }
  return csv;
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? "" : String(value);
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
