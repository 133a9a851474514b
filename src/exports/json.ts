import type { ExportTable } from "./export-table.ts";

/** An array with one object a row, one row a line, columns in their order. */
export function toJson({ columns, rows }: ExportTable): string {
  const objects = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null]))),
  );
  return objects.length === 0 ? "[]\n" : `[\n${objects.join(",\n")}\n]\n`;
}
