import type { z } from "zod";
import type { Translated } from "../lib/language.ts";
import type { Measure } from "../plans/schemas.ts";
import { TABLE_FILES, TABLE_NAMES } from "../tables/columns.ts";
import { TABLE_TEXTS, untranslated } from "../tables/descriptions/index.ts";
import type { Rows } from "../tables/rows.ts";
import { type Column, type ColumnType, columnsOf } from "./columns.ts";
import * as extra from "./extra-rows.ts";
import { type ForeignKey, KEYS } from "./keys.ts";
import { measureTables, planRows } from "./measure-tables.ts";

export type Cell = string | number | boolean | null;

/** One table as every format writes it. */
export interface ExportTable {
  /** File name without its ending. */
  name: string;
  title: Translated;
  about: Translated;
  columns: Column[];
  /** In the order of the columns. */
  rows: Cell[][];
  primary: readonly string[];
  unique: readonly string[];
  foreign: readonly ForeignKey[];
}

/** Every table of a run and the tables that they point at. */
export function exportTables(tables: Rows, measures: readonly Measure[]): ExportTable[] {
  const shared = measureTables(measures, tables);
  return [
    ...TABLE_NAMES.map((name) =>
      exportTable(TABLE_FILES[name].file, TABLE_FILES[name].schema, tables[name]),
    ),
    exportTable("plans", extra.planRow, planRows(tables.plans)),
    exportTable("measures", extra.measureRow, shared.measures),
    exportTable("measure-members", extra.measureMemberRow, shared.members),
    exportTable("conversion-steps", extra.conversionStepRow, shared.steps),
  ];
}

export function exportTable(
  name: string,
  schema: z.ZodObject,
  rows: readonly object[],
): ExportTable {
  const columns = columnsOf(name, schema);
  const { title = untranslated(name), about = untranslated("") } = TABLE_TEXTS[name] ?? {};
  const { primary = [], unique = [], foreign = [] } = KEYS[name] ?? {};
  return {
    name,
    title,
    about,
    columns,
    primary,
    unique,
    foreign,
    rows: rows.map((row) => {
      const cells = new Map<string, unknown>(Object.entries(row));
      return columns.map((column) => toCell(cells.get(column.name), name, column));
    }),
  };
}

/** @throws Error for a value that the column's type cannot hold in every format. */
function toCell(value: unknown, table: string, { name, type, nullable }: Column): Cell {
  if ((value === null || value === undefined) && nullable) return null;
  if (typeof value === "string" && type === "string") return value;
  if (typeof value === "boolean" && type === "boolean") return value;
  if (typeof value === "number" && fits(value, type)) return value;
  throw new Error(`${table}.${name} holds ${String(value)}, which is no ${type}`);
}

/** Whole numbers have 32 bits in Parquet and Arrow. */
function fits(value: number, type: ColumnType): boolean {
  if (type === "integer") return value === (value | 0);
  return type === "number" && Number.isFinite(value);
}
