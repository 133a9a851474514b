import { join } from "node:path";
import * as sheetjs from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Cell } from "../../src/exports/export-table.ts";
import { writeExports } from "../../src/exports/write-exports.ts";
import { query } from "./duck.ts";
import { type RealExports, realExports, type Written } from "./real-exports.ts";

let exports: RealExports;
beforeAll(async () => {
  exports = await realExports();
});
afterAll(() => exports.remove());

const SQL_TYPES = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" };

/** The table as objects, sorted by their text, since partitions change the order of rows. */
function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

function objects({ columns, rows }: Written, change = (cell: Cell): Cell => cell): object[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, i) => [name, change(row[i] ?? null)])),
  );
}

describe("Parquet, read by DuckDB", () => {
  const expectRows = async (folder: string, pathOf: (name: string) => string) => {
    for (const table of exports.written) {
      const files = join(folder, "parquet", pathOf(table.name));
      const names = table.columns.map(({ name }) => `"${name}"`).join(", ");
      const read = `FROM read_parquet('${files}', hive_partitioning = true)`;
      const rows = await query(`SELECT ${names} ${read}`);
      expect(sorted(rows), table.name).toEqual(sorted(objects(table)));
      const types = await query(`DESCRIBE SELECT ${names} ${read}`);
      expect(
        types.map((row) => [row.column_name, row.column_type]),
        table.name,
      ).toEqual(table.columns.map(({ name, type }) => [name, SQL_TYPES[type]]));
    }
  };

  it("holds every row of every table with its types, one file a table", async () => {
    await expectRows(exports.folder, (name) => `${name}.parquet`);
  });

  it("may be partitioned by prefecture", async () => {
    const parts = await realExports({ formats: ["parquet"], partition: "prefecture" });
    onTestFinished(() => parts.remove());
    await expectRows(parts.folder, (name) => `${name}/**/*.parquet`);
    const files = join(parts.folder, "parquet/indicators/*/*.parquet");
    const rows = await query(
      `SELECT prefecture, count(*)::INTEGER AS n FROM read_parquet('${files}', hive_partitioning = true) GROUP BY 1 ORDER BY 1`,
    );
    const inKanagawa = exports.tables.indicators.filter(
      ({ municipality_code }) => municipality_code === "141305",
    ).length;
    expect(rows).toEqual([
      { prefecture: "埼玉県", n: exports.tables.indicators.length - inKanagawa },
      { prefecture: "神奈川県", n: inKanagawa },
    ]);
  });
});

describe("CSV, read by DuckDB", () => {
  it.each(["csv", "csv-excel"])("%s holds every row of every table", async (folder) => {
    for (const table of exports.written) {
      const file = join(exports.folder, folder, `${table.name}.csv`);
      const types = table.columns.map(({ name, type }) => `'${name}': '${SQL_TYPES[type]}'`);
      const rows = await query(
        `SELECT * FROM read_csv('${file}', header = true, columns = {${types.join(", ")}}, quote = '"', escape = '"', delim = ',')`,
      );
      // An empty text and a missing one are the same cell of a CSV file.
      const empty = (cell: unknown) => (cell === null ? "" : cell);
      const fixed = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, empty(cell)])),
      );
      const expected = objects(table, (cell) => (cell === null ? "" : cell));
      if (folder === "csv") expect(sorted(fixed), table.name).toEqual(sorted(expected));
      else expect(fixed, table.name).toHaveLength(expected.length);
    }
  });
});

describe("the workbook, read by SheetJS", () => {
  it("has a sheet for every table with numbers as numbers and texts as texts", () => {
    const book = sheetjs.read(exports.files.get("machikurabe.xlsx"));
    expect(book.SheetNames).toEqual([
      "一覧",
      "List",
      "目次 contents",
      ...exports.written.map(({ name }) => name),
    ]);
    for (const table of exports.written) {
      const sheet = book.Sheets[table.name] ?? {};
      const [heads = [], ...lines] = sheetjs.utils.sheet_to_json<unknown[]>(sheet, {
        header: 1,
        defval: null,
      });
      const own = heads.map((head) => head !== "municipality_name" && head !== "plan_title");
      const header = heads.filter((_, i) => own[i]);
      const rows = lines.map((line) => line.filter((_, i) => own[i]));
      expect(header).toEqual(table.columns.map(({ name }) => name));
      expect(rows, table.name).toEqual(
        table.rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
      );
    }
  });

  it("freezes headers, filters every column and tells the grades in both languages", () => {
    const bytes = exports.files.get("machikurabe.xlsx") ?? new Uint8Array();
    const files = Object.entries(unzipSync(bytes)).map(
      ([name, content]) => [name, strFromU8(content)] as const,
    );
    const texts = files
      .filter(([name]) => /worksheets\/sheet\d+\.xml$/u.test(name))
      .map(([, text]) => text);
    expect(texts).toHaveLength(exports.written.length + 3);
    expect(texts.filter((text) => text.includes('state="frozen"'))).toHaveLength(texts.length);
    expect(texts.filter((text) => /<autoFilter ref="A1:[A-Z]+\d+"\/>/u.test(text))).toHaveLength(
      exports.written.length + 2,
    );
    expect(texts.filter((text) => text.includes('orientation="landscape"'))).toHaveLength(
      texts.length,
    );
    expect(texts.filter((text) => /<cols>.*width=/u.test(text))).toHaveLength(texts.length);
    expect(texts.some((text) => /<f[ >]/u.test(text))).toBe(false);
    const all = files.map(([, text]) => text).join("");
    expect(all).toContain("換算可：換算すれば定義");
    expect(all).toContain("Convertible: One definition after a stated conversion");
  });
});

it("JSON parses to the rows", () => {
  for (const table of exports.written) {
    const text = Buffer.from(exports.files.get(`json/${table.name}.json`) ?? "").toString();
    expect(JSON.parse(text), table.name).toEqual(objects(table));
  }
});

it("gives the same bytes on every run", async () => {
  const options = { version: "0123abcd", date: new Date(0), units: exports.units };
  const paths: string[] = [];
  await writeExports(exports.columns, options, async (path, content) => {
    paths.push(path);
    expect(Buffer.from(content).equals(exports.files.get(path) ?? Buffer.of()), path).toBe(true);
  });
  expect(paths).toHaveLength(exports.files.size);
});
