import { parse } from "csv-parse/sync";
import { z } from "zod";

/**
 * A check of datapackage.json against the rules of Data Package v2 and Table Schema v2
 * (https://datapackage.org/standard/), and of its CSV files against their schemas.
 * @returns what is wrong, in sentences.
 */
export function validatePackage(
  text: string,
  read: (path: string) => string | undefined,
): string[] {
  const result = descriptor.safeParse(JSON.parse(text));
  if (!result.success)
    return result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const { resources } = result.data;
  const tables = new Map<string, Map<string, string>[]>();
  const errors: string[] = [];
  for (const resource of resources) {
    const content = read(resource.path);
    if (content === undefined) {
      errors.push(`${resource.name}: there is no file ${resource.path}`);
      continue;
    }
    const [header = [], ...records] = parse(content, { relax_column_count: false });
    const names = resource.schema.fields.map(({ name }) => name);
    if (header.join() !== names.join())
      errors.push(`${resource.name}: the header is not the fields of the schema`);
    const rows = records.map((row) => new Map(names.map((name, i) => [name, row[i] ?? ""])));
    tables.set(resource.name, rows);
    errors.push(...cellErrors(resource, rows), ...keyErrors(resource, rows));
  }
  for (const resource of resources) errors.push(...referenceErrors(resource, tables));
  return errors;
}

const NAME = /^[a-z0-9._/-]+$/u;
const uri = z.url();
const licence = z
  .object({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/u), path: z.string(), title: z.string() })
  .partial()
  .refine(({ name, path }) => name !== undefined || path !== undefined, "neither name nor path");
const source = z
  .object({ title: z.string(), path: z.string(), email: z.email(), version: z.string() })
  .partial()
  .refine((given) => Object.keys(given).length > 0, "an empty source");

const field = z.looseObject({
  name: z.string().min(1),
  type: z.enum(["string", "integer", "number", "boolean"]),
  description: z.string().min(1),
  constraints: z
    .strictObject({ required: z.boolean(), enum: z.array(z.string()).min(1) })
    .partial()
    .optional(),
});
const key = z.array(z.string()).min(1);
const resource = z.looseObject({
  name: z.string().regex(NAME),
  type: z.literal("table"),
  // Neither absolute nor leading out of the package.
  path: z.string().regex(/^(?![./~])(?!.*\.\.)[^\\]+$/u),
  encoding: z.literal("utf-8"),
  licenses: z.array(licence).min(1).optional(),
  sources: z.array(source).optional(),
  schema: z.looseObject({
    $schema: uri,
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: key.optional(),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: key,
          reference: z.strictObject({ resource: z.string().optional(), fields: key }),
        }),
      )
      .min(1)
      .optional(),
  }),
});
type Resource = z.infer<typeof resource>;

const descriptor = z
  .looseObject({
    $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
    name: z.string().regex(NAME),
    version: z.string(),
    created: z.iso.datetime(),
    licenses: z.array(licence).min(1),
    sources: z.array(source).min(1),
    resources: z.array(resource).min(1),
  })
  .refine(
    ({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length,
    "two resources have one name",
  );

const FORMS = {
  string: /^/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/u,
  boolean: /^(true|false)$/u,
};

function cellErrors({ name, schema }: Resource, rows: readonly Map<string, string>[]): string[] {
  return schema.fields.flatMap(({ name: column, type, constraints = {} }) =>
    rows.flatMap((row, i) => {
      const cell = row.get(column) ?? "";
      const place = `${name}.${column} row ${i + 1}`;
      if (schema.missingValues.includes(cell))
        return constraints.required ? [`${place}: required, but empty`] : [];
      if (!FORMS[type].test(cell)) return [`${place}: "${cell}" is no ${type}`];
      if (constraints.enum && !constraints.enum.includes(cell))
        return [`${place}: "${cell}" is not in the enumeration`];
      return [];
    }),
  );
}

const tuple = (row: Map<string, string>, columns: readonly string[]) =>
  JSON.stringify(columns.map((column) => row.get(column)));

function keyErrors({ name, schema }: Resource, rows: readonly Map<string, string>[]): string[] {
  const { primaryKey = [] } = schema;
  if (primaryKey.length === 0) return [];
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const id = tuple(row, primaryKey);
    if (seen.has(id)) return [`${name}: the key ${id} stands twice`];
    seen.add(id);
    return [];
  });
}

function referenceErrors(
  { name, schema }: Resource,
  tables: ReadonlyMap<string, Map<string, string>[]>,
): string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    if (reference.resource === name) return [`${name}: a reference to itself names the resource`];
    const target = tables.get(reference.resource ?? name);
    if (target === undefined) return [`${name}: there is no resource ${reference.resource}`];
    const known = new Set(target.map((row) => tuple(row, reference.fields)));
    return (tables.get(name) ?? [])
      .filter((row) => fields.some((column) => row.get(column) !== ""))
      .filter((row) => !known.has(tuple(row, fields)))
      .map((row) => `${name}: ${fields.join()} ${tuple(row, fields)} points at nothing`);
  });
}
