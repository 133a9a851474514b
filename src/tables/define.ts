import { z } from "zod";
import type { Translated } from "../lib/language.ts";

export const COLUMN_TYPES = ["string", "integer", "number", "boolean"] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** All that is said about a column; every format and every check takes it from here. */
export interface Column<Schema extends z.ZodType = z.ZodType> {
  type: ColumnType;
  nullable: boolean;
  /** The values of a closed vocabulary, or null. */
  values: readonly string[] | null;
  /** What it holds, for people. */
  text: Translated;
  /** The unit of the numbers, or `@unit` where the row's own column `unit` names it. */
  unit: string | undefined;
  schema: Schema;
}

export interface NamedColumn extends Column {
  name: string;
}

/** `column` of a table holds what `to` holds in `table`, or nothing. */
export interface ForeignKey {
  column: string;
  table: string;
  to: string;
}

/** A table as the list of its columns, in their order. */
export interface TableDefinition<Schema extends z.ZodObject = z.ZodObject> {
  /** File name without its ending. */
  file: string;
  title: Translated;
  about: Translated;
  columns: readonly NamedColumn[];
  /** The columns that tell the rows apart and are never empty. */
  primary: readonly string[];
  /** The same where one of them may be empty, which no primary key allows. */
  unique: readonly string[];
  foreign: readonly ForeignKey[];
  /** A row, as a stage makes it. */
  schema: Schema;
}

/** The row type of a table. */
export type Row<Table extends TableDefinition> = z.infer<Table["schema"]>;

type Columns = Record<string, Column>;
type ShapeOf<C extends Columns> = { [Name in keyof C]: C[Name]["schema"] };

interface Spec<C extends Columns> {
  file: string;
  /** Japanese, English. */
  title: readonly [string, string];
  about: readonly [string, string];
  primary?: readonly (keyof C & string)[];
  unique?: readonly (keyof C & string)[];
  /** Column → `table.column` that it points at, by the table's file name. */
  foreign?: { readonly [Name in keyof C]?: `${string}.${string}` };
  columns: C;
}

/** A table from its columns; the order of keys is that of columns. */
export function defineTable<C extends Columns>(
  spec: Spec<C>,
): TableDefinition<z.ZodObject<ShapeOf<C>, z.core.$strict>> {
  const { file, title, about, primary = [], unique = [], foreign = {}, columns } = spec;
  const named = Object.entries(columns).map(([name, column]) => ({ ...column, name }));
  const shape = Object.fromEntries(named.map(({ name, schema }) => [name, schema]));
  return {
    file,
    title: { ja: title[0], en: title[1] },
    about: { ja: about[0], en: about[1] },
    columns: named,
    primary,
    unique,
    foreign: Object.entries<string>(foreign).map(([column, target]) => {
      const [table = "", to = ""] = target.split(".");
      return { column, table, to };
    }),
    schema: z.strictObject(shape as ShapeOf<C>),
  };
}

function column<Schema extends z.ZodType>(
  type: ColumnType,
  schema: Schema,
  [ja, en, unit]: readonly [ja: string, en: string, unit?: string],
): Column<Schema> {
  return { type, nullable: false, values: null, text: { ja, en }, unit, schema };
}

export function text(...says: [ja: string, en: string]): Column<z.ZodString> {
  return column("string", z.string(), says);
}

/** Whole numbers of 32 bits. */
export function integer(...says: [ja: string, en: string, unit?: string]): Column<z.ZodInt32> {
  return column("integer", z.int32(), says);
}

export function number(...says: [ja: string, en: string, unit?: string]): Column<z.ZodNumber> {
  return column("number", z.number(), says);
}

export function boolean(...says: [ja: string, en: string]): Column<z.ZodBoolean> {
  return column("boolean", z.boolean(), says);
}

/** One of a closed vocabulary. */
export function oneOf<const Values extends readonly string[]>(
  values: Values,
  ...says: [ja: string, en: string]
): Column<z.ZodEnum<{ [Value in Values[number]]: Value }>> {
  return { ...column("string", z.enum(values), says), values };
}

/** The same where a row may have no value. */
export const optional = {
  text: (...says: Parameters<typeof text>) => nullable(text(...says)),
  integer: (...says: Parameters<typeof integer>) => nullable(integer(...says)),
  number: (...says: Parameters<typeof number>) => nullable(number(...says)),
  boolean: (...says: Parameters<typeof boolean>) => nullable(boolean(...says)),
  oneOf: <const Values extends readonly string[]>(
    values: Values,
    ...says: Parameters<typeof text>
  ) => nullable(oneOf(values, ...says)),
};

function nullable<Schema extends z.ZodType>(given: Column<Schema>): Column<z.ZodNullable<Schema>> {
  return { ...given, nullable: true, schema: given.schema.nullable() };
}
