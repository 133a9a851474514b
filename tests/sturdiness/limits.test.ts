import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32, deflateRawSync, deflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { formatProblem, InputError } from "../../src/lib/errors.ts";
import { checkWorkbook } from "../../src/lib/files/workbook-check.ts";
import { parseYaml } from "../../src/lib/files/yaml.ts";
import { extract } from "../../src/reading/extract.ts";
import { pdfText } from "../../src/reading/files/pdf-text.ts";
import { readDocument } from "../../src/reading/files/read-document.ts";
import { readPdf } from "../../src/reading/files/read-pdf.ts";
import { linesOf } from "../reading/lines-of.ts";
import { workbookOf } from "../workbook.ts";
import { scratch } from "./cli.ts";

let folder: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  folder = await scratch();
});
afterAll(() => folder.remove());

async function said(reading: Promise<unknown>): Promise<string> {
  const error = await reading.catch((caught: unknown) => caught);
  return error instanceof InputError ? error.message : `no refusal: ${String(error)}`;
}

const LIMITS = { pages: 5, pieces: 1000, secondsPerPage: 20, seconds: 60, megabytes: 1500 };

/** A PDF of one page whose content, and the form /X that it may draw, is the stream. */
function pdf(content: Uint8Array): Uint8Array {
  const packed = deflateSync(content, { level: 9 });
  const stream = `<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Length ${packed.length}/Filter/FlateDecode>>stream\n`;
  const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  const own = "<</Font<</F 3 0 R>>/XObject<</X 5 0 R>>>>";
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[4 0 R]/Count 1>>endobj\n3 0 obj${font}endobj\n4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources${own}/Contents 5 0 R>>endobj\n5 0 obj${stream}`,
    ),
    packed,
    Buffer.from("\nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF"),
  ]);
}

describe("a PDF", () => {
  it("whose page holds work without end is left, and its thread ended", async () => {
    const work = pdf(Buffer.from("q Q ".repeat(20_000_000)));
    expect(await said(readPdf("a.pdf", work, { ...LIMITS, secondsPerPage: 2 }))).toMatch(
      /^a\.pdf pdf-too-heavy: (page 1|the PDF) takes more than 2 seconds to read\./u,
    );
  });

  it("whose page unpacks to more than memory should hold is refused", async () => {
    const blank = pdf(Buffer.alloc(150_000_000, " "));
    expect(await said(readPdf("b.pdf", blank, { ...LIMITS, megabytes: 150 }))).toContain(
      "b.pdf pdf-too-heavy: ",
    );
  });

  it("that takes too long in all is left", async () => {
    const work = pdf(Buffer.from("q Q ".repeat(2_000_000)));
    // The first page may be begun or not when the time is over.
    expect(await said(readPdf("f.pdf", work, { ...LIMITS, seconds: 0.01 }))).toMatch(
      /^f\.pdf pdf-too-heavy: (page 1|the PDF) takes more than 0\.01 seconds in all to read\. Export the document again or cut the page out\.$/u,
    );
  });

  it("whose page has more text than a page can hold is refused", async () => {
    const texts = pdf(Buffer.from("BT /F 9 Tf (a) Tj 99 99 Td (b) Tj ET\n".repeat(5000)));
    expect(await said(readPdf("c.pdf", texts, LIMITS))).toBe(
      "c.pdf pdf-too-heavy: page 1 has more than 1000 pieces of text. Cut out the pages with indicators.",
    );
  });

  it("of very many objects without a list of them comes to an end", async () => {
    const objects = Array.from(
      { length: 50_000 },
      (_, i) => `${i + 9} 0 obj<</A ${i + 8} 0 R>>endobj\n`,
    );
    const many = Buffer.concat([pdf(Buffer.from("BT ET")), Buffer.from(objects.join(""))]);
    expect(await said(readPdf("g.pdf", many, LIMITS))).toMatch(
      /^g\.pdf (pdf-no-text|pdf-too-heavy|pdf-damaged): /u,
    );
  });

  it("that draws itself, or breaks off, comes to an end", async () => {
    expect(await said(readPdf("d.pdf", pdf(Buffer.from("/X Do /X Do ")), LIMITS))).toContain(
      "d.pdf pdf-no-text",
    );
    const half = pdf(Buffer.from("BT ET")).subarray(0, 200);
    expect(await said(readPdf("e.pdf", half, LIMITS))).toContain("e.pdf pdf-damaged");
  });
});

/** A page in a colour that a function of PostScript computes, which pdf.js can make into code. */
function computing(): Uint8Array {
  const drawing = "/C cs 0.3 scn 0 0 9 9 re f BT /F 9 Tf (a) Tj ET";
  const code = "{ 2 mul 0.5 exch sub dup 1 exch dup }";
  const own = "<</Font<</F 3 0 R>>/ColorSpace<</C [/Separation /X /DeviceCMYK 6 0 R]>>>>";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[4 0 R]/Count 1>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources${own}/Contents 5 0 R>>`,
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
    `<</FunctionType 4/Domain[0 1]/Range[0 1 0 1 0 1 0 1]/Length ${code.length}>>stream\n${code}\nendstream`,
  ].map((object, i) => `${i + 1} 0 obj${object}\nendobj\n`);
  return new Uint8Array(
    Buffer.from(`%PDF-1.7\n${objects.join("")}trailer<</Size 7/Root 1 0 R>>\n%%EOF`),
  );
}

