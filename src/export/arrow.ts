import { bool, type DataType, float64, int32, utf8 } from "@uwdata/flechette";
import { table } from "arquero";
import type { ColumnType } from "./columns.ts";
import type { ExportTable } from "./export-table.ts";

const TYPES: Record<ColumnType, () => DataType> = {
  string: utf8,
  integer: int32,
  number: float64,
  boolean: bool,
};

/** An Arrow IPC file (Feather V2). Types are stated, since a column without values tells none. */
export function toArrow({ columns, rows }: ExportTable): Uint8Array {
  const values = table(
    columns.map(({ name }, i) => [name, rows.map((row) => row[i] ?? null)] as const),
  );
  const types = Object.fromEntries(columns.map(({ name, type }) => [name, TYPES[type]()]));
  return values.toArrowIPC({ format: "file", types });
}
