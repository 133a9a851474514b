import { strFromU8, unzipSync } from "fflate";
import { DOMParser } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { renderDocx } from "../../../src/lib/docx/render.ts";
import { LANGUAGES } from "../../../src/lib/language.ts";
import type { Block, Briefing } from "../../../src/lib/pdf/content.ts";
import { openFonts } from "../../../src/lib/pdf/fonts.ts";
import { flat, inlinesOf } from "../../../src/lib/pdf/texts-of.ts";
import { readDocx } from "../../../src/reading/files/read-docx.ts";
import { sampleBriefing } from "../../briefings/sample.ts";

const fonts = openFonts();
const unspaced = (text: string) => text.replace(/\s/gu, "");

/** Files of the archive, as texts. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const contents = Object.entries(unzipSync(bytes));
  return new Map(contents.map(([name, content]) => [name, strFromU8(content)]));
}

const valuesOf = (xml: string, tag: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${tag}\\b[^>]*\\s${name}="([^"]*)"`, "gu"))].map(
    ([, text]) => text,
  );

describe.each(LANGUAGES)("a briefing in %s as a Word file", (lang) => {
  const sample = sampleBriefing(lang);
  let bytes: Uint8Array;
  let parts: ReadonlyMap<string, string>;
  let xml = "";
  beforeAll(async () => {
    bytes = await renderDocx(sample, fonts);
    parts = partsOf(bytes);
    xml = parts.get("word/document.xml") ?? "";
  });

  it("holds every text of the blocks in their order, and none of the annex", () => {
    const read = unspaced(
      readDocx("a.docx", bytes)
        .lines.map(({ text }) => text)
        .join(""),
    );
    let at = 0;
    for (const text of wanted(sample.blocks).map(unspaced)) {
      const found = read.indexOf(text, at);
      expect(found, text).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });

  it("is well-formed in every part", () => {
    for (const [name, text] of parts)
      if (/\.(?:xml|rels)$/u.test(name)) {
        const parsed = new DOMParser().parseFromString(text, "text/xml");
        expect(parsed.documentElement?.localName, name).toBeTruthy();
      }
  });

  it("has real headings, one of the first level, and heads that tables repeat", () => {
    const styles = valuesOf(xml, "w:pStyle", "w:val");
    expect(styles.filter((style) => style === "Heading1")).toHaveLength(1);
    const second = sample.blocks.filter(
      (block) => (block.type === "heading" && block.level === 2) || block.type === "panel",
    );
    expect(styles.filter((style) => style === "Heading2")).toHaveLength(second.length);
    const tables = flat(sample.blocks).filter(({ type }) => type === "table");
    expect(xml.match(/<w:tblHeader\/>/gu) ?? []).toHaveLength(tables.length);
  });

  it("says in words what each picture shows, in a document that names its language and font", () => {
    const described = valuesOf(xml, "wp:docPr", "descr");
    expect(described).toHaveLength(5);
    for (const text of described) expect(text).toMatch(/。|\./u);
    expect(valuesOf(xml, "wp:docPr", "id")).toEqual(["1", "2", "3", "4", "5"]);
    const styles = parts.get("word/styles.xml") ?? "";
    expect(styles).toContain(
      `<w:lang w:val="${{ ja: "ja-JP", en: "en-GB" }[lang]}" w:eastAsia="ja-JP"/>`,
    );
    expect(styles).toContain('w:eastAsia="BIZ UDPGothic"');
    expect(parts.get("word/fontTable.xml")).toContain('<w:altName w:val="BIZ UDPゴシック"/>');
    expect(parts.get("docProps/core.xml")).toContain(`<dc:language>${lang}</dc:language>`);
  });

  it("gives the same bytes again", async () => {
    expect(Buffer.from(await renderDocx(sample, fonts)).equals(bytes)).toBe(true);
  });
});

/** Texts as they stand one after the other; those of a table row by row. */
function wanted(blocks: readonly Block[]): string[] {
  const plain = (part: string | { text: string }) => (typeof part === "string" ? part : part.text);
  return blocks.flatMap((block): string[] => {
    if (block.type === "heading") return [block.text];
    if (block.type === "panel") return [block.title, ...wanted(block.blocks)];
    if (block.type === "figure") return [block.title, block.subtitle ?? "", block.caption ?? ""];
    if (block.type === "table")
      return [
        block.caption,
        ...block.columns.map(({ label }) => label),
        ...inlinesOf(block).map(plain),
      ];
    return inlinesOf(block).map(plain);
  });
}

const CARDS: Block[] = [
  {
    type: "cards",
    items: ["甲市", "乙市", "丙市", "丁市"].map((title) => ({
      title,
      mark: { path: "", color: "#12306b", sign: "◆" },
      facts: ["人口 10万人"],
      content: ["増やす目標。"],
    })),
  },
  { type: "facts", items: [{ label: "指標", value: "12項目", note: "うち8項目" }] },
  {
    type: "row",
    cells: [
      { span: 5, blocks: [{ type: "list", items: [["一つ目"]], labels: ["あ"] }] },
      {
        span: 7,
        blocks: [
          {
            type: "paragraph",
            content: ["右の文", { text: "市のページ", link: "https://example.jp/?a=1&b=2" }],
          },
        ],
      },
    ],
  },
  { type: "pageBreak" },
];

it("sets cards and rows side by side, marks as signs, addresses as fields", async () => {
  const briefing: Briefing = { ...sampleBriefing("ja"), blocks: CARDS };
  briefing.masthead = { ...briefing.masthead, revision: "改訂：出火率 2.3→2.4" };
  const bytes = await renderDocx(briefing, fonts);
  const lines = readDocx("a.docx", bytes).lines.map(({ text }) =>
    text.replace(/\s+/gu, " ").trim(),
  );
  const from = lines.indexOf("改訂：出火率 2.3→2.4");
  expect(from).toBeGreaterThan(0);
  expect(lines.slice(from + 3).filter(Boolean)).toEqual([
    "◆ 甲市人口 10万人増やす目標。 ◆ 乙市人口 10万人増やす目標。",
    "◆ 丙市人口 10万人増やす目標。 ◆ 丁市人口 10万人増やす目標。",
    "指標12項目 うち8項目",
    "あ 一つ目 右の文市のページ",
  ]);
  const xml = partsOf(bytes).get("word/document.xml") ?? "";
  expect(xml).toContain('w:instr="HYPERLINK &quot;https://example.jp/?a=1&amp;b=2&quot;"');
  // Word would make one table of two that touch.
  expect(xml).not.toContain("</w:tbl><w:tbl>");
});