describe("code in a PDF", () => {
  afterEach(() => vi.unstubAllGlobals());

  /** How often a text was made into code while `work` went on. */
  async function madeCode(work: () => Promise<unknown>): Promise<number> {
    let made = 0;
    const construct: ProxyHandler<FunctionConstructor>["construct"] = (of, args) => {
      made++;
      return Reflect.construct(of, args);
    };
    vi.stubGlobal("Function", new Proxy(Function, { construct }));
    await work();
    vi.unstubAllGlobals();
    return made;
  }

  it("is never run: the reader is told not to make functions of it", async () => {
    const handed: unknown[] = [];
    const clone = structuredClone;
    // So pdf.js hands its options to the part that reads.
    vi.stubGlobal("structuredClone", (value: unknown, options?: StructuredSerializeOptions) => {
      handed.push(JSON.stringify(value)?.match(/"isEvalSupported":(\w+)/u)?.[1]);
      return clone(value, options);
    });
    const text = await pdfText(computing(), LIMITS, () => {});
    expect(text).toMatchObject({ pages: 1, lines: [{ text: "a" }] });
    expect(handed.filter((option) => option !== undefined)).toEqual(["false"]);
  });

  it("would be made into functions by pdf.js, and is not when it is told so", async () => {
    const draw = (options: object) => async () => {
      const task = getDocument({ data: computing(), verbosity: 0, ...options });
      await (await (await task.promise).getPage(1)).getOperatorList();
      await task.destroy();
    };
    expect(await madeCode(draw({}))).toBeGreaterThan(0);
    expect(await madeCode(draw({ isEvalSupported: false }))).toBe(0);
    expect(await madeCode(() => pdfText(computing(), LIMITS, () => {}))).toBe(0);
  });
});

describe("a text or table", () => {
  const read = async (name: string, content: string | Uint8Array) => {
    const path = join(folder.path, name);
    await writeFile(path, content);
    return said(readDocument(path));
  };

  it("of a million columns is refused", async () => {
    expect(await read("wide.csv", `${"指標,".repeat(1_000_000)}\n`)).toMatch(
      /^wide\.csv:1 (line-too-long|table-too-wide): /u,
    );
  });

  it("of a million lines is refused before they take memory", async () => {
    expect(await read("long.txt", "a\n".repeat(1_000_000))).toBe(
      "long.txt file-too-large: the file has 1000001 lines, more than 500000. Cut out the pages with indicators.",
    );
  });

  it.each([
    ["a.html", "<div>".repeat(20_000)],
    ["b.html", "<table><tr><td>".repeat(3000)],
    ["c.md", `<table><tr><td>${"<i>".repeat(20_000)}5</table>`],
  ])("whose parts stand in each other too deep is refused in words: %s", async (name, content) => {
    expect(await read(name, content)).toBe(
      `${name} file-nested: the parts of the document stand in each other too deep to be read. Save its text or table anew, without them.`,
    );
  });

  it.each([
    ["one head", (_: number) => "指標名\t単位\t現状値（R2）\t目標値（R7）"],
    ["two heads by turns", (at: number) => `指標名　　現状値（R${(at % 2) + 1}）　　目標値（R7）`],
    ["a head in three columns", (_: number) => "指標名　　単位　　現状値（R2）　　目標値（R7）"],
  ])("of five hundred lines that say %s again and again comes to an end", (_, line) => {
    const text = Array.from({ length: 500 }, (_, at) => line(at)).join("\n");
    expect(extract({ file: "a.txt", lines: linesOf(text) }).rows).toEqual([]);
  });

  it.each(["csv", "txt", "pdf", "xlsx"])(
    "that Node could not read at all is refused unread: .%s",
    async (ending) => {
      const path = join(folder.path, `large.${ending}`);
      await writeFile(path, "");
      await truncate(path, 3 * 1024 ** 3);
      expect(await said(readDocument(path))).toContain(
        "file-too-large: the file has 3072 MB, more than 100.",
      );
    },
  );
});

