import ts from "typescript";
import { describe, expect, it } from "vitest";
import { LIST_COLUMNS } from "../../src/exports/promise-list.ts";
import { EXPORT_TEXTS, exportText, tableText } from "../../src/exports/texts.ts";
import { TABLE_NAMES, TABLES } from "../../src/tables/list.ts";
import * as vocabulary from "../../src/tables/vocabulary.ts";
import { readSources } from "../structure/source.ts";

/** Tables and columns by the names of what is said of them. */
const columns = TABLE_NAMES.flatMap((name) => {
  const { file, columns: own } = TABLES[name];
  return ["(title)", "(about)", ...own.map((column) => column.name)].map((of) => ({ file, of }));
});

/** Texts between quotation marks in src/. */
const literals = new Set<string>();
for (const { tree } of readSources())
  ts.forEachChild(tree, function look(node): void {
    if (ts.isStringLiteral(node)) literals.add(node.text);
    ts.forEachChild(node, look);
  });

describe("the texts of the exports", () => {
  it("are there in both languages", () => {
    const wrong = [...EXPORT_TEXTS].filter(
      ([, { ja, en }]) => ja === "" || en === "" || /[ぁ-ん、。]/u.test(en),
    );
    expect(wrong).toEqual([]);
  });

  it("says of every table and column what it holds", () => {
    const silent = columns.filter(({ file, of }) => !tableText(file, of).en);
    expect(silent).toEqual([]);
  });

  it("says nothing of what is not there", () => {
    const said = new Set([
      ...columns.map(({ file, of }) =>
        EXPORT_TEXTS.has(`${file}.${of}`) ? `${file}.${of}` : `*.${of}`,
      ),
      ...Object.entries(vocabulary).flatMap(([name, values]) => values.map((v) => `${name}.${v}`)),
      ...Object.keys(LIST_COLUMNS).map((column) => `list.${column}`),
    ]);
    const asked = (name: string) =>
      literals.has(name) || literals.has(name.replace(/^[a-z]+\.(?:figures\.)?/u, ""));
    const others = [...EXPORT_TEXTS.keys()].filter((name) => !said.has(name) && !asked(name));
    const files = /^(?:machikurabe|codebook|datapackage)\.(?:xlsx|html|json)\.(?:title|about)$/u;
    expect(others.filter((name) => !/^note\.\d$/u.test(name) && !files.test(name))).toEqual([]);
  });

  it("says which text is not there", () => {
    expect(() => exportText("index.nothing")).toThrow("export-texts.csv has no index.nothing");
    expect(() => tableText("plans", "nothing")).toThrow("export-texts.csv has no *.nothing");
  });
});
