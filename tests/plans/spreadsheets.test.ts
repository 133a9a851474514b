import { mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatProblem } from "../../src/lib/errors.ts";
import { parseTable } from "../../src/lib/files/csv.ts";
import { readTableFile } from "../../src/lib/files/table-file.ts";
import { OFFICIAL_FILES } from "../../src/official/schemas.ts";
import { checkFile } from "../../src/plans/check-file.ts";
import { printedIndicators } from "../../src/tables/printed-tables.ts";
import { DATA } from "../real-data.ts";
import { type Given, workbookOf } from "../workbook.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "machikurabe-sheets-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const COLUMNS = Object.keys(printedIndicators.shape);
const EMPTY = Object.fromEntries(COLUMNS.map((name) => [name, ""]));
const ROW = {
  ...EMPTY,
  row: "1",
  line: "12",
  section: "基本目標1",
  kind: "kpi",
  code: "4-1",
  label: "空家数",
  unit: "件",
  baseline: "1,234",
  target: "▲10.2%",
  target_period: "R7",
};
type Row = Record<string, string>;
const quoted = (cell: string) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const lines = (rows: Row[], end = "\n") =>
  [COLUMNS, ...rows.map((row) => COLUMNS.map((name) => quoted(row[name] ?? "")))]
    .map((cells) => `${cells.join(",")}${end}`)
    .join("");

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  const { text, repairs, problems } = await readTableFile(path, name);
  const { rows, problems: wrong } = parseTable(name, text, printedIndicators);
  return {
    rows: rows.map(({ row }) => row),
    lines: rows.map(({ fileLine }) => fileLine),
    said: [...repairs, ...problems].map(formatProblem),
    wrong,
  };
}

/** The row with texts as texts, and cells of other types where they are given. */
const cells = (given: Record<string, Given>): Given[] =>
  COLUMNS.map((name) => (name in given ? given[name] : (ROW as Row)[name]) || null);

