import {
  bool,
  columnFromArray,
  type DataType,
  field,
  float64,
  int32,
  Table,
  tableFromColumns,
  tableToIPC,
  utf8,
} from "@uwdata/flechette";
import type { ColumnType, NamedColumn } from "../tables/define.ts";
import { cellsOf, type ExportTable } from "./export-table.ts";

const TYPES: Record<ColumnType, () => DataType> = {
  string: utf8,
  integer: int32,
  number: float64,
  boolean: bool,
};

/**
 * An Arrow IPC file (Feather V2). Types are stated, since a column without values tells none; what a
 * column holds and its unit stand in the metadata of its field.
 */
export function toArrow(table: ExportTable): Uint8Array {
  const { file, columns } = table;
  const bare = tableFromColumns(
    columns.map(({ name, type }) => [name, columnFromArray(cellsOf(table, name), TYPES[type]())]),
  );
  const fields = columns.map((column) =>
    field(column.name, TYPES[column.type](), column.nullable, metadata(column, table)),
  );
  const bytes = tableToIPC(new Table({ ...bare.schema, fields }, bare.children), {
    format: "file",
  });
  if (bytes === null) throw new Error(`the table ${file} gives no Arrow file`);
  return bytes;
}

/** `unit_column` names the column in which the row's own unit stands. */
function metadata({ name, unit }: NamedColumn, { textOf }: ExportTable): Map<string, string> {
  const { ja, en } = textOf(name);
  const entries = new Map([["description", `${ja} / ${en}`]]);
  if (unit?.startsWith("@")) entries.set("unit_column", unit.slice(1));
  else if (unit !== undefined) entries.set("unit", unit);
  return entries;
}
