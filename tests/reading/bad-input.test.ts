import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { afterAll, expect, test } from "vitest";
import { run } from "../../src/commands/ingest.ts";
import { InputError, UsageError } from "../../src/lib/errors.ts";
import { readDocument } from "../../src/reading/files/read-document.ts";

const folder = mkdtempSync(join(tmpdir(), "ingest-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function messageOf(path: string): Promise<string> {
  const error = await readDocument(path).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InputError);
  return error instanceof Error ? error.message : "";
}

function pdf(
  pages: number,
  draw: (doc: PDFKit.PDFDocument) => void,
  options = {},
): Promise<Buffer> {
  return new Promise((resolve) => {
    const doc = new PDFDocument({ autoFirstPage: false, ...options });
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    for (let page = 0; page < pages; page++) {
      doc.addPage();
      draw(doc);
    }
    doc.end();
  });
}

const SJIS_HEAD = [
  0x8e, 0x77, 0x95, 0x57, 0x2c, 0x8c, 0xbb, 0x8f, 0xf3, 0x92, 0x6c, 0x2c, 0x96, 0xda, 0x95, 0x57,
  0x92, 0x6c,
];

test.each<[string, string | Uint8Array, string]>([
  ["empty.txt", "", "empty.txt file-empty: the file is empty. Save the document again."],
  [
    "blank.txt",
    " \n\n",
    "blank.txt file-empty: the file holds nothing but white space. Save the document again.",
  ],
  [
    "binary.txt",
    new Uint8Array([0x4d, 0x5a, 0, 0, 1, 2, 3]),
    "binary.txt file-binary: the file is not a text. Give the document as .txt, .pdf, .csv or .xlsx with the name that fits.",
  ],
  [
    "encoding.txt",
    new Uint8Array([0x82, 0xff, 0xff, 0x41, 0x0a]),
    "encoding.txt file-encoding: the text is neither UTF-8 nor Shift_JIS (CP932). Save it as UTF-8.",
  ],
  [
    "utf-32.txt",
    new Uint8Array([0xff, 0xfe, 0, 0, 0x31, 0, 0, 0]),
    "utf-32.txt file-encoding: the text is in UTF-32, which is not read. Save it as UTF-8.",
  ],
  [
    "utf-16.txt",
    Buffer.from("公園数\t12\n", "utf16le"),
    "utf-16.txt file-encoding: the text is in UTF-16 without a byte order mark, which is not read. Save it as UTF-8.",
  ],
  [
    "utf-16be.txt",
    Buffer.from("公園数\t12\n", "utf16le").swap16(),
    "utf-16be.txt file-encoding: the text is in UTF-16 without a byte order mark, which is not read. Save it as UTF-8.",
  ],
  [
    "twice.json",
    '[{"指標": "a\\"b: 1",\n"現状値": 12, "\\u73fe状値"\n: 13, "目標値": 15}]',
    "twice.json:2 json-name-twice: an object has “現状値” twice. Keep one of the values.",
  ],
  [
    "long.txt",
    `指標 現状値 目標値\n${"あ".repeat(1_000_000)}`,
    "long.txt:2 line-too-long: the line has 1000000 characters, more than 100000. Break the text into lines as the document prints them.",
  ],
  [
    "old.doc",
    "text",
    "old.doc file-format: “.doc” is not read. Save the document as one of .txt .md .html .htm .csv .tsv .json .jsonl .xlsx .xlsm .xls .docx .pdf.",
  ],
  [
    "headless.csv",
    "待機児童数,38,0\n出生数,234,300\n",
    "headless.csv table-no-header: no row names the columns of an indicator table. Add a row such as 指標, 単位, 基準値, 目標値 above the data.",
  ],
  [
    "locked.xlsx",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "locked.xlsx xlsx-locked: the workbook is protected by a password or in the old .xls format. Save it as .xlsx without a password.",
  ],
  [
    "torn.xlsx",
    "no archive",
    "torn.xlsx xlsx-damaged: the file is no .xlsx workbook. Save it from the spreadsheet program again.",
  ],
  [
    "torn.pdf",
    "no pdf",
    "torn.pdf pdf-damaged: the file is no PDF. Export the document as PDF again.",
  ],
])("%s is refused", async (name, content, message) => {
  expect(await messageOf(file(name, content))).toBe(message);
});

