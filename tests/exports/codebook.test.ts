import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COLUMN_TEXTS, TABLE_TEXTS, VALUE_TEXTS } from "../../src/tables/descriptions/index.ts";
import { type RealExports, realExports } from "./real-exports.ts";

let exports: RealExports;
beforeAll(async () => {
  exports = await realExports();
});
afterAll(() => exports.remove());

describe("the codebook", () => {
  it("describes every column of every table in both languages", () => {
    const missing = exports.written.flatMap(({ name, columns }) =>
      columns
        .filter(({ text }) => text.ja === "" || text.en === "")
        .map((column) => `${name}.${column.name}: describe it in src/tables/descriptions`),
    );
    expect(missing).toEqual([]);
  });

  it("names every table", () => {
    const names = exports.written.map(({ name }) => name);
    expect(Object.keys(TABLE_TEXTS).toSorted()).toEqual(names.toSorted());
  });

  it("describes no column or value that no table has", () => {
    const known = new Set(
      exports.written.flatMap(({ name, columns }) =>
        columns.flatMap((column) => [column.name, `${name}.${column.name}`]),
      ),
    );
    expect(Object.keys(COLUMN_TEXTS).filter((key) => !known.has(key))).toEqual([]);
    const values = new Map(
      exports.written.flatMap(({ name, columns }) =>
        columns.flatMap((column) => [
          [column.name, column.values ?? []],
          [`${name}.${column.name}`, column.values ?? []],
        ]),
      ),
    );
    for (const [key, texts] of Object.entries(VALUE_TEXTS))
      expect(Object.keys(texts).filter((value) => !values.get(key)?.includes(value))).toEqual([]);
  });

  it("holds each column once a table, in Markdown and HTML", () => {
    const text = (path: string) => Buffer.from(exports.files.get(path) ?? "").toString();
    const columns = exports.written.reduce((sum, table) => sum + table.columns.length, 0);
    const rows = (markdown: string) => markdown.match(/^\| (?!---|列|Column)/gmu)?.length;
    expect(rows(text("codebook.ja.md"))).toBe(columns);
    expect(rows(text("codebook.en.md"))).toBe(columns);
    expect(text("codebook.html").match(/<tr><td>/gu)).toHaveLength(2 * columns);
    expect(text("codebook.ja.md")).toContain(
      "| baseline\\_missing | 文字列 (空も可) |  | 現状値がない理由。not\\_stated = 記載なし、",
    );
  });
});
