/** A cell of RFC 4180: quoted only where it holds a comma, a quote or a line break. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV text: UTF-8 without BOM, LF, a header line, the columns in the given order. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: Record<Column, string>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}
