import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { Chance } from "./chance.ts";
import type { Plan } from "./truth.ts";

const FONT = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf",
);
const [LEFT, TOP] = [40, 60];

/** How a table looks on its page. Widths and sizes in pt. */
interface Look {
  size: number;
  padding: number;
  widths: number[];
  /** All lines, those between rows alone, or none. */
  rules: "all" | "rows" | "none";
  aligned: "left" | "center" | "right";
  gap: number;
}

function lookOf(chance: Chance): Look {
  return {
    size: chance.pick([8, 9, 10.5]),
    padding: chance.pick([1, 2, 4, 8]),
    widths: [chance.whole(190, 230), 45, chance.whole(80, 110), chance.whole(80, 110)],
    rules: chance.pick(["all", "all", "rows", "none"]),
    aligned: chance.pick(["left", "center", "right"]),
    gap: chance.pick([2, 4, 7]),
  };
}

/** A plan as a page with a table, drawn by pdfkit with any padding, alignment and rules. */
export async function ruledPdf({ rows, from, to, year, chance }: Plan): Promise<Uint8Array> {
  const look = lookOf(chance);
  const page = new PDFDocument({ size: "A4", margin: 0, font: FONT, info: {} });
  const parts: Buffer[] = [];
  page.on("data", (part) => parts.push(part));
  const ended = new Promise((resolve) => page.on("end", resolve));
  page.fontSize(look.size).text("第2期 まちづくり計画", LEFT, TOP - 25);
  const cells = [
    ["指標", "単位", `現状値（${year(from)}）`, `目標値（${year(to)}）`],
    ...rows.map(({ label, unit, baseline, target }) => [label, unit, baseline, target]),
  ];
  drawTable(page, cells, look);
  page.end();
  await ended;
  return Buffer.concat(parts);
}

function drawTable(page: PDFKit.PDFDocument, cells: readonly string[][], look: Look): void {
  const { widths, padding, gap, aligned } = look;
  let y = TOP;
  for (const line of cells) {
    const heights = line.map((cell, i) =>
      page.heightOfString(cell, { width: (widths[i] ?? 0) - 2 * padding }),
    );
    const height = Math.max(...heights) + 2 * gap;
    let x = LEFT;
    for (const [i, cell] of line.entries()) {
      const width = widths[i] ?? 0;
      const align = i < 2 ? "left" : aligned;
      page.text(cell, x + padding, y + gap, { width: width - 2 * padding, align });
      if (look.rules === "all") page.rect(x, y, width, height).stroke();
      x += width;
    }
    if (look.rules === "rows") page.moveTo(LEFT, y).lineTo(x, y).stroke();
    y += height;
  }
}
