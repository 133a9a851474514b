import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { isReadable, readDocument, readSource } from "../../src/reading/read-document.ts";
import { sourcesOf } from "../../src/reading/sources.ts";
import { typedRows } from "../../src/reading/typed.ts";

/** Made-up documents in each format: label, baseline, target, certainty. */
const folder = mkdtempSync(join(tmpdir(), "formats-"));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(path: string): Promise<string[]> {
  return typedRows(extract(await readDocument(path))).map((row) =>
    [row.label, row.baseline.value, row.target.value, row.certainty].join(" "),
  );
}

/** An archive whose files are stored as they are. */
function archive(files: Record<string, string>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [own, body] = [Buffer.from(name), Buffer.from(text)];
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(body), 10);
    head.writeUInt32LE(body.length, 14);
    head.writeUInt32LE(body.length, 18);
    head.writeUInt16LE(own.length, 22);
    parts.push(Buffer.from("PK\u0003\u0004", "latin1"), head, own, body);
    const place = Buffer.alloc(16);
    place.writeUInt32LE(at, 12);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\0", "latin1"), head, place.subarray(2), own);
    at += 30 + own.length + body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const word = (rows: string) =>
  archive({
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${rows}</w:tbl></w:body></w:document>`,
  });

test("a table in a Word document, with a cell over two rows", async () => {
  const path = put(
    "a.docx",
    word(
      row(cell("施策"), cell("指標"), cell("現状値"), cell("目標値")) +
        row(
          cell("学び", '<w:vMerge w:val="restart"/>'),
          cell("歩く会"),
          cell("12会"),
          cell("20会"),
        ) +
        row(cell("", "<w:vMerge/>"), cell("花の数"), cell("30本"), cell("90本")),
    ),
  );
  expect(await read(path)).toEqual(["歩く会 12 20 certain", "花の数 30 90 certain"]);
});

test("a Word document without its text is refused", async () => {
  await expect(read(put("b.docx", archive({ "x.xml": "<x/>" })))).rejects.toThrow(
    "b.docx docx-damaged: the document cannot be read (it holds no text of a Word document). Save it as .docx again.",
  );
});

test("a page of the web", async () => {
  const path = put(
    "a.html",
    "<html><head><title>目標値 9</title></head><body><table><tr><th>指標</th><th>現状値</th><th>目標値</th></tr><tr><td>店の数</td><td>38店</td><td>45店</td></tr></table></body></html>",
  );
  expect(await read(path)).toEqual(["店の数 38 45 certain"]);
});

test("rows in JSON", async () => {
  const path = put(
    "a.json",
    JSON.stringify([{ 指標名: "花の数", 単位: "本", 基準値: 120, 目標値: "200" }]),
  );
  expect(await read(path)).toEqual(["花の数 120 200 certain"]);
});

test("a list in place of a value in JSON is listed", async () => {
  const rows = [
    { 指標名: "花の数", 基準値: 120, 目標値: 200 },
    { 指標名: "木の数", 基準値: null, 目標値: [1, 2] },
  ];
  const { candidates } = extract(await readDocument(put("list.json", JSON.stringify(rows))));
  expect(candidates.map(({ line, text }) => `${line} ${text}`)).toEqual(["3 木の数 | [1,2]"]);
});

test("a row a line in JSON", async () => {
  const rows = [
    { 指標名: "花の数", 単位: "本", 基準値: 120, 目標値: "200" },
    { 指標名: "木の数", 単位: "本", 基準値: 30, 目標値: "45" },
  ];
  const path = put("a.jsonl", `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`);
  expect(await read(path)).toEqual(["花の数 120 200 certain", "木の数 30 45 certain"]);
});

test("UTF-16 with its mark", async () => {
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from("指標,現状値,目標値\n橋の数,3橋,5橋\n", "utf16le"),
  ]);
  expect(await read(put("wide.csv", bytes))).toEqual(["橋の数 3 5 certain"]);
});

test("an archive and a folder name their documents", async () => {
  const table = "指標,現状値,目標値\n橋の数,3橋,5橋\n";
  const path = put("all.zip", archive({ "町/a.csv": table, "b.exe": "x", "c.txt": "・橋" }));
  const inside = await sourcesOf(path, isReadable);
  expect(inside.map(({ file }) => file)).toEqual(["a.csv", "c.txt"]);
  const [first] = inside;
  expect(first && (await readSource(first)).lines[1]?.cells).toEqual(["橋の数", "3橋", "5橋"]);
  mkdirSync(join(folder, "sub"));
  put("sub/z.txt", "・橋");
  put("sub/z.bin", "x");
  const names = (await sourcesOf(join(folder, "sub"), isReadable)).map(({ file }) => file);
  expect(names).toEqual(["z.txt"]);
});
