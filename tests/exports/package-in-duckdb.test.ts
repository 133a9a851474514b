import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { query } from "./duck.ts";
import { type RealExports, realExports } from "./real-exports.ts";

/**
 * DuckDB, which knows nothing of this program, builds a database from datapackage.json alone: tables
 * with the declared types, keys, required columns and enumerations, filled from the CSV files.
 */

const SQL_TYPES = { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE", boolean: "BOOLEAN" };
const keys = z.array(z.string());
const descriptor = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      dialect: z.object({ delimiter: z.string(), lineTerminator: z.string() }),
      schema: z.object({
        fields: z.array(
          z.object({
            name: z.string(),
            type: z.enum(["string", "integer", "number", "boolean"]),
            constraints: z
              .object({ required: z.boolean(), enum: z.array(z.string()) })
              .partial()
              .default({}),
          }),
        ),
        missingValues: z.array(z.string()).length(1),
        primaryKey: keys.default([]),
        uniqueKeys: z.array(keys).default([]),
        foreignKeys: z
          .array(
            z.object({
              fields: keys,
              reference: z.object({ resource: z.string().optional(), fields: keys }),
            }),
          )
          .default([]),
      }),
    }),
  ),
});
type Resource = z.infer<typeof descriptor>["resources"][number];

const id = (name: string) => `"${name.replaceAll('"', '""')}"`;
const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const list = (names: readonly string[]) => names.map(id).join(", ");

function create({ name, schema }: Resource): string {
  const columns = schema.fields.map(({ name: column, type, constraints }) => {
    const values = constraints.enum?.map(text).join(", ");
    const check = values === undefined ? "" : ` CHECK (${id(column)} IN (${values}))`;
    return `${id(column)} ${SQL_TYPES[type]}${constraints.required ? " NOT NULL" : ""}${check}`;
  });
  const primary = schema.primaryKey.length > 0 ? [`PRIMARY KEY (${list(schema.primaryKey)})`] : [];
  const unique = schema.uniqueKeys.map((key) => `UNIQUE (${list(key)})`);
  return `CREATE TABLE ${id(name)} (${[...columns, ...primary, ...unique].join(", ")})`;
}

function fill(folder: string, { name, path, dialect, schema }: Resource): string {
  const types = schema.fields.map((field) => `${text(field.name)}: ${text(SQL_TYPES[field.type])}`);
  const [missing = ""] = schema.missingValues;
  return `INSERT INTO ${id(name)} SELECT * FROM read_csv(${text(join(folder, path))},
    auto_detect = false, header = true, columns = {${types.join(", ")}}, quote = '"', escape = '"',
    delim = ${text(dialect.delimiter)}, new_line = ${text(dialect.lineTerminator.replace("\n", "\\n"))},
    nullstr = ${text(missing)}, max_line_size = 1000000)`;
}

/** One row for each value that points at nothing. */
function dangling({ name, schema }: Resource): string[] {
  return schema.foreignKeys.map(({ fields, reference }) => {
    const [column = "", to = ""] = [fields[0], reference.fields[0]];
    const other = reference.resource ?? name;
    return `SELECT ${text(name)} AS resource, ${text(column)} AS field, ${id(column)} AS value
      FROM ${id(name)} WHERE ${id(column)} IS NOT NULL
      AND ${id(column)} NOT IN (SELECT ${id(to)} FROM ${id(other)})`;
  });
}

let exports: RealExports;
let resources: Resource[];
beforeAll(async () => {
  exports = await realExports({ formats: ["csv"] });
  const json = await readFile(join(exports.folder, "datapackage.json"), "utf8");
  resources = descriptor.parse(JSON.parse(json)).resources;
});
afterAll(() => exports.remove());

const build = (folder: string, some = resources) => [
  ...some.map(create),
  ...some.map((resource) => fill(folder, resource)),
];

describe("the data package in DuckDB", () => {
  it("fills every table under its types, keys, required columns and enumerations", async () => {
    for (const resource of resources) {
      const { fields } = resource.schema;
      const statements = build(exports.folder, [resource]);
      const rows = await query(...statements, `SELECT * FROM ${id(resource.name)}`);
      const table = exports.written.find(({ name }) => name === resource.name);
      const cell = (value: unknown, column: string) => {
        // Whole numbers of 64 bits come as text.
        const isWhole = fields.find(({ name }) => name === column)?.type === "integer";
        return isWhole && typeof value === "string" ? Number(value) : value;
      };
      const found = rows.map((row) => fields.map(({ name }) => cell(row[name], name)));
      const expected = table?.rows.map((row) => row.map((value) => (value === "" ? null : value)));
      expect(found, resource.name).toEqual(expected);
    }
  });

  it("leaves no reference that points at nothing", async () => {
    const lookups = resources.flatMap(dangling);
    expect(lookups.length).toBeGreaterThan(25);
    expect(await query(...build(exports.folder), lookups.join(" UNION ALL "))).toEqual([]);
  });

  it.each<[string, string | RegExp, string, RegExp]>([
    ["a type", "594274", "many", /Could not convert string "many" to 'BIGINT'/u],
    ["a key", "112330", "112038", /duplicate key "112038"/u],
    [
      "a required cell",
      "594274",
      "",
      /NOT NULL constraint failed: municipalities.population_2020/u,
    ],
    ["an enumeration", /,A$/mu, ",Z", /CHECK constraint failed/u],
  ])("refuses a file that breaks %s", async (_, from, to, message) => {
    const [resource] = resources;
    if (resource === undefined) throw new Error("there is no resource");
    const folder = await mkdtemp(join(tmpdir(), "machikurabe-duck-"));
    try {
      const csv = await readFile(join(exports.folder, resource.path), "utf8");
      await writeFile(join(folder, "broken.csv"), csv.replace(from, to));
      const statements = build(folder, [{ ...resource, path: "broken.csv" }]);
      await expect(query(...statements)).rejects.toThrow(message);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
