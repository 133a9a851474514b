import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type RealExports, realExports } from "./real-exports.ts";
import { validatePackage } from "./validate-package.ts";

let exports: RealExports;
let text: string;
const read = (path: string) => exports.files.get(path);
const textOf = (path: string) => Buffer.from(read(path) ?? "").toString();
beforeAll(async () => {
  exports = await realExports();
  text = textOf("datapackage.json");
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

describe("datapackage.json", () => {
  it("follows Data Package v2, and its files follow their schemas", () => {
    expect(validatePackage(text, read)).toEqual([]);
  });

  it("names every document with its checksum", () => {
    for (const { document } of exports.tables.plans)
      expect(content().sources.some(({ title }) => title.includes(document.sha256))).toBe(true);
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

describe("the validator finds", () => {
  const inFile = (path: string, from: string | RegExp, to: string) =>
    validatePackage(text, (asked) =>
      asked === path ? Buffer.from(textOf(path).replace(from, to)) : read(asked),
    );

  it.each<[string, string, string | RegExp, string, string]>([
    [
      "a municipality that is not there",
      "coverage",
      "112038",
      "112046",
      'coverage: municipality_code ["112046"] points at nothing',
    ],
    [
      "a word where a number belongs",
      "municipalities",
      "594274",
      "many",
      'municipalities.population_2020 row 1: "many" is no integer',
    ],
    [
      "a number with a small e",
      "municipalities",
      "61.95",
      "6.195e1",
      'municipalities.area_km2 row 1: "6.195e1" is no number',
    ],
    [
      "a word where a truth belongs",
      "indicators",
      ",false,",
      ",no,",
      'indicators.is_repeat row 1: "no" is no boolean',
    ],
    [
      "a value outside the enumeration",
      "coverage",
      "population",
      "peoples",
      'coverage.theme row 1: "peoples" is not in the enumeration',
    ],
    [
      "an empty cell where one is required",
      "municipalities",
      "594274",
      "",
      "municipalities.population_2020 row 1: required, but empty",
    ],
    [
      "an empty cell in a key",
      "coverage",
      "112038",
      "",
      "coverage row 1: an empty cell in the key",
    ],
    [
      "a column of another name",
      "coverage",
      "theme",
      "topic",
      "coverage: the header is not the fields of the schema",
    ],
    [
      "columns in another order",
      "coverage",
      "theme,kind",
      "kind,theme",
      "coverage: the header is not the fields of the schema",
    ],
    [
      "a key that stands twice",
      "municipalities",
      "112330",
      "112038",
      'municipalities: the key ["112038"] stands twice',
    ],
    [
      "a row with a cell too many",
      "coverage",
      "112038,",
      "112038,x,",
      "coverage: Invalid Record Length: expect 5, got 6 on line 2",
    ],
    [
      "a file that changed",
      "coverage",
      "112038",
      "112330",
      "coverage: the file has another checksum",
    ],
    [
      "a file that grew",
      "coverage",
      /$/u,
      "\n",
      expect.stringMatching(/^coverage: the file has \d+ bytes$/u),
    ],
    [
      "a byte order mark",
      "coverage",
      /^/u,
      "\ufeff",
      "coverage: the file begins with a byte order mark",
    ],
  ])("%s", (_, table, from, to, message) => {
    expect(inFile(`csv/${table}.csv`, from, to)).toContainEqual(message);
  });

  it("two rows of one unique key", () => {
    const line = textOf("csv/context-distributions.csv").split("\n")[1] ?? "";
    const found = inFile("csv/context-distributions.csv", /$/u, `${line}\n`);
    expect(found).toContainEqual(
      expect.stringMatching(/^context-distributions: the key \["pop_census",.*\] stands twice$/u),
    );
  });

  it("a missing file, and one that is not UTF-8", () => {
    const other = (bytes: Uint8Array | undefined) =>
      validatePackage(text, (path) => (path === "csv/facts.csv" ? bytes : read(path)));
    expect(other(undefined)).toContain("facts: there is no file csv/facts.csv");
    expect(other(Uint8Array.of(0x82, 0xff))).toContain(
      "facts: The encoded data was not valid for encoding utf-8",
    );
  });

  /** What the validator says of a descriptor in which one text is another. */
  const edited = (from: string | RegExp, to: string) => {
    expect(text.replace(from, to)).not.toBe(text);
    return validatePackage(text.replace(from, to), read)[0];
  };
  const MISSING = "Invalid input: expected string, received undefined";

  it.each<[string, string | RegExp, string, string]>([
    [
      "no resources",
      /"resources": \[.*\]/su,
      '"resources": []',
      "resources: Too small: expected array to have >=1 items",
    ],
    [
      "a profile of another version",
      "profiles/2.0/datapackage",
      "profiles/3.0/datapackage",
      '$schema: Invalid input: expected "https://datapackage.org/profiles/2.0/datapackage.json"',
    ],
    [
      "a name with a capital",
      '"name": "machikurabe"',
      '"name": "Machikurabe"',
      "name: Invalid string: must match pattern /^[a-z0-9._-]+$/u",
    ],
    [
      "a version that is none",
      /"version": "0\.1\.0/u,
      '"version": "v1',
      "version: no semantic version",
    ],
    [
      "a date without a time",
      /"created": "[^"]*"/u,
      '"created": "2022-03-01"',
      "created: Invalid ISO datetime",
    ],
    [
      "a licence with neither name nor path",
      /"name": "MIT",\s+"title": "MIT License",\s+"path"/u,
      '"title"',
      "licenses.0: neither name nor path",
    ],
    [
      "a licence whose path leads out",
      "https://opensource.org/license/mit",
      "../LICENSE",
      "licenses.0.path: neither an address nor a path",
    ],
    [
      "licences that are no list",
      /"licenses": \[[^\]]*\]/u,
      '"licenses": {}',
      "licenses: Invalid input: expected array, received object",
    ],
    [
      "an empty source",
      /"sources": \[\s+\{[^}]*\}/u,
      '"sources": [{}',
      "sources.0: an empty source",
    ],
    [
      "keywords that are no texts",
      '"KPI"',
      "1",
      "keywords.6: Invalid input: expected string, received number",
    ],
    [
      "a resource without a name",
      /(dataresource\.json",\s+)"name": "municipalities",/u,
      "$1",
      `resources.0.name: ${MISSING}`,
    ],
    [
      "two resources of one name",
      /(dataresource\.json",\s+)"name": "facts"/u,
      '$1"name": "series"',
      ": two resources have one name",
    ],
    [
      "a resource without a place",
      /"path": "csv\/municipalities.csv",/u,
      "",
      `resources.0.path: ${MISSING}`,
    ],
    [
      "a path and data",
      '"path": "csv/municipalities.csv"',
      '"path": "csv/municipalities.csv", "data": []',
      "resources.0.data: is not checked here",
    ],
    [
      "an absolute path",
      '"csv/municipalities.csv"',
      '"/csv/municipalities.csv"',
      "resources.0.path: no path below the package",
    ],
    [
      "a path out of the package",
      '"csv/municipalities.csv"',
      '"csv/../../municipalities.csv"',
      "resources.0.path: no path below the package",
    ],
    [
      "another type",
      '"type": "table"',
      '"type": "file"',
      'resources.0.type: Invalid input: expected "table"',
    ],
    [
      "a dialect of a property that is none",
      '"delimiter": ","',
      '"delimiters": ","',
      'resources.0.dialect.delimiter: Invalid input: expected ","',
    ],
    [
      "a checksum that is none",
      /"hash": "sha256:/u,
      '"hash": "',
      "resources.0.hash: Invalid string: must match pattern /^sha256:[0-9a-f]{64}$/u",
    ],
    [
      "a schema without fields",
      /"fields": \[\s+\{\s+"name": "code".*?\],\s+"missingValues"/su,
      '"fields": [], "missingValues"',
      "resources.0.schema.fields: Too small: expected array to have >=1 items",
    ],
    [
      "a field without a name",
      '"name": "code",',
      "",
      `resources.0.schema.fields.0.name: ${MISSING}`,
    ],
    [
      "two fields of one name",
      '"name": "name_en"',
      '"name": "name"',
      "resources.0.schema: two fields have one name",
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
      "a constraint of another type",
      '"required": true',
      '"required": "yes"',
      "resources.0.schema.fields.0.constraints.required: Invalid input: expected boolean, received string",
    ],
    [
      "a value twice in an enumeration",
      /"enum": \[\s+"headline"/u,
      '"enum": ["kpi"',
      "resources.1.schema.fields.7: a value twice in enum",
    ],
    [
      "a missing value twice",
      '"missingValues": [\n          ""',
      '"missingValues": ["", ""',
      "resources.0.schema.missingValues: a missing value twice",
    ],
    [
      "a missing value that is no text",
      '"missingValues": [\n          ""',
      '"missingValues": [0',
      "resources.0.schema.missingValues.0: Invalid input: expected string, received number",
    ],
    [
      "a key that is a text",
      /"primaryKey": \[\s+"code"\s+\]/u,
      '"primaryKey": "code"',
      "resources.0.schema.primaryKey: Invalid input: expected array, received string",
    ],
    [
      "a key of a field that is not there",
      /"primaryKey": \[\s+"code"\s+\]/u,
      '"primaryKey": ["id"]',
      'resources.0.schema: a key names the field "id", which is not there',
    ],
    [
      "no unique key in their list",
      /"uniqueKeys": \[.*?\]\s+\]/su,
      '"uniqueKeys": []',
      expect.stringMatching(/^resources\.\d+\.schema\.uniqueKeys: Too small/u),
    ],
    [
      "a foreign key without a reference",
      '"reference": {',
      '"references": {',
      "resources.1.schema.foreignKeys.0.reference: Invalid input: expected object, received undefined",
    ],
    [
      "a foreign key of unequal lengths",
      /("resource": "municipalities",\s+"fields": \[\s+"code")/u,
      '$1, "name"',
      "resources.1.schema: a foreign key of unequal lengths",
    ],
    [
      "a reference to a table that is not there",
      '"resource": "municipalities"',
      '"resource": "cities"',
      ": indicators: there is no resource cities",
    ],
    [
      "a reference to a field that is not there",
      /("resource": "municipalities",\s+"fields": \[\s+)"code"/u,
      '$1"id"',
      ': indicators: municipalities has no field "id"',
    ],
    [
      "a reference to itself by name",
      '"resource": "municipalities"',
      '"resource": "indicators"',
      ": indicators: a reference to itself names the resource",
    ],
  ])("%s", (_, from, to, message) => {
    expect(edited(from, to)).toEqual(message);
  });
});
