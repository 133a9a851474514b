import { writeFile } from "node:fs/promises";
import type { Block } from "../../lib/pdf/content.ts";
import { openFonts } from "../../lib/pdf/fonts.ts";
import { renderBriefing } from "../../lib/pdf/render.ts";

const ROWS = 6;

/** Writes a made-up plan of `pages` pages, each with a heading and a table of indicators. */
export async function writeLongPdf(path: string, pages: number): Promise<void> {
  const blocks = Array.from({ length: pages }, (_, page) => [
    ...(page === 0 ? [] : [{ type: "pageBreak" } as const]),
    ...onePage(page + 1),
  ]).flat();
  const bytes = await renderBriefing(
    {
      title: "見本の計画",
      subtitle: "",
      lang: "ja",
      subject: "見本",
      date: new Date(0),
      blocks,
      footer: { version: "", source: "見本" },
    },
    openFonts(),
  );
  await writeFile(path, bytes);
}

function onePage(page: number): Block[] {
  const rows = Array.from({ length: ROWS }, (_, row) => ({
    cells: [
      [`見本の指標${page}の${row + 1}`],
      [`${page * 10 + row}件（R3）`],
      [`${page * 12 + row}件（R8）`],
    ],
  }));
  const columns = ["指標", "現状値", "目標値"].map((label) => ({ label, width: 1 }));
  return [
    { type: "heading", level: 2, text: `施策${page} 見本の施策` },
    { type: "table", caption: "", columns, rows },
  ];
}
