import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { pageLines } from "../../src/reading/files/pdf-lines.ts";
import { pageFault } from "../../src/reading/files/pdf-text.ts";
import { readDocument } from "../../src/reading/files/read-document.ts";
import { markNotes, withoutReadings } from "../../src/reading/files/small-print.ts";
import { findChromium, launch } from "../notebooks/browser.ts";
import { linesOf } from "./lines-of.ts";
import { pageOf, span } from "./page-of.ts";
import { rowsOf } from "./rows-of.ts";

const folder = mkdtempSync(join(tmpdir(), "ingest-pdf-"));
afterAll(() => rmSync(folder, { recursive: true }));

const browser = findChromium();
let opened: Browser | undefined;
afterAll(() => opened?.close());
if (!browser && !process.env.CI)
  process.stderr.write("no chromium on PATH: PDF files are not tried\n");

/** The font of the project, so that no font of the machine decides what the PDF holds. */
const FONT = pathToFileURL(
  createRequire(import.meta.url).resolve(
    "@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf",
  ),
).href;
const STYLE =
  `@font-face{font-family:biz;src:url(${FONT})} body{font-family:biz}` +
  "p{white-space:pre-wrap;font-size:9pt;margin:0;min-height:9pt} td{font-size:9pt;padding:2px 12px;border:1px solid}";

/** Lines with tabs as rows of tables, all others as paragraphs. */
function htmlOf(text: string): string {
  const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return safe
    .split("\n")
    .map((line) =>
      line.includes("\t")
        ? `<tr>${line
            .split("\t")
            .map((cell, index) => `<td align=${index > 1 ? "right" : "left"}>${cell}</td>`)
            .join("")}</tr>`
        : `<p>${line}</p>`,
    )
    .join("\n")
    .replace(/(?:<tr>.*<\/tr>\n?)+/g, "<table>$&</table>");
}

/** Prints a text as a browser prints it, in the fonts and with the line breaks of its own. */
async function print(text: string): Promise<string> {
  const html = join(folder, "text.html");
  const path = join(folder, "text.pdf");
  writeFileSync(html, `<meta charset="utf-8"><style>${STYLE}</style>${htmlOf(text)}`);
  opened ??= await launch(browser ?? "chromium");
  const page = await opened.newPage();
  await page.goto(pathToFileURL(html).href);
  const edge = "1cm";
  await page.pdf({ path, margin: { top: edge, right: edge, bottom: edge, left: edge } });
  await page.close();
  return path;
}

/** Cells without their place; fonts draw several dashes and waves alike and name one of them. */
function cells({ rows }: ReturnType<typeof extract>): string[] {
  return rows.map((row) =>
    [
      row.kind,
      row.code,
      row.label,
      row.series,
      row.unit,
      row.baseline,
      row.baseline_period,
      row.target,
      row.target_period,
      row.latest,
      row.latest_period,
      row.evaluation,
      row.repeat,
    ]
      .join("|")
      .replace(/[〜～]/gu, "~")
      .replace(/[—―－ー]/gu, "-"),
  );
}

describe.skipIf(!browser && !process.env.CI)("a PDF printed from a text", () => {
  test.each(["columns-tabs", "labelled-lines", "broken-cells", "pipe-columns", "sheets"])(
    "%s gives the rows of the text",
    async (name) => {
      const text = readFileSync(join(import.meta.dirname, "cases", name, "input.txt"), "utf8");
      const printed = extract(await readDocument(await print(text)));
      expect(cells(printed)).toEqual(cells(extract({ file: name, lines: linesOf(text) })));
      expect(printed.rows[0]?.page).toBe("1");
    },
    30_000,
  );

  const plan = join(process.env.PLANS_DIR ?? "data/raw", "kitamoto-strategy-2022.txt");
  test.skipIf(!existsSync(plan) && !process.env.CI)(
    "a whole plan gives the rows of its text",
    async () => {
      const text = readFileSync(plan, "utf8");
      const printed = extract(await readDocument(await print(text)));
      expect(cells(printed)).toEqual(cells(extract({ file: plan, lines: linesOf(text) })));
      expect(printed.phases).toBe(2);
    },
    30_000,
  );
});

