import { TABLE_FILES, type TableName } from "./columns.ts";
import type { Tables } from "./rows.ts";

/** Lines that become one text at once: kept one by one until the end, they would all be copied. */
const BLOCK = 500;

/**
 * A table of the run as CSV: the columns of its schema in their order, LF, quotes where they must
 * stand, an empty cell for null.
 */
export function toCsv<Name extends TableName>(name: Name, tables: Pick<Tables, Name>): string {
  const columns = Object.keys(TABLE_FILES[name].schema.shape);
  const rows: readonly Readonly<Record<string, unknown>>[] = tables[name];
  const cells = columns.map(cell);
  let csv = `${cells.join(",")}\n`;
  let lines: string[] = [];
  for (const row of rows) {
    // One array serves every row: a table of Japan has millions of cells.
    for (let i = 0; i < columns.length; i++) cells[i] = cell(row[columns[i] ?? ""]);
    lines.push(cells.join(","));
    if (lines.length < BLOCK) continue;
    csv += `${lines.join("\n")}\n`;
    lines = [];
  }
  return lines.length === 0 ? csv : `${csv}${lines.join("\n")}\n`;
}

function cell(value: unknown): string {
  if (typeof value !== "string") return value === null || value === undefined ? "" : String(value);
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
