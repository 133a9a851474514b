import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toArrow } from "../../src/exports/arrow.ts";
import { type ExportTable, exportTable } from "../../src/exports/export-table.ts";
import { defineTable, optional, text } from "../../src/tables/define.ts";
import { fromRows } from "./from-rows.ts";
import { type RealExports, realExports, written } from "./real-exports.ts";

/** Arrow files are written by flechette and read here by apache-arrow. */

const TYPES = { string: "Utf8", integer: "Int32", number: "Float64", boolean: "Bool" };

function rowsOf(bytes: Uint8Array): unknown[][] {
  const table = tableFromIPC(bytes);
  const columns = table.schema.fields.map((_, i) => table.getChildAt(i));
  return Array.from({ length: table.numRows }, (_, row) =>
    columns.map((column) => column?.get(row)),
  );
}

function expectFields(bytes: Uint8Array, exported: ExportTable): void {
  const { name, columns, rows } = written(exported);
  const table = tableFromIPC(bytes);
  expect(
    table.schema.fields.map((field) => [field.name, String(field.type), field.nullable]),
    name,
  ).toEqual(columns.map((column) => [column.name, TYPES[column.type], column.nullable]));
  const nulls = columns.map((_, i) => rows.filter((row) => row[i] === null).length);
  expect(
    columns.map((_, i) => table.getChildAt(i)?.nullCount),
    name,
  ).toEqual(nulls);
}

describe("the Arrow files of the data", () => {
  let exports: RealExports;
  beforeAll(async () => {
    exports = await realExports({ formats: ["arrow"] });
  });
  afterAll(() => exports.remove());
  const file = (name: string) => exports.files.get(`arrow/${name}.arrow`) ?? new Uint8Array();

  it("hold every row of every table with types and absent values", () => {
    for (const table of exports.written) {
      expectFields(file(table.name), table);
      expect(rowsOf(file(table.name)), table.name).toEqual(table.rows);
    }
  });

  it("give Japanese names, whole numbers and decimals as they are", () => {
    expect(rowsOf(file("municipalities"))[0]?.slice(0, 8)).toEqual([
      "112038",
      "川口市",
      "Kawaguchi",
      "埼玉県",
      "中核市",
      594274,
      267141,
      61.95,
    ]);
  });

  it("say what a column holds and its unit", () => {
    const metadata = (table: string, column: string) =>
      tableFromIPC(file(table)).schema.fields.find(({ name }) => name === column)?.metadata;
    expect(metadata("municipalities", "area_km2")?.get("unit")).toBe("km²");
    expect(metadata("indicators", "baseline_value")?.get("unit_column")).toBe("unit");
    for (const table of exports.written)
      for (const { name, metadata } of tableFromIPC(file(table.name)).schema.fields)
        expect(metadata.get("description"), `${table.name}.${name}`).toMatch(/. \/ ./u);
  });
});

const says = () => ({ ja: "列", en: "column" });
const EDGE_TABLE = defineTable({
  file: "edges",
  columns: {
    text: optional.text(),
    whole: optional.integer(),
    number: optional.number(),
    truth: optional.boolean(),
    never: optional.number(),
  },
});
const EDGES = [
  { text: null, whole: null, number: null, truth: null, never: null },
  { text: "", whole: -(2 ** 31), number: -0.1, truth: false, never: null },
  { text: "𠮷野家 🏙️ 髙﨑", whole: 2 ** 31 - 1, number: 5e-324, truth: true, never: null },
  {
    text: `1行目\n2行目,"引用"\t`,
    whole: 0,
    number: 1.7976931348623157e308,
    truth: true,
    never: null,
  },
  { text: "あ".repeat(100_000), whole: 1, number: 2 / 3, truth: false, never: null },
  { text: null, whole: null, number: null, truth: null, never: null },
];

describe("values at the edge", () => {
  it("come back through Arrow", () => {
    const table = exportTable(EDGE_TABLE, fromRows(EDGE_TABLE, EDGES), says);
    const bytes = toArrow(table);
    expectFields(bytes, table);
    expect(rowsOf(bytes)).toEqual(written(table).rows);
  });

  it("a table without rows keeps its columns", () => {
    const table = exportTable(EDGE_TABLE, fromRows(EDGE_TABLE, []), says);
    expectFields(toArrow(table), table);
  });

  it.each([
    ["whole", 2 ** 31, "edges.whole holds 2147483648, which is no integer"],
    ["whole", 1.5, "edges.whole holds 1.5, which is no integer"],
    ["number", Number.NaN, "edges.number holds NaN, which is no number"],
    ["number", "1", "edges.number holds 1, which is no number"],
    ["text", 1, "edges.text holds 1, which is no string"],
    ["truth", "true", "edges.truth holds true, which is no boolean"],
  ])("%s refuses %s", (column, value, message) => {
    expect(() =>
      exportTable(EDGE_TABLE, fromRows(EDGE_TABLE, [{ ...EDGES[0], [column]: value }])),
    ).toThrow(message);
  });

  it("an absent value where every row has one is refused", () => {
    const full = defineTable({ file: "t", columns: { a: text() } });
    expect(() => exportTable(full, fromRows(full, [{}]))).toThrow(
      "t.a holds null, which is no string",
    );
  });
});
