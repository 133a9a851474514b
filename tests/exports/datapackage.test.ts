import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { descriptor } from "./package-descriptor.ts";
import { type RealExports, realExports } from "./real-exports.ts";

/** That the files follow their schemas is for DuckDB to say: package-in-duckdb.test.ts. */

let exports: RealExports;
let text: string;
beforeAll(async () => {
  exports = await realExports({ formats: ["csv"] });
  text = Buffer.from(exports.files.get("datapackage.json") ?? "").toString();
});
afterAll(() => exports.remove());

const covered = z.array(
  z.looseObject({ title: z.string(), items: z.array(z.string()).optional() }),
);
const content = () =>
  z
    .looseObject({
      sources: covered,
      resources: z.array(
        z.looseObject({
          name: z.string(),
          licenses: covered.optional(),
          sources: covered.optional(),
          schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })) }),
        }),
      ),
    })
    .parse(JSON.parse(text));

/** What is wrong with a descriptor, in sentences. */
const wrong = (json: string) =>
  descriptor
    .safeParse(JSON.parse(json))
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("datapackage.json", () => {
  it("follows Data Package v2", () => {
    expect(wrong(text)).toBeUndefined();
  });

  it("names every file with its size and checksum; none has a byte order mark", () => {
    const { resources } = descriptor.parse(JSON.parse(text));
    expect(resources.map(({ name }) => name)).toEqual(exports.written.map(({ name }) => name));
    for (const { path, bytes, hash } of resources) {
      const file = exports.files.get(path) ?? new Uint8Array();
      expect(file.length, path).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(file).digest("hex")}`, path).toBe(hash);
      expect(file[0], path).not.toBe(0xef);
    }
  });

  it("names every document with its checksum", () => {
    for (const { document_sha256 } of exports.tables.plans)
      expect(content().sources.some(({ title }) => title.includes(document_sha256))).toBe(true);
  });

  it("gives every item of official statistics one licence and one source, in each of their tables", () => {
    const items = exports.tables.contextItems.map((item) => item.item_id).toSorted();
    expect(items.length).toBeGreaterThan(30);
    const tables = content().resources.filter(({ name }) => name.startsWith("context"));
    expect(tables.map(({ name }) => name)).toEqual([
      "context",
      "context-items",
      "context-distributions",
      "context-plans",
    ]);
    for (const { licenses, sources } of tables)
      for (const list of [licenses, sources])
        expect(list?.flatMap((entry) => entry.items ?? []).toSorted()).toEqual(items);
  });

  it("gives units where a column has one", () => {
    const fields = content().resources.flatMap(({ name, schema }) =>
      schema.fields.map((field) => ({ table: name, ...field })),
    );
    expect(fields).toContainEqual(
      expect.objectContaining({ table: "municipalities", name: "area_km2", unit: "km²" }),
    );
    expect(fields).toContainEqual(
      expect.objectContaining({ table: "indicators", name: "baseline_value", unitField: "unit" }),
    );
  });
});

describe("what breaks the standard is found", () => {
  it.each<[string, string | RegExp, string, string]>([
    [
      "a name with a capital",
      '"name": "machikurabe"',
      '"name": "Machikurabe"',
      "name: Invalid string: must match pattern /^[a-z0-9._-]+$/u",
    ],
    [
      "a licence with neither name nor path",
      /"name": "MIT",\s+"title": "MIT License",\s+"path"/u,
      '"title"',
      "licenses.0: neither name nor path",
    ],
    [
      "a path out of the package",
      '"csv/municipalities.csv"',
      '"csv/../../municipalities.csv"',
      "resources.0.path: no path below the package",
    ],
    [
      "a type that is none",
      '"type": "integer"',
      '"type": "whole"',
      'resources.0.schema.fields.5.type: Invalid option: expected one of "string"|"integer"|"number"|"boolean"',
    ],
    [
      "a constraint that is none",
      '"required": true',
      '"mandatory": true',
      'resources.0.schema.fields.0.constraints: Unrecognized key: "mandatory"',
    ],
    [
      "a key of a field that is not there",
      /"primaryKey": \[\s+"code"\s+\]/u,
      '"primaryKey": ["id"]',
      'resources.0.schema: a key names the field "id", which is not there',
    ],
    [
      "a reference to a table that is not there",
      '"resource": "municipalities"',
      '"resource": "cities"',
      ": indicators: there is no resource cities",
    ],
    [
      "a reference to itself by name",
      '"resource": "municipalities"',
      '"resource": "indicators"',
      ": indicators: a reference to itself names the resource",
    ],
  ])("%s", (_, from, to, message) => {
    expect(text.replace(from, to)).not.toBe(text);
    expect(wrong(text.replace(from, to))?.[0]).toBe(message);
  });
});
