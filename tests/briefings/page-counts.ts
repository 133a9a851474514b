import { createBriefingContext } from "../../src/briefings/context.ts";
import { createDocument } from "../../src/lib/chart/node-document.ts";
import type { Language } from "../../src/lib/language.ts";
import type { Block, Briefing } from "../../src/lib/pdf/content.ts";
import { openFonts } from "../../src/lib/pdf/fonts.ts";
import { pageFrame, setPages } from "../../src/lib/pdf/pages.ts";
import type { Rows } from "../../src/tables/rows.ts";

/** What briefings are made with, without a version or a clock. */
export function contextOf(
  tables: Rows,
  units: Parameters<typeof createBriefingContext>[2],
  lang: Language,
  issuer = "",
) {
  const charts = { document: createDocument(), lang, measureText: openFonts().measure };
  return createBriefingContext(tables, charts, units, {
    version: "0123abcd",
    date: new Date(0),
    issuer,
  });
}

/** Front and annex pages; throws where something has room on no page. */
export function pageCounts(briefing: Briefing): { front: number; annex: number } {
  const { front, annex } = setPages(briefing, pageFrame(briefing.lang));
  return { front: front.length, annex: annex.length };
}

/** Tables without a row and headings with nothing under them. */
export function emptyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, i) => {
    if (block.type === "table") return block.rows.length === 0;
    if (block.type === "row")
      return block.cells.some((cell) => emptyBlocks(cell.blocks).length > 0);
    const next = blocks[i + 1]?.type;
    return block.type === "heading" && (next === undefined || next === "heading");
  });
}
