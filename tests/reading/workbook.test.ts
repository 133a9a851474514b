import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readDocument } from "../../src/reading/read-document.ts";

const folder = mkdtempSync(join(tmpdir(), "ingest-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** An archive of uncompressed files. */
function zip(files: Record<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from("PK\x03\x04"), head, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), head, tail, Buffer.from(name)]));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, Buffer.from("PK\x05\x06"), end]);
}

function workbook(rows: (string | number | null)[][]): Buffer {
  const cell = (value: string | number | null, column: number, row: number) => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (value === null) return "";
    return typeof value === "number"
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const sheet = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, c, r)).join("")}</row>`,
  );
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="指標" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheet.join("")}</sheetData></worksheet>`,
  });
}

test("a workbook gives rows, merged labels and breaks inside cells included", async () => {
  const path = join(folder, "indicators.xlsx");
  writeFileSync(
    path,
    workbook([
      ["第2期総合戦略 指標一覧", null, null, null, null],
      ["施策", "指標名", "単位", "基準値\n（R1）", "目標値\n（R6）"],
      ["子育て支援", "待機\n児童数", "人", 38, 0],
      [null, "合計特殊出生率", null, 1.32, 1.45],
      ["健康づくり", "健康寿命（男性）", "年", 79.5, "延伸"],
    ]),
  );
  const { rows } = extract(await readDocument(path));
  expect(
    rows.map((row) => [
      row.line,
      row.label,
      row.unit,
      row.baseline,
      row.baseline_period,
      row.target,
      row.target_period,
    ]),
  ).toEqual([
    ["3", "待機児童数", "人", "38", "R1", "0", "R6"],
    ["4", "合計特殊出生率", "", "1.32", "R1", "1.45", "R6"],
    ["5", "健康寿命（男性）", "年", "79.5", "R1", "延伸", "R6"],
  ]);
});

test("a workbook without a head is refused", async () => {
  const path = join(folder, "headless.xlsx");
  writeFileSync(path, workbook([["待機児童数", 38, 0]]));
  await expect(readDocument(path)).rejects.toThrow("headless.xlsx table-no-header: no row names");
});

test("a CSV file keeps the lines of its records", async () => {
  const path = join(folder, "indicators.csv");
  writeFileSync(
    path,
    '\ufeff指標,単位,現状値,目標値\n"待機\n児童数",人,38,0\n出生数,人,234,"1,000以上"\n',
  );
  const { rows } = extract(await readDocument(path));
  expect(rows.map((row) => [row.line, row.label, row.unit, row.baseline, row.target])).toEqual([
    ["2", "待機児童数", "人", "38", "0"],
    ["4", "出生数", "人", "234", "1,000以上"],
  ]);
});