describe("CSV as spreadsheet programs save it", () => {
  it("UTF-8 with BOM, CRLF and quotes is read as it is", async () => {
    const row = { ...ROW, note: '市の"推計", 暫定' };
    const found = await read("a.csv", `\ufeff${lines([row], "\r\n")}`);
    expect(found).toEqual({ rows: [row], lines: [2], said: [], wrong: [] });
  });

  it("CP932 is read, and said", async () => {
    // row … note, then 空家 and 件 in CP932.
    const [before = "", after = ""] = lines([
      { ...ROW, section: "", label: "@", unit: "", target: "" },
    ]).split("@");
    const cp932 = Buffer.concat([
      Buffer.from(before),
      Buffer.of(0x8b, 0xf3, 0x89, 0xc6),
      Buffer.from(after),
    ]);
    const found = await read("b.csv", cp932);
    expect(found.rows[0]?.label).toBe("空家");
    expect(found.said).toEqual([
      "b.csv encoding-repaired: The file is in CP932 (Shift_JIS) and is read as such. Save it as UTF-8 to be safe.",
    ]);
  });

  it("spaces, full-width counts, line breaks, empty rows and columns are fixed, and said", async () => {
    const messy = { ...ROW, row: "１", label: "空家数　", section: "基本目標1\nまち" };
    const text = lines([messy, EMPTY, { ...ROW, row: "2" }]).replace(/\n(?=1|2|,|row)/gu, "\n");
    const wide = text.replace("note\n", "note,,\n");
    const found = await read("c.csv", wide);
    expect(found.rows).toEqual([
      { ...ROW, section: "基本目標1まち" },
      { ...ROW, row: "2" },
    ]);
    expect(found.lines).toEqual([3, 5]);
    expect(found.said).toEqual([
      "c.csv:1 columns-empty: 2 empty columns at the end are left out.",
      "c.csv rows-empty: 1 empty rows are left out.",
      'c.csv:3 [row] cell-repaired: The cell had full-width figures, which are read as plain ones: "1".',
      'c.csv:3 [section] cell-repaired: The cell was broken over lines, which are joined: "基本目標1まち".',
      'c.csv:3 [label] cell-repaired: The cell had spaces at its ends, which are left out: "空家数".',
    ]);
  });

  it.each([
    [
      "code",
      "4月1日",
      'cell-date: "4月1日" is a date that a spreadsheet made of a number such as 4-1. Format the column as text and type it again.',
    ],
    [
      "code",
      "1-Apr",
      'cell-date: "1-Apr" is a date that a spreadsheet made of a number such as 4-1. Format the column as text and type it again.',
    ],
    [
      "baseline",
      "2026/4/1",
      'cell-date: "2026/4/1" is a date that a spreadsheet made of a number such as 4-1. Format the column as text and type it again.',
    ],
    [
      "target",
      "1.23E+11",
      'cell-exponent: "1.23E+11" is a long number that a spreadsheet shortened. Format the column as text and type the number again.',
    ],
    [
      "latest",
      "#REF!",
      `cell-formula-error: "#REF!" is a spreadsheet's error and no value. Type what the document prints.`,
    ],
  ])("%s %s is refused", async (column, cell, message) => {
    const found = await read("d.csv", lines([{ ...ROW, [column]: cell }]));
    expect(found.said).toEqual([`d.csv:2 [${column}] ${message}`]);
  });

  it("a printed date stays where a period stands", async () => {
    const row = { ...ROW, baseline_period: "2021/4/1", note: "4月1日" };
    expect(await read("e.csv", lines([row]))).toMatchObject({ rows: [row], said: [] });
  });

  it("a million columns and 200 MB are refused before they are read", async () => {
    const bomb = await read("f.csv", `${"a,".repeat(1_000_000)}\n`);
    expect(bomb.said).toEqual([
      "f.csv:1 table-too-wide: The header has more than 500 columns. Keep the columns of the table alone.",
    ]);
    const path = join(folder, "g.csv");
    await writeFile(path, "row\n");
    await truncate(path, 200 * 1024 * 1024);
    expect((await readTableFile(path, "g.csv")).problems.map(formatProblem)).toEqual([
      "g.csv file-too-large: The file has 200 MB, more than 20. Keep the one table in it.",
    ]);
  });
});

