import type { ExportTable } from "./export-table.ts";

/** An array with one object a row, one row a line, columns in their order. */
export function toJson({ data }: ExportTable): string {
  const objects = data.objects().map((row) => JSON.stringify(row));
  return objects.length === 0 ? "[]\n" : `[\n${objects.join(",\n")}\n]\n`;
}
