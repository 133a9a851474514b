import { describe, expect, it } from "vitest";
import { sourcesParagraph } from "../../src/briefings/sources.ts";
import type { Briefing } from "../../src/lib/pdf/content.ts";
import { openFonts } from "../../src/lib/pdf/fonts.ts";
import { renderBriefing } from "../../src/lib/pdf/render.ts";
import { nodesOf, readPdf, textOf } from "./read-pdf.ts";

const ADDRESS = "https://example.jp/plans";
const paragraph = (dataAddress: string) =>
  sourcesParagraph("計画は見本。", { dataAddress, lang: "ja" });

describe("sources at the end of the front pages", () => {
  it("names no address and draws nothing where the settings give none", () => {
    expect(paragraph("")).toEqual({
      type: "paragraph",
      style: "small",
      content: [{ text: "出典　", bold: true }, "計画は見本。"],
    });
  });

  it("gives the address as a link and as a code of 25 modules", () => {
    const block = paragraph(ADDRESS);
    if (block.type !== "paragraph") throw new Error("no paragraph");
    expect(block.content.at(-1)).toEqual({ text: ADDRESS, link: ADDRESS });
    expect(block.code?.modules).toBe(25);
    expect(block.code?.alt).toBe("https://example.jp/plans を開くQRコード");
    // Upper edges of the two finder patterns, 7 modules each.
    expect(block.code?.path).toMatch(/^M0 0h7v1h-7z.*M18 0h7v1h-7z/u);
    expect(block.code?.path).toContain("M0 24h7v1h-7z");
  });

  it("stands in the tagged page as a figure with its alternative text", async () => {
    const briefing: Briefing = {
      title: "見本",
      subtitle: "",
      masthead: { series: "見本", places: [] },
      lang: "ja",
      subject: "見本",
      date: new Date(0),
      version: "",
      blocks: [paragraph(ADDRESS)],
    };
    const { pages } = await readPdf(await renderBriefing(briefing, openFonts()));
    const { tree, texts } = pages[0] ?? { tree: {}, texts: new Map() };
    expect(nodesOf(tree, "Figure").map(({ alt }) => alt)).toEqual([
      "https://example.jp/plans を開くQRコード",
    ]);
    expect(textOf(tree, texts)).toContain(ADDRESS);
  });
});
