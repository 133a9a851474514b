import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RealExports, realExports } from "./real-exports.ts";
import { validatePackage } from "./validate-package.ts";

let exports: RealExports;
let text: string;
const read = (path: string) => exports.files.get(path)?.toString();
beforeAll(async () => {
  exports = await realExports();
  text = read("datapackage.json") ?? "";
});
afterAll(() => exports.remove());

describe("datapackage.json", () => {
  it("follows Data Package v2, and its files follow their schemas", () => {
    expect(validatePackage(text, read)).toEqual([]);
  });

  it("names every document with its checksum, and terms of use for official statistics", () => {
    const content = JSON.parse(text);
    for (const plan of exports.tables.plans)
      expect(
        content.sources.some(({ title }: { title: string }) =>
          title.includes(plan.document.sha256),
        ),
      ).toBe(true);
    const context = content.resources.find(({ name }: { name: string }) => name === "context");
    expect(context.licenses.length).toBeGreaterThan(0);
  });

  it("gives units where a column has one", () => {
    const content = JSON.parse(text);
    const fields = content.resources.flatMap(
      ({ name, schema }: { name: string; schema: { fields: object[] } }) =>
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

describe("the validator can fail", () => {
  const broken = (path: string, from: string | RegExp, to: string) => (asked: string) =>
    asked === path ? read(asked)?.replace(from, to) : read(asked);

  it.each<[string, string, string | RegExp, string, string]>([
    [
      "a municipality that is not there",
      "csv/coverage.csv",
      "112038",
      "112046",
      'coverage: municipality_code ["112046"] points at nothing',
    ],
    [
      "a word where a number belongs",
      "csv/municipalities.csv",
      "594274",
      "many",
      'municipalities.population_2020 row 1: "many" is no integer',
    ],
    [
      "a value outside the enumeration",
      "csv/coverage.csv",
      "population",
      "peoples",
      'coverage.theme row 1: "peoples" is not in the enumeration',
    ],
    [
      "a column of another name",
      "csv/coverage.csv",
      "theme",
      "topic",
      "coverage: the header is not the fields of the schema",
    ],
    [
      "a key that stands twice",
      "csv/municipalities.csv",
      "112330",
      "112038",
      'municipalities: the key ["112038"] stands twice',
    ],
  ])("%s", (_, path, from, to, message) => {
    expect(validatePackage(text, broken(path, from, to))).toContain(message);
  });

  it("a missing file, a licence without a name, a path out of the package", () => {
    expect(
      validatePackage(text, (path) => (path === "csv/facts.csv" ? undefined : read(path))),
    ).toContain("facts: there is no file csv/facts.csv");
    const edited = (from: RegExp | string, to: string) =>
      validatePackage(text.replace(from, to), read);
    expect(edited(/"name": "MIT",\s+"title": "MIT License",\s+"path"/u, '"title"')).toEqual([
      "licenses.0: neither name nor path",
    ]);
    expect(edited('"csv/facts.csv"', '"../facts.csv"')[0]).toMatch(/^resources\.\d+\.path: /u);
  });
});
