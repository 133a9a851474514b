import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readPdf } from "../../src/reading/files/read-pdf.ts";
import { typedRows } from "../../src/reading/output/typed.ts";

const FONT = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf",
);
const ROWS = [
  ["指標", "現状値（R2）", "目標値（R7）"],
  ["凧の会の数", "12団体", "15団体"],
  ["独楽の会の数", "38団体", "40団体"],
];

/** The rows of a one-page table which `draw` draws cell by cell. */
async function rowsOf(
  draw: (page: PDFKit.PDFDocument, text: string, x: number, y: number) => void,
): Promise<string[]> {
  const page = new PDFDocument({ size: "A4", font: FONT, info: {} });
  const parts: Buffer[] = [];
  page.on("data", (part) => parts.push(part));
  const ended = new Promise((resolve) => page.on("end", resolve));
  for (const [row, cells] of ROWS.entries())
    for (const [column, text] of cells.entries())
      draw(page, text, 60 + 150 * column, 80 + 24 * row);
  page.end();
  await ended;
  const rows = typedRows(extract(await readPdf("a.pdf", Buffer.concat(parts))));
  return rows.map(({ label, certainty, reasons }) => `${label} ${certainty} ${reasons.join(" ")}`);
}

const isHead = (y: number): boolean => y < 100;

test("the text that a recognition lays below a picture is for review", async () => {
  const rows = await rowsOf((page, text, x, y) => {
    page.addContent("3 Tr");
    page.text(text, x, y, { lineBreak: false });
  });
  expect(rows).toEqual([
    "凧の会の数 review no-section unseen-text",
    "独楽の会の数 review no-section unseen-text",
  ]);
});

test("white figures on paper beside other text are for review, also on white paint", async () => {
  for (const paint of [false, true]) {
    const rows = await rowsOf((page, text, x, y) => {
      if (paint) page.rect(x - 2, y - 2, 146, 20).fill("white");
      page.fillColor("black").text(text, x, y, { lineBreak: false });
      if (text === "12団体") page.fillColor("white").text("99", x + 60, y, { lineBreak: false });
    });
    expect(rows.map((row) => row.split(" ")[1])).toEqual(["review", "review"]);
  }
});

test("white heads on colour, and white figures by themselves, are seen", async () => {
  const rows = await rowsOf((page, text, x, y) => {
    if (isHead(y)) page.rect(x - 2, y - 2, 146, 20).fill("#124191");
    page.fillColor(isHead(y) ? "white" : "black").text(text, x, y, { lineBreak: false });
    if (text === "指標") page.fillColor("white").text("- 1 -", 40, 780, { lineBreak: false });
  });
  expect(rows).toEqual(["凧の会の数 certain no-section", "独楽の会の数 certain no-section"]);
});
