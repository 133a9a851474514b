import { createWriteStream } from "node:fs";
import PDFDocument from "pdfkit";
import { openFonts } from "../briefings/engine/fonts.ts";

/** Writes a made-up plan of `pages` pages, each with a heading and a table of indicators. */
export async function writeLongPdf(path: string, pages: number): Promise<void> {
  const { open } = openFonts();
  const doc = new PDFDocument({ size: "A4", font: "" });
  doc.registerFont("text", open.text);
  const file = doc.pipe(createWriteStream(path));
  for (let page = 1; page <= pages; page++) {
    if (page > 1) doc.addPage();
    doc.font("text").fontSize(12).text(`施策${page} 見本の施策`, 72, 72);
    line(doc, 110, ["指標", "現状値", "目標値"]);
    for (let row = 0; row < 6; row++)
      line(doc, 132 + row * 22, [
        `見本の指標${page}の${row + 1}`,
        `${page * 10 + row}件（R3）`,
        `${page * 12 + row}件（R8）`,
      ]);
  }
  doc.end();
  await new Promise((resolve, reject) =>
    file.on("finish", () => resolve(undefined)).on("error", reject),
  );
}

function line(doc: InstanceType<typeof PDFDocument>, y: number, cells: readonly string[]): void {
  cells.forEach((cell, i) => {
    doc.text(cell, 72 + i * 170, y, { lineBreak: false });
  });
}