test("boxes of a page whose label and arrow stand above their values, before a heading", () => {
  const at = (line: number, ...words: [string, number][]) => ({
    line,
    text: words.map(([text]) => text).join("\t"),
    spans: words.map(([text, x]) => ({ text, x, end: x + text.length })),
  });
  const box = (from: number, label: string, start: string, goal: string) => [
    at(from, ["現状値(R6)", 25], ["目標値(R11)", 40]),
    at(from + 1, [label, 5], ["→", 36]),
    at(from + 2, [start, 25], [goal, 40]),
    { line: from + 3, text: "" },
  ];
  const lines = [
    ...box(1, "凧の売上額", "3億2,000万円", "4億円"),
    ...box(5, "凧の会の数", "2団体", "8団体"),
    { ...at(9, ["施策2", 4], ["凧の町への定住の促進", 10]), text: "施策2 凧の町への定住の促進" },
    { line: 10, text: "" },
    ...box(11, "独楽の会の数", "4団体", "6団体"),
  ];
  expect(rowsOf({ file: "a.pdf", lines })).toEqual([
    "凧の売上額 32000@2024 40000@2029 null@null certain",
    "凧の会の数 2@2024 8@2029 null@null certain",
    "独楽の会の数 4@2024 6@2029 null@null certain",
  ]);
});

/** Words of a page whose letters are as wide as they are high. */
const piece = (text: string, x: number, y: number) => ({
  ...{ text, x, y, width: text.length * 10, size: 10 },
});

test("pieces become lines with tabs between columns and empty lines between blocks", () => {
  const pieces = [
    piece("38人", 200, 700),
    piece("待機", 50, 700.5),
    piece("児童数", 70, 700),
    piece("0人", 300, 700),
    piece("次の段落", 50, 660),
    piece("R2", 93, 660),
  ];
  expect(pageLines(pieces).map(({ text }) => text)).toEqual([
    "待機児童数\t38人\t0人",
    "",
    "次の段落 R2",
  ]);
});

test("lines of one text that are set far apart stay together, a new paragraph does not", () => {
  const pieces = [
    piece("独楽をまわす人のまち", 50, 760),
    piece("凧を毎日揚げる町の学校の割合を、令和6年度の", 60, 740),
    piece("71.4%から令和11年には80%にします。独", 50, 720),
    piece("楽も回しています。", 50, 700),
    piece("凧の町では、次の取組を始めていきます。", 60, 680),
  ];
  expect(pageLines(pieces).map(({ text }) => text)).toEqual([
    "独楽をまわす人のまち",
    "",
    "凧を毎日揚げる町の学校の割合を、令和6年度の",
    "71.4%から令和11年には80%にします。独",
    "楽も回しています。",
    "",
    "凧の町では、次の取組を始めていきます。",
  ]);
});

test("small figures beside a word are its note when raised and part of it when lowered", () => {
  const piece = (text: string, x: number, y: number, size = 10) => ({
    ...{ text, x, y, width: (text.length * size) / 2, size },
  });
  const marked = markNotes([
    piece("凧の割合", 0, 100),
    piece("1", 20, 104, 6),
    piece("486千t-CO", 100, 100),
    piece("2", 140, 97, 6),
    piece("2", 200, 97, 6),
    // As browsers print them.
    piece("41.7%", 300, 100),
    piece("3", 325, 104, 8.3),
    piece("年", 400, 100),
    piece("4", 405, 101, 8.3),
  ]);
  expect(marked.map(({ text, y }) => `${text} ${y}`)).toEqual([
    "凧の割合 100",
    "¹ 100",
    "486千t-CO 100",
    "₂ 100",
    "2 97",
    "41.7% 100",
    "³ 100",
    "年 100",
    "4 101",
  ]);
});

