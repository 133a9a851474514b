import { type ExportTable, rowsOf } from "./export-table.ts";

/** An array with one object a row, one row a line, columns in their order. */
export function toJson(table: ExportTable): string {
  const objects = Array.from(rowsOf(table), (cells) =>
    JSON.stringify(Object.fromEntries(table.columns.map(({ name }, i) => [name, cells[i]]))),
  );
  return objects.length === 0 ? "[]\n" : `[\n${objects.join(",\n")}\n]\n`;
}
