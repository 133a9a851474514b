import { z } from "zod";
import { describeColumn } from "../tables/descriptions/index.ts";
import type { ColumnText } from "../tables/descriptions/text.ts";

export const COLUMN_TYPES = ["string", "integer", "number", "boolean"] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A column of an exported table: its type from the row schema, its text from the descriptions. */
export interface Column {
  name: string;
  type: ColumnType;
  nullable: boolean;
  /** The values of a closed vocabulary, or null. */
  values: readonly string[] | null;
  text: ColumnText;
}

const scalar = z.object({ type: z.enum(COLUMN_TYPES), enum: z.array(z.string()).optional() });
const nothing = z.object({ type: z.literal("null") });
const property = z.union([
  scalar,
  z.object({ type: z.tuple([z.enum(COLUMN_TYPES), z.literal("null")]) }),
  z.object({ anyOf: z.tuple([scalar, nothing]) }),
]);

/** @throws Error for a column of a type that no export knows. */
export function columnsOf(table: string, schema: z.ZodObject): Column[] {
  const { properties = {} } = z.toJSONSchema(schema);
  return Object.entries(properties).map(([name, described]) => {
    const text = describeColumn(table, name) ?? { ja: "", en: "" };
    return { name, ...readType(`${table}.${name}`, described), text };
  });
}

function readType(name: string, described: unknown): Omit<Column, "name" | "text"> {
  const result = property.safeParse(described);
  if (!result.success)
    throw new Error(`column ${name} has a type no export knows: ${JSON.stringify(described)}`);
  const { data } = result;
  if ("anyOf" in data) {
    const [of] = data.anyOf;
    return { type: of.type, nullable: true, values: of.enum ?? null };
  }
  if (Array.isArray(data.type)) return { type: data.type[0], nullable: true, values: null };
  return "enum" in data
    ? { type: data.type, nullable: false, values: data.enum ?? null }
    : { type: data.type, nullable: false, values: null };
}
