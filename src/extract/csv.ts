import { csvLine } from "../lib/csv.ts";

/** Rows as CSV text: UTF-8 without BOM, LF, a header line, the columns in the given order. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: Record<Column, string>[],
): string {
  const lines = rows.map((row) => csvLine(columns.map((column) => row[column])));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}