test("raised marks of notes stay behind their word, whichever signs they have and in however many pieces", () => {
  const piece = (text: string, x: number, y: number, size = 10) => ({
    ...{ text, x, y, width: text.length * size, size },
  });
  const marked = markNotes([
    piece("95.0％", 0, 100),
    ...[piece("※", 50, 104, 5), piece("２", 55, 104, 5)],
    piece("1,530", 100, 100),
    ...[piece("※", 150, 104, 5), piece("1", 155, 104, 5), piece("、", 160, 104, 5)],
    ...[piece("※", 165, 104, 5), piece("2", 170, 104, 5)],
    piece("530戸", 200, 100),
    piece("（注3）", 240, 104, 5),
    piece("12橋", 300, 100),
    piece("４)", 330, 104, 5),
    piece("20人", 400, 100),
    piece("1,2", 430, 104, 5),
    // Blanks between cells are as wide as the gap.
    ...[{ ...piece(" ", 0, 80), width: 100 }, piece("7", 100, 80)],
    // A note has its number on the line itself.
    ...[piece("※", 0, 50, 8), piece("２", 8, 50, 8)],
  ]);
  expect(marked.map(({ text, y }) => `${text} ${y}`)).toEqual([
    ...["95.0％ 100", "※２ 100", "1,530 100", "※1、※2 100", "530戸 100", "（注3） 100"],
    ...["12橋 100", "⁴ 100", "20人 100", "¹・² 100", "  80", "7 80", "※２ 50"],
  ]);
});

test("readings in small kana above kanji belong to no label", () => {
  const piece = (text: string, x: number, y: number, size = 10) => ({
    ...{ text, x, y, width: text.length * size, size },
  });
  const pieces = [
    piece("たい き", 0, 109, 5),
    piece("待機児童数", 0, 100),
    // Small kana beside the kanji, above kana alone, or far above are words.
    piece("うち", 60, 100, 5),
    piece("ひろば", 100, 100),
    piece("みんな", 100, 109, 5),
    piece("まち", 0, 120, 5),
  ];
  expect(withoutReadings(pieces).map(({ text }) => text)).toEqual([
    ...["待機児童数", "うち", "ひろば", "みんな", "まち"],
  ]);
});

test("a head of three lines and rows that empty lines part are whole", () => {
  const lines = [
    [span("現況値", 30), span("目標値", 40)],
    [span("方針", 0), span("凧指標", 12)],
    [span("［2022年度］", 29), span("［2032年度］", 39)],
    [],
    [span("普及", 0), span("凧の会の", 12)],
    [span("8.6％", 30), span("15％", 40)],
    [span("参加率", 12), span("（R4）", 30)],
    [],
    [span("独楽の会の参加率", 12), span("6.3％", 30), span("12％", 40)],
  ];
  expect(rowsOf(pageOf(lines))).toEqual([
    "凧の会の参加率 8.6@2022 15@2032 null@null certain",
    "独楽の会の参加率 6.3@2022 12@2032 null@null certain",
  ]);
});

test("named parts stand on lines of their own in rows that empty lines part", () => {
  const lines = [
    [span("項目", 0), span("策定時の値", 30), span("成果目標", 45)],
    [],
    [span("8％", 30), span("15％", 45)],
    [span("凧の会の参加率", 0)],
    [span("(令和2年度)", 29), span("(令和7年度)", 44)],
    [],
    [span("男性 21.5％", 29), span("男性 35％", 44)],
    [span("独楽を回す市民の割合", 0), span("女性 12.3％", 29), span("女性 30％", 44)],
    [span("(令和元年)", 29), span("(令和7年)", 44)],
  ];
  expect(rowsOf(pageOf(lines))).toEqual([
    "凧の会の参加率 8@2020 15@2025 null@null certain",
    "独楽を回す市民の割合 男性 21.5@2019 35@2025 null@null certain",
    "独楽を回す市民の割合 女性 12.3@2019 30@2025 null@null certain",
  ]);
});