test("a text in JIS is read", async () => {
  const bytes = Buffer.from("\u001b$B8x1`?t\u001b(B\t12\n", "latin1");
  const { lines } = await readDocument(file("jis.txt", bytes));
  expect(lines[0]?.text).toBe("公園数\t12");
});

test("a PDF that breaks off is refused", async () => {
  const whole = await pdf(1, (doc) => doc.text("text"));
  expect(await messageOf(file("half.pdf", whole.subarray(0, 300)))).toMatch(
    /^half\.pdf pdf-damaged: the PDF cannot be read \(.+\)\. Export it again\.$/,
  );
});

test("a PDF with a password is refused", async () => {
  const locked = await pdf(1, (doc) => doc.text("text"), { userPassword: "secret" });
  expect(await messageOf(file("locked.pdf", locked))).toBe(
    "locked.pdf pdf-locked: the PDF is protected by a password. Save it without one.",
  );
});

test("a PDF of images is refused", async () => {
  const images = await pdf(3, (doc) => doc.rect(10, 10, 100, 100).fill());
  expect(await messageOf(file("images.pdf", images))).toBe(
    "images.pdf pdf-no-text: none of the 3 pages has a text layer; they are images. Use the original file or run text recognition (OCR) first.",
  );
});

test("a PDF whose fonts give no Unicode is refused", async () => {
  const garbage = await pdf(2, (doc) => doc.text("Nrxjkvw qgh wkls zub ".repeat(20)));
  expect(await messageOf(file("garbage.pdf", garbage))).toBe(
    "garbage.pdf pdf-no-unicode: the fonts of the 2 pages do not say which characters they draw. Use the original file or run text recognition (OCR) first.",
  );
});

test("a PDF of 2,000 pages is refused", async () => {
  const long = await pdf(2000, () => undefined);
  expect(await messageOf(file("long.pdf", long))).toBe(
    "long.pdf pdf-too-long: the PDF has 2000 pages, more than 1000. Cut out the pages with indicators.",
  );
});

test("CP932 is read", async () => {
  const bytes = new Uint8Array([
    ...SJIS_HEAD,
    0x0a,
    0x90,
    0x6c,
    0x8c,
    0xfb,
    0x2c,
    0x31,
    0x2c,
    0x32,
    0x0a,
  ]);
  const { lines } = await readDocument(file("sjis.csv", bytes));
  expect(lines.map(({ text }) => text)).toEqual(["指標\t現状値\t目標値", "人口\t1\t2"]);
});

const silent = () => undefined;
const terminal = { out: silent, err: silent, progress: silent, isTerminal: false };

test("bad files of several are all named, and the good one is written", async () => {
  const good = file("good.txt", "指標 現状値 目標値\n待機児童数 38人 0人\n");
  const out = join(folder, "out");
  const missing = join(folder, "missing.txt");
  const said: string[] = [];
  const code = await run([good, missing, file("none.txt", ""), "--out", out], {
    ...terminal,
    err: (line: string) => void said.push(line),
  });
  expect(code).toBe(1);
  expect(said.slice(-3)).toEqual([
    expect.stringContaining("file-missing"),
    expect.stringContaining("none.txt file-empty"),
    "2 problem(s). The other documents were read.",
  ]);
  expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
  expect(await readdir(out)).toEqual(["good"]);
  expect((await readdir(join(out, "good"))).sort()).toEqual([
    "indicators.csv",
    "policies.csv",
    "series.csv",
  ]);
});

test("a wrong call is a usage error", async () => {
  await expect(run([], terminal)).rejects.toThrow(UsageError);
  await expect(run(["a.txt", "--format", "xml"], terminal)).rejects.toThrow(
    "unknown format “xml”: only json is known",
  );
});
