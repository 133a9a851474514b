import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { InputError, UsageError } from "../../src/lib/errors.ts";
import { statisticsRecords } from "../../src/official/import/records.ts";
import { workbookOf } from "../workbook.ts";

const refusal = (name: string, bytes: Buffer) =>
  statisticsRecords(name, bytes).then(
    () => undefined,
    (error: Error) => error,
  );

it("reads the first sheet of a workbook as the CSV of the same table", async () => {
  const csv = await statisticsRecords(
    "ssdse.csv",
    readFileSync("tests/official/fixtures/ssdse-a-next.csv"),
  );
  expect(csv[0]?.[0]).toMatch(/^SSDSE-A-\d{4}$/u);
  const cells = csv.map((row) =>
    row.map((cell) => (/^\d+(?:\.\d+)?$/u.test(cell) ? Number(cell) : cell)),
  );
  const printed = cells.map((row) => row.map(String));
  expect(await statisticsRecords("ssdse.xlsx", workbookOf(cells))).toEqual(printed);
});

it.each([
  [
    "a.pdf",
    Buffer.from("%PDF-1.7"),
    "“a.pdf” is a PDF. Take the same table as CSV or XLSX.",
    "「a.pdf」はPDFです。同じ表をCSVかXLSXで取得してください。",
  ],
  [
    "a.csv",
    Buffer.from([0x81, 0xff, 0xfe, 0x20]),
    "“a.csv” is neither UTF-8 nor CP932 (Shift_JIS). Save it as CSV UTF-8.",
    "「a.csv」の文字コードがUTF-8でもCP932（Shift_JIS）でもありません。UTF-8のCSVで保存してください。",
  ],
  [
    "b.csv",
    Buffer.from("SSDSE-B-2026,x\n"),
    "“b.csv” is an edition of SSDSE that is not taken (SSDSE-B-2026). Take SSDSE-A of 2021 or later, whose first cell is SSDSE-A and a year.",
    "「b.csv」は取り込めない版のSSDSEです（SSDSE-B-2026）。最初のセルがSSDSE-Aと年である、2021年以後のSSDSE-Aを取得してください。",
  ],
  [
    "b.xlsx",
    workbookOf([["SSDSE-E-2026", "x"]]),
    "“b.xlsx” is an edition of SSDSE that is not taken (SSDSE-E-2026). Take SSDSE-A of 2021 or later, whose first cell is SSDSE-A and a year.",
    "「b.xlsx」は取り込めない版のSSDSEです（SSDSE-E-2026）。最初のセルがSSDSE-Aと年である、2021年以後のSSDSE-Aを取得してください。",
  ],
  [
    "c.csv",
    Buffer.from("SSDSE-A-2027,Prefecture,Municipality,A1101\n,,2025,\n地域コード,,,総人口\n"),
    "“c.csv” begins with SSDSE-A-2027, but lines 2 and 3 are not its published heads (年度 third in line 2, 地域コード first in line 3). Take the file as it was published.",
    "「c.csv」はSSDSE-A-2027で始まりますが、2行目と3行目が公表された見出しと異なります（2行目の3番目は「年度」、3行目の最初は「地域コード」）。公表されたままのファイルを指定してください。",
  ],
])("says in both languages why %s is not taken", async (name, bytes, en, ja) => {
  const error = await refusal(name, bytes);
  expect(error).toBeInstanceOf(UsageError);
  expect([error?.message, (error as UsageError).ja]).toEqual([en, ja]);
});

it("says of a damaged workbook, one of another kind and a broken CSV what to do", async () => {
  const zip = await refusal("a.xlsx", Buffer.from("PK\u0003\u0004 and nothing more"));
  expect(zip).toBeInstanceOf(InputError);
  expect((zip as InputError).problems[0]).toMatchObject({ code: "xlsx-damaged", file: "a.xlsx" });
  const csv = await refusal("a.csv", Buffer.from('a,"b\n'));
  expect(csv?.message).toMatch(
    /^“a\.csv” is no CSV table \(.+\)\. Save the table as CSV again\.$/u,
  );
});