test("words with their years and values set apart below a label are its own, to review", () => {
  const lines = [
    [span("凧の会の会員数", 0)],
    [span("出典：凧課調べ", 0)],
    [span("現状 R6", 0), span("184人", 8), span("目標 R14", 20), span("300人", 30)],
  ];
  expect(rowsOf(pageOf(lines))).toEqual(["凧の会の会員数 184@2024 300@2032 null@null review"]);
});

test("a title that names goals does not take the first row of the table below it", () => {
  const lines = [
    [span("目標指標", 0)],
    [],
    [span("凧消防本部 ビジョン2030", 0)],
    [],
    [span("分野", 0), span("指標", 6), span("現状", 30), span("目標", 45)],
    [],
    [
      span("凧", 0),
      span("凧の事故の数", 6),
      span("2件（令和6年）", 30),
      span("0件（令和12年）", 45),
    ],
    [],
    [span("独楽の検査率", 6), span("31％（令和6年）", 30), span("50％（令和12年）", 45)],
  ];
  expect(rowsOf(pageOf(lines))).toEqual([
    "凧の事故の数 2@2024 0@2030 null@null certain",
    "独楽の検査率 31@2024 50@2030 null@null certain",
  ]);
});

test("small years below values stand under them, in rows that empty lines and titles part", () => {
  const words = (y: number, size: number, ...cells: [string, number][]) =>
    cells.map(([text, x]) => ({ text, x, y, width: text.length * size, size }));
  const pieces = [
    ...words(760, 10, ["凧指標", 50], ["現況値", 300], ["中間値", 370], ["目標値", 440]),
    ...words(750, 8, ["（R5年度）", 296], ["（R8年度）", 366], ["（R10年度）", 432]),
    ...words(720, 10, ["目標1 凧のまちづくり", 50]),
    ...words(700, 10, ["凧の会の数", 50], ["4会", 300], ["9会", 370], ["12会", 440]),
    ...words(670, 10, ["目標2 独楽のまちづくり", 50]),
    ...words(650, 10, ["独楽を回したことがある人の", 50]),
    ...words(640, 10, ["58.3％", 300], ["70.0％", 370], ["80.0％", 440]),
    ...words(630, 10, ["割合", 50]),
    ...words(600, 10, ["27.9％", 300]),
    ...words(594, 10, ["凧を揚げる人の割合", 50], ["―", 380], ["35.0％", 440]),
    ...words(588, 8, ["（R4年度）", 296]),
  ];
  const lines = pageLines(pieces).map((line, at) => ({ ...line, line: at + 1 }));
  expect(rowsOf({ file: "a.pdf", lines })).toEqual([
    "凧の会の数 4@2023 12@2028 null@null certain",
    "独楽を回したことがある人の割合 58.3@2023 80@2028 null@null certain",
    "凧を揚げる人の割合 27.9@2022 35@2028 null@null certain",
  ]);
});

test("columns whose values never stand on one line have a word of the head each", () => {
  const lines = [
    [span("凧指標", 0), span("現状値（R5）", 30), span("目標値（R10）", 44)],
    [],
    [span("12会", 32)],
    [span("凧の会の数", 0), span("20会", 46)],
    [span("（R4）", 31)],
    [],
    [span("60％", 46)],
    [span("独楽を回す人の割合", 0), span("45％", 32)],
    [span("（R9）", 45)],
    [],
    [span("300人", 46)],
    [span("双六の会の会員数", 0), span("―", 33)],
    [span("（R8）", 45)],
  ];
  expect(rowsOf(pageOf(lines))).toEqual([
    "凧の会の数 12@2022 20@2028 null@null certain",
    "独楽を回す人の割合 45@2023 60@2027 null@null certain",
    "双六の会の会員数 null@2023 300@2026 null@null review",
  ]);
});

test.each([
  ["", "no-text"],
  ["\ue001\ue002\ue003 1 2", "no-unicode"],
  ["abcdefghij".repeat(20), "no-unicode"],
  ["令和７年度の目標値は、現状値を上回る。".repeat(10), undefined],
  ["12,345 67.8% 90.1%", undefined],
])("the text “%.12s” is a page with the fault %s", (text, fault) => {
  expect(pageFault(text)).toBe(fault);
});
