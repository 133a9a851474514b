import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formatProblem } from "../../src/lib/errors.ts";
import { parseTable } from "../../src/lib/files/csv.ts";
import { printedPolicies, printedResults } from "../../src/tables/printed-tables.ts";

const schema = z.strictObject({
  row: z.string().regex(/^\d+$/, "a whole number"),
  name: z.string(),
});
const read = (text: string) => parseTable("data/x.csv", text, schema);
const messages = (text: string) => read(text).problems.map(formatProblem);

describe("parseTable", () => {
  it("gives each row with the line on which it ends", () => {
    expect(read('row,name\n1,a\n\n2,"b\nc"\n3,d\n').rows).toEqual([
      { row: { row: "1", name: "a" }, file: "data/x.csv", fileLine: 2 },
      { row: { row: "2", name: "b\nc" }, file: "data/x.csv", fileLine: 5 },
      { row: { row: "3", name: "d" }, file: "data/x.csv", fileLine: 6 },
    ]);
  });

  it("counts a CRLF inside a cell once", () => {
    const { rows } = read('row,name\r\n1,"a\r\nb"\r\n2,c\r\n');
    expect(rows.map(({ row, fileLine }) => [row.name, fileLine])).toEqual([
      ["a\r\nb", 3],
      ["c", 4],
    ]);
    expect(read('"\r\nrow').problems[0]?.line).toBe(1);
  });

  it("takes no BOM and no CRLF into a name or a cell, and columns in any order", () => {
    expect(read("\uFEFFname,row\r\na,1\r\n").rows).toEqual([
      { row: { row: "1", name: "a" }, file: "data/x.csv", fileLine: 2 },
    ]);
  });

  it("takes the titles of columns as heads, unless two columns share one", () => {
    const titled = z.strictObject({
      row: z.string().meta({ title: "行" }),
      a: z.string().meta({ title: "値" }),
      b: z.string().meta({ title: "値" }),
    });
    expect(parseTable("data/x.csv", "行,a,b\n1,2,3\n", titled).rows[0]?.row).toEqual({
      row: "1",
      a: "2",
      b: "3",
    });
    expect(
      parseTable("data/x.csv", "行,値,b\n1,2,3\n", titled).problems.map(formatProblem),
    ).toEqual([
      'data/x.csv:1 [a] column-missing: The column "a" is missing. Add it.',
      'data/x.csv:1 [値] column-unknown: The column "値" is unknown. Remove it or fix its name (row, a, b).',
    ]);
    expect(
      parseTable(
        "data/plans/p/policies.csv",
        "行,文書の行,階層,番号,名称,上位の行,SDGsのターゲット\n1,1,1,,x,,\n",
        printedPolicies,
      ).problems,
    ).toEqual([]);
  });

  it("reads lines that end in different ways", () => {
    expect(
      read("row,name\r\n1,a\n2,b\r3,c").rows.map(({ row, fileLine }) => [row.row, fileLine]),
    ).toEqual([
      ["1", 2],
      ["2", 3],
      ["3", 4],
    ]);
  });

  it("keeps codes and spaces as text", () => {
    expect(read("row,name\n007, a \n").rows[0]?.row).toEqual({ row: "007", name: " a " });
  });

  it("reports every wrong column", () => {
    expect(messages("rows,name,name\n")).toEqual([
      'data/x.csv:1 [row] column-missing: The column "row" is missing. Add it.',
      'data/x.csv:1 [rows] column-unknown: The column "rows" is unknown. Remove it or fix its name (row, name).',
      'data/x.csv:1 [name] column-twice: The column "name" stands twice. Remove one.',
    ]);
    expect(messages("")).toHaveLength(2);
  });

  it("reports every wrong cell, leaves its row out and keeps its text apart", () => {
    const table = read("row,name\nx,a\n2\n3,c\n");
    expect(table.problems.map(formatProblem)).toEqual([
      'data/x.csv:2 [row] cell-invalid: "x" does not fit: a whole number. Fix it.',
      "data/x.csv:3 row-length: 1 cell where the header has 2. Add or remove commas, or quote a cell that holds one.",
    ]);
    expect(table.rows.map(({ row }) => row.row)).toEqual(["3"]);
    expect(table.spoilt).toEqual([
      { row: "x", name: "a" },
      { row: "2", name: "" },
    ]);
  });

  it("refuses a cell that no page has room for, but for sentences that may be long", () => {
    const cells = (row: string, name: string) => `row,name\n${row},${name}\n`;
    expect(read(cells("1", "長".repeat(500))).problems).toEqual([]);
    const { problems, rows, spoilt } = read(cells("1", "長".repeat(501)));
    expect(problems.map(formatProblem)).toEqual([
      `data/x.csv:2 [name] cell-too-long: The cell has 501 characters, more than 500: "${"長".repeat(39)}…". Shorten it; a longer text belongs into the document.`,
    ]);
    expect([rows.length, spoilt.length]).toEqual([0, 1]);
    const reason = z.strictObject({ reason: printedResults.shape.reason });
    const long = (n: number) => `reason\n${"長".repeat(n)}\n`;
    expect(parseTable("data/x.csv", long(5000), reason).problems).toEqual([]);
    expect(parseTable("data/x.csv", long(5001), reason).problems.map(formatProblem)).toEqual([
      `data/x.csv:2 [reason] cell-invalid: "${"長".repeat(99)}…" does not fit: at most 5000 characters. Fix it.`,
    ]);
  });

  it("names the line on which a quote opens, not the last one", () => {
    const text = 'row,name\r\n1,"a ""b"""\r\n2,"c\nd"\r\n3,"e\r\n4,f\r\n5,g\r\n';
    expect(read(text).problems).toEqual([
      expect.objectContaining({ code: "csv-malformed", line: 5 }),
    ]);
  });

  it("reports quotes that do not close", () => {
    expect(read('row,name\n1,"a\n')).toEqual({
      rows: [],
      problems: [
        {
          code: "csv-malformed",
          file: "data/x.csv",
          line: 2,
          column: "",
          message: "A quote opens here and is not closed. Fix the quotes.",
          ja: "ここで開いた引用符が閉じていない。引用符を直す。",
        },
      ],
      spoilt: [],
      readable: false,
    });
  });
});