describe("workbooks", () => {
  it("texts and numbers are read as typed", async () => {
    const data = [COLUMNS, cells({ row: 1, line: 12, baseline: 1234, target: 41 })];
    const found = await read("a.xlsx", workbookOf(data));
    expect(found.rows).toEqual([{ ...ROW, baseline: "1234", target: "41" }]);
    expect(found.said).toEqual([]);
  });

  it("a share is read as its cell shows it, and a number below one as it is", async () => {
    const share = { t: "n", v: 0.339, z: "0.0%" } as const;
    const data = [COLUMNS, cells({ baseline: share, target: 0.41 })];
    const found = await read("s.xlsx", workbookOf(data));
    expect(found.rows).toEqual([{ ...ROW, baseline: "33.9%", target: "0.41" }]);
    expect(found.said).toEqual([]);
  });

  it("dates, and shares that are shown rounded, are refused with their cells", async () => {
    // Day 46113 is 1 April 2026.
    const april = { t: "n", v: 46113, z: 'm"月"d"日"' } as const;
    const data = [COLUMNS, cells({ code: april, baseline: { t: "n", v: 0.339, z: "0%" } })];
    const found = await read("b.xlsx", workbookOf(data));
    expect(found.said).toEqual([
      "b.xlsx:2 [code] cell-date: 2026-04-01 is a date that a spreadsheet made of a number such as 4-1. Format the column as text and type it again.",
      "b.xlsx:2 [baseline] cell-percent: The cell stores 33.9% and shows 34%. Format the column as text and type the cell as printed.",
    ]);
  });

  it("a formula that no program has computed is refused, not read as 0", async () => {
    const data = [COLUMNS, cells({ latest: { t: "z", f: "A2*2" } })];
    expect((await read("z.xlsx", workbookOf(data))).said).toEqual([
      `z.xlsx:2 [latest] cell-formula-error: "#N/A" is a spreadsheet's error and no value. Type what the document prints.`,
    ]);
  });

  it("merged cells are refused with their places", async () => {
    const data = [COLUMNS, cells({}), cells({ row: "2", section: null })];
    const found = await read("c.xlsx", workbookOf(data, ["D2:D3"]));
    expect(found.said).toEqual([
      'c.xlsx xlsx-merged: Cells are merged ("D2:D3"), so that only the first of them has a value. Unmerge them and fill each cell.',
    ]);
  });

  it("macros, passwords, other files and far cells are refused", async () => {
    const bytes = workbookOf([COLUMNS, cells({})]);
    const said = async (content: Uint8Array) => (await read("d.xlsx", content)).said;
    // A sheet's name in the archive's directory, of the same length as that of a macro.
    const macros = Buffer.from(
      bytes.toString("latin1").replaceAll("xl/sharedStrings.xml", "xl/x/a/vbaProject.bin".slice(1)),
      "latin1",
    );
    expect(await said(macros)).toEqual([
      "d.xlsx xlsx-macros: The workbook holds macros, which a table does not need. Save it as .xlsx without macros.",
    ]);
    expect(await said(Buffer.of(0xd0, 0xcf, 0x11, 0xe0))).toEqual([
      "d.xlsx xlsx-locked: The workbook is protected by a password or in the old .xls format. Save it as .xlsx without a password.",
    ]);
    expect(await said(Buffer.from("PK, but no archive"))).toEqual([
      "d.xlsx xlsx-damaged: The file is no .xlsx workbook. Save it from the spreadsheet program again.",
    ]);
    const far = [COLUMNS, [...cells({}), ...Array(600).fill(null), "x"]];
    expect(await said(workbookOf(far))).toEqual([
      "d.xlsx table-too-wide: The sheet reaches to column 620 and row 2; a table may have 500 columns and 100000 rows. Delete what lies beyond the table.",
    ]);
  });
});

describe("checking one file", () => {
  it("knows every table and setting that people edit", async () => {
    const plan = (await readdir(join(DATA, "plans")))[0] ?? "";
    const files = [
      ...["municipalities", "municipality-codes", "units", "translations"].map((n) => `${n}.csv`),
      ...["measures", "taxonomy", "links", "corrections", "settings"].map((n) => `${n}.yaml`),
      ...["context/items.yaml", "context/japan.yaml", "context/values.csv"],
      ...(await readdir(join(DATA, "plans", plan))).map((name) => `plans/${plan}/${name}`),
    ];
    expect(files).toHaveLength(17);
    for (const file of files) {
      const { kind, problems } = await checkFile(join(DATA, file), OFFICIAL_FILES);
      expect([kind, problems], file).toEqual([basename(file).replace(/\.\w+$/u, ""), []]);
    }
  });

  it("tells the table by its header and names cells that no rule reads", async () => {
    const path = join(folder, "anything.csv");
    await writeFile(path, lines([{ ...ROW, baseline: "1,2,34", target: "1,200" }]));
    const { kind, rows, problems, unread } = await checkFile(path, OFFICIAL_FILES);
    expect({ kind, rows, problems: problems.length, unread: unread.length }).toEqual({
      kind: "indicators",
      rows: 1,
      problems: 0,
      unread: 1,
    });
  });

  it("refuses what it cannot know", async () => {
    const path = join(folder, "strange.csv");
    await writeFile(path, "a,b\n1,2\n");
    await expect(checkFile(path, OFFICIAL_FILES)).rejects.toThrow(
      "Neither the name nor the header of strange.csv",
    );
    await expect(checkFile(join(folder, "none.csv"), OFFICIAL_FILES)).rejects.toThrow(
      "There is no such file.",
    );
    await expect(checkFile(folder, OFFICIAL_FILES)).rejects.toThrow(
      "is a folder. Name files in it, or none to check everything.",
    );
    await expect(checkFile(`${folder}/../x.doc`, OFFICIAL_FILES)).rejects.toThrow();
  });
});