describe("YAML", () => {
  const read = (text: string) =>
    parseYaml("x.yaml", text, z.unknown()).problems.map(formatProblem).join("\n");

  it("of aliases that multiply is refused", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 10; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    expect(read(lines.join("\n"))).toBe(
      "x.yaml yaml-malformed: Excessive alias count indicates a resource exhaustion attack. Fix the YAML.",
    );
  });

  it.each([60, 10_000, 100_000])("nested %i deep is refused", (depth) => {
    expect(read(`a: ${"[".repeat(depth)}${"]".repeat(depth)}`)).toBe(
      "x.yaml yaml-malformed: More than 50 levels are nested. Fix the YAML.",
    );
  });

  it("of blocks nested deep is refused, and brackets in a text are no depth", () => {
    expect(read(`${"- ".repeat(10_000)}a`)).toContain("More than 50 levels are nested");
    expect(read(`a: "${"[".repeat(100)}"`)).toBe("");
  });

  it("of more than two million characters is refused", () => {
    expect(read("a: b\n".repeat(500_000))).toBe(
      "x.yaml yaml-malformed: The file has more than 2000000 characters. Fix the YAML.",
    );
  });

  it("with a key that stands twice among very many is refused at its line", () => {
    const keys = Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`);
    expect(read([...keys, "k7: 2"].join("\n"))).toBe(
      'x.yaml:10001 [k7] yaml-malformed: The key "k7" stands twice. Remove one.',
    );
  });

  it("makes no object of another kind", () => {
    const { value } = parseYaml("x.yaml", '"__proto__": {polluted: true}', z.unknown());
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

/** An archive whose entries say what they like about themselves. */
function zip(files: { name: string; content: Uint8Array; stated?: number; listed?: boolean }[]) {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, content, stated = content.length, listed = true } of files) {
    const packed = deflateRawSync(content, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(stated, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    if (listed)
      directory.push(
        Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\0"), common, place, Buffer.from(name)]),
      );
    parts.push(Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed);
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

describe("a workbook", () => {
  const book = { name: "xl/workbook.xml", content: Buffer.from("<workbook/>") };
  const check = (files: Parameters<typeof zip>[0]) =>
    checkWorkbook("x.xlsx", zip([book, ...files])).problems.map(formatProblem);

  it("with letters by their numbers gives those beyond the first 65,536 whole", () => {
    const sheet = "xl/worksheets/sheet1.xml";
    const content = Buffer.from("<t>&#134071;&#x20BB7;&#21513;&#38;&#x110000;&#1114112;</t>");
    const { bytes } = checkWorkbook("x.xlsx", zip([book, { name: sheet, content }]));
    expect(Buffer.from(bytes).includes("<t>𠮷𠮷&#21513;&#38;&#x110000;&#1114112;</t>")).toBe(true);
  });

  it("that unpacks to more than it says is refused", () => {
    const bomb = Buffer.alloc(120_000_000, " ");
    for (const name of ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
      expect(check([{ name, content: bomb, stated: 100 }])).toEqual([
        "x.xlsx file-too-large: The workbook unpacks to more than 100 MB. Keep the one sheet with the table.",
      ]);
  });

  it("of very many sheets or cells is refused", () => {
    const sheets = Array.from({ length: 201 }, (_, i) => ({
      name: `xl/worksheets/sheet${i}.xml`,
      content: Buffer.from("<worksheet/>"),
    }));
    expect(check(sheets)).toEqual([
      "x.xlsx file-too-large: The workbook has 201 sheets, more than 200. Keep those with tables.",
    ]);
    const content = Buffer.from("<c/>".repeat(1_000_001));
    expect(check([{ name: "xl/worksheets/sheet1.xml", content }])).toEqual([
      "x.xlsx table-too-wide: The sheet has 1000001 cells, more than 1000000. Delete what lies beyond the table.",
    ]);
  });

  it("with an entry twice, or one that its directory hides, gives the reader none of it", () => {
    const sheet = { name: "xl/worksheets/sheet1.xml", content: Buffer.from("<worksheet/>") };
    expect(check([sheet, sheet])[0]).toContain("file-too-large");
    const hidden = { name: "xl/worksheets/sheet2.xml", content: Buffer.from("hid"), listed: false };
    const { bytes, problems } = checkWorkbook("x.xlsx", zip([book, hidden, sheet]));
    expect(problems).toEqual([]);
    expect(Buffer.from(bytes).includes("sheet1.xml")).toBe(true);
    expect(Buffer.from(bytes).includes("sheet2.xml")).toBe(false);
  });

  it("is read from what was checked, with the same rows", async () => {
    const path = join(folder.path, "plain.xlsx");
    const rows = [
      ["指標", "基準値", "目標値"],
      ["待機児童数", "38人", "0人"],
    ];
    await writeFile(path, workbookOf(rows));
    const { lines } = await readDocument(path);
    expect(lines.map(({ text }) => text)).toEqual([...rows.map((row) => row.join("\t")), ""]);
  });
});
