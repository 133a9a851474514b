import { z } from "zod";

/**
 * Every MUST of Data Package, Data Resource, Table Dialect and Table Schema v2
 * (https://datapackage.org/standard/) that a descriptor of CSV files can break. Properties of one's
 * own are allowed; those that the standard knows and this package does not use are refused, since
 * nothing here would check them.
 */

const PROFILES = "https://datapackage.org/profiles/2.0";
const profile = (name: string) => z.literal(`${PROFILES}/${name}.json`);
/** An address, or a POSIX path that neither is absolute nor leads out of the package. */
const isPath = (text: string) => /^(?![/~.])(?!.*\.\.)(?!.*\\)[^:]+$/u.test(text);
const urlOrPath = z
  .string()
  .refine((text) => /^https?:\/\//u.test(text) || isPath(text), "neither an address nor a path");
const unused = z.undefined({ error: "is not checked here" }).optional();

const name = z.string().regex(/^[a-z0-9._-]+$/u);
const licence = z
  .looseObject({ name: z.string(), path: urlOrPath, title: z.string() })
  .partial()
  .refine((given) => given.name !== undefined || given.path !== undefined, "neither name nor path");
const source = z
  .looseObject({ title: z.string(), path: urlOrPath, email: z.email(), version: z.string() })
  .partial()
  .refine((given) => Object.keys(given).length > 0, "an empty source");

const constraints = z
  .strictObject({
    required: z.boolean(),
    unique: z.boolean(),
    enum: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1),
  })
  .partial();
const strings = z.array(z.string());
const field = z
  .looseObject({
    name: z.string().min(1),
    type: z.enum(["string", "integer", "number", "boolean"]),
    title: z.string(),
    description: z.string().min(1),
    constraints: constraints.optional(),
    trueValues: strings.optional(),
    falseValues: strings.optional(),
    format: unused,
    categories: unused,
    missingValues: unused,
    groupChar: unused,
    decimalChar: unused,
    bareNumber: unused,
    rdfType: unused,
  })
  .refine((given) => distinct(given.constraints?.enum ?? []), "a value twice in enum");
const key = strings.min(1).refine(distinct, "a field twice in a key");
const foreignKey = z.looseObject({
  fields: key,
  reference: z.looseObject({ resource: z.string().min(1).optional(), fields: key }),
});
const schema = z
  .looseObject({
    $schema: profile("tableschema"),
    fields: z.array(field).min(1),
    fieldsMatch: unused,
    missingValues: strings.refine(distinct, "a missing value twice"),
    primaryKey: key.optional(),
    uniqueKeys: z.array(key).min(1).optional(),
    foreignKeys: z.array(foreignKey).min(1).optional(),
  })
  .superRefine(({ fields, primaryKey = [], uniqueKeys = [], foreignKeys = [] }, context) => {
    const names = fields.map((given) => given.name);
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    if (!distinct(names)) refuse("two fields have one name");
    for (const column of [primaryKey, ...uniqueKeys, ...foreignKeys.map((k) => k.fields)].flat())
      if (!names.includes(column)) refuse(`a key names the field "${column}", which is not there`);
    for (const { fields: own, reference } of foreignKeys)
      if (own.length !== reference.fields.length) refuse("a foreign key of unequal lengths");
  });

const oneChar = z.string().length(1);
const dialect = z.strictObject({
  $schema: profile("tabledialect"),
  header: z.literal(true).optional(),
  delimiter: z.literal(","),
  lineTerminator: z.string().min(1),
  quoteChar: oneChar.optional(),
  doubleQuote: z.literal(true).optional(),
});

const resource = z.looseObject({
  $schema: profile("dataresource"),
  name,
  type: z.literal("table"),
  path: z.string().refine(isPath, "no path below the package"),
  data: unused,
  title: z.string(),
  description: z.string(),
  format: z.literal("csv"),
  mediatype: z.literal("text/csv"),
  encoding: z.literal("utf-8"),
  bytes: z.number().int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
  dialect,
  licenses: z.array(licence).min(1).optional(),
  sources: z.array(source).min(1).optional(),
  schema,
});

export const descriptor = z
  .looseObject({
    $schema: profile("datapackage"),
    name,
    title: z.string(),
    description: z.string(),
    version: z.string().regex(/^\d+\.\d+\.\d+(\+[0-9A-Za-z.-]+)?$/u, "no semantic version"),
    created: z.iso.datetime({ offset: true }),
    keywords: strings,
    licenses: z.array(licence).min(1),
    sources: z.array(source).min(1),
    image: unused,
    contributors: unused,
    resources: z.array(resource).min(1),
  })
  .superRefine(({ resources }, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    if (!distinct(resources.map((given) => given.name))) refuse("two resources have one name");
    for (const { name: own, schema: given } of resources)
      for (const { reference } of given.foreignKeys ?? []) {
        if (reference.resource === own) refuse(`${own}: a reference to itself names the resource`);
        const target = resources.find((other) => other.name === (reference.resource ?? own));
        if (target === undefined) refuse(`${own}: there is no resource ${reference.resource}`);
        for (const column of reference.fields)
          if (target !== undefined && !target.schema.fields.some((f) => f.name === column))
            refuse(`${own}: ${target.name} has no field "${column}"`);
      }
  });

function distinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
