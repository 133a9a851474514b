import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { valueName } from "../../src/exports/value-names.ts";
import { DENOMINATORS } from "../../src/tables/vocabulary.ts";
import { type RealExports, realExports } from "./real-exports.ts";

let exports: RealExports;
beforeAll(async () => {
  exports = await realExports({ formats: ["codebook"] });
});
afterAll(() => exports.remove());

describe("the codebook", () => {
  it("says what every value of a vocabulary means, but for those that are names of columns", () => {
    const silent = exports.written.flatMap(({ name, columns }) =>
      columns
        .filter(({ values }) => values !== null && values !== DENOMINATORS)
        .filter(({ values }) => values?.some((value) => !valueName(values, value)?.en))
        .map((column) => `${name}.${column.name}`),
    );
    expect(silent).toEqual([]);
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
    expect(text("codebook.en.md")).toContain(
      "| missing | text (may be empty) |  | Why there is no value. not\\_found = not found; not\\_available",
    );
  });
});
