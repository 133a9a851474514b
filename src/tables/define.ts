import { z } from "zod";

export type ColumnType = "string" | "integer" | "number" | "boolean";

/** What every format and every check knows of a column; src/words/export-texts.csv says what it holds. */
export interface Column<Schema extends z.ZodType = z.ZodType> {
  type: ColumnType;
  nullable: boolean;
  /** The values of a closed vocabulary, or null. */
  values: readonly string[] | null;
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
  columns: readonly NamedColumn[];
  /** The columns that tell the rows apart and are never empty. */
  primary: readonly string[];
  /** The same where one of them may be empty, which no primary key allows. */
  unique: readonly string[];
  foreign: readonly ForeignKey[];
  /** A row, as a stage makes it. */
  schema: Schema;
}

export type Row<Table extends TableDefinition> = z.infer<Table["schema"]>;

type Columns = Record<string, Column>;
type ShapeOf<C extends Columns> = { [Name in keyof C]: C[Name]["schema"] };

interface Spec<C extends Columns> {
  file: string;
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
  const { file, primary = [], unique = [], foreign = {}, columns } = spec;
  const named = Object.entries(columns).map(([name, column]) => ({ ...column, name }));
  const shape = Object.fromEntries(named.map(({ name, schema }) => [name, schema]));
  return {
    file,
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
  unit?: string,
): Column<Schema> {
  return { type, nullable: false, values: null, unit, schema };
}

export const text = () => column("string", z.string());
export const boolean = () => column("boolean", z.boolean());
/** Whole numbers of 32 bits. */
export const integer = (unit?: string) => column("integer", z.int32(), unit);
export const number = (unit?: string) => column("number", z.number(), unit);

/** One of a closed vocabulary. */
export function oneOf<const Values extends readonly string[]>(
  values: Values,
): Column<z.ZodEnum<{ [Value in Values[number]]: Value }>> {
  return { ...column("string", z.enum(values)), values };
}

/** The same where a row may have no value. */
export const optional = {
  text: () => nullable(text()),
  boolean: () => nullable(boolean()),
  integer: (unit?: string) => nullable(integer(unit)),
  number: (unit?: string) => nullable(number(unit)),
  oneOf: <const Values extends readonly string[]>(values: Values) => nullable(oneOf(values)),
};

function nullable<Schema extends z.ZodType>(given: Column<Schema>): Column<z.ZodNullable<Schema>> {
  return { ...given, nullable: true, schema: given.schema.nullable() };
}
