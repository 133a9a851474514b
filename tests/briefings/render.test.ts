import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/lib/language.ts";
import type { Block, Briefing } from "../../src/lib/pdf/content.ts";
import { standInsOf } from "../../src/lib/pdf/faults.ts";
import { openFonts } from "../../src/lib/pdf/fonts.ts";
import { renderBriefing } from "../../src/lib/pdf/render.ts";
import { nodesOf, readPdf, textOf } from "./read-pdf.ts";
import { sampleBriefing } from "./sample.ts";

const fonts = openFonts();

describe.each(LANGUAGES)("a briefing in %s", async (lang) => {
  const sample = sampleBriefing(lang);
  const bytes = await renderBriefing(sample, fonts);
  const pdf = await readPdf(bytes);

  it("has the title, the outline and the number of pages that were planned", () => {
    expect(pdf.info).toMatchObject({
      Title: sample.title,
      Language: lang,
      PDFFormatVersion: "1.7",
    });
    expect(pdf.pages.length).toBe(lang === "ja" ? 5 : 6);
    expect(pdf.outline.map(({ title, items }) => [title, items.length])).toEqual([
      [sample.title, 4],
    ]);
  });

  it("leaves no text unmarked and numbers every page", () => {
    pdf.pages.forEach(({ texts }, i) => {
      expect(texts.get("unmarked")).toBeUndefined();
      expect(texts.get("artifact")).toContain(`${i + 1}/${pdf.pages.length}`);
      expect(texts.get("artifact")).toContain(sample.version);
    });
  });

  it("reads in the order of the blocks", () => {
    const read = unspaced(pdf.pages.map(({ tree, texts }) => textOf(tree, texts)).join(""));
    const wanted = [sample.masthead.series, sample.subject, sample.title, sample.subtitle];
    for (const block of sample.blocks) {
      if (block.type === "heading") wanted.push(block.text);
      if (block.type === "figure") wanted.push(block.title);
      if (block.type === "panel") wanted.push(block.title);
      if (block.type === "table") wanted.push(block.caption);
    }
    let at = 0;
    for (const text of wanted.map(unspaced)) {
      const found = read.indexOf(text, at);
      expect(found, text).toBeGreaterThanOrEqual(at);
      at = found + text.length;
    }
  });

  it("gives every figure its alternative text and every table its heads", () => {
    const trees = pdf.pages.map(({ tree }) => tree);
    const figures = trees.flatMap((tree) => nodesOf(tree, "Figure"));
    expect(figures.length).toBe(5);
    for (const { alt } of figures) expect(alt).toMatch(/。|\./);
    const shown = (role: string) =>
      pdf.pages.flatMap(({ tree, texts }) =>
        nodesOf(tree, role).filter((node) => textOf(node, texts) !== ""),
      );
    // Two heads of 3 and 5 columns, a name for each of 3 and 90 rows, 6 headings of groups.
    expect(shown("TH").length).toBe(3 + 5 + 3 + 90 + 6);
    expect(shown("TR").length).toBe(1 + 1 + 3 + 90 + 6);
  });

  it("skips no level of heading", () => {
    let level = 0;
    for (const { tree } of pdf.pages) {
      for (const role of headings(tree)) {
        const next = Number(role.slice(1));
        expect(next).toBeLessThanOrEqual(level + 1);
        level = next;
      }
    }
    expect(level).toBe(2);
  });

  it("prints every row's numbers, and the table's head on each of its pages", () => {
    const heads = sample.blocks.flatMap((block) =>
      block.type === "table" ? block.columns.map(({ label }) => unspaced(label)).join("") : [],
    );
    expect(unspaced(pdf.pages[3]?.texts.get("artifact") ?? "")).toContain(heads[0]);
    const read = pdf.pages.map(({ tree, texts }) => textOf(tree, texts)).join("");
    for (let i = 0; i < 90; i++) {
      expect(read).toContain((1234.5 + i * 17).toLocaleString("en-US"));
    }
  });

  it("is the same file every time, and small", async () => {
    const again = await renderBriefing(sampleBriefing(lang), fonts);
    expect(Buffer.compare(again, bytes)).toBe(0);
    expect(bytes.length).toBeLessThan(300_000);
  });

  const tools = ["qpdf", "pdfinfo"].filter((tool) => spawnSync(tool, ["--version"]).error);
  it.skipIf(tools.length > 0 && !process.env.CI)(
    `is clean to qpdf and pdfinfo${tools.length > 0 ? ` (skipped, missing: ${tools.join(", ")})` : ""}`,
    () => {
      const folder = mkdtempSync(join(tmpdir(), "briefing-"));
      try {
        const file = join(folder, "sample.pdf");
        writeFileSync(file, bytes);
        expect(execFileSync("qpdf", ["--check", file], { encoding: "utf8" })).toContain(
          "No syntax",
        );
        const structure = execFileSync("pdfinfo", ["-struct", file], { encoding: "utf8" });
        expect(structure).toMatch(/^Document/);
        expect(structure).toMatch(/\/Scope \/Column/);
        expect(structure).toMatch(/\/ColSpan 5/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});

/** Readers put spaces and line ends where they see them; they are not the matter here. */
function unspaced(text: string): string {
  return text.replace(/\s/g, "");
}

function headings({ role = "", children = [] }: Parameters<typeof nodesOf>[0]): string[] {
  const below = children.flatMap(headings);
  return /^H\d$/.test(role) ? [role, ...below] : below;
}

describe("tables", () => {
  it("divide a cell that is longer than a page, in the order of its lines", async () => {
    const cell = Array.from({ length: 400 }, (_, i) => `第${i + 1}の文がここにある。`).join("");
    const columns = [{ label: "指標" }, { label: "値", figures: true }];
    const rows = [{ cells: [[cell], ["12"]] }, { cells: [["次の行"], ["34"]] }];
    const table: Block = { type: "table", caption: "表", columns, rows };
    const bytes = await renderBriefing({ ...sampleBriefing("ja"), blocks: [table] }, fonts);
    const { pages } = await readPdf(bytes);
    const read = pages.map(({ tree, texts }) => unspaced(textOf(tree, texts)));
    expect(pages.length).toBeGreaterThan(1);
    expect(read.join("")).toContain(`${cell}12次の行34`.slice(0, 200));
    expect(read.join("").match(/第\d+の文がここにある。/gu)).toHaveLength(400);
    expect(pages.flatMap(({ tree }) => nodesOf(tree, "TR")).length).toBeGreaterThan(2);
  });

  it("give figures the room to stay on one line, whatever their share", async () => {
    const columns = [{ label: "指標" }, { label: "値", figures: true }];
    const rows = [{ cells: [["保育所等の待機児童数"], ["1,234,567.8"]] }, { cells: [[], []] }];
    const table: Block = { type: "table", caption: "表", columns, rows };
    const bytes = await renderBriefing({ ...sampleBriefing("ja"), blocks: [table] }, fonts);
    const { pages } = await readPdf(bytes);
    // Each line has its own marked content.
    expect([...(pages[0]?.texts.values() ?? [])].map((text) => text.trim())).toContain(
      "1,234,567.8",
    );
    const cells = pages.flatMap(({ tree }) => nodesOf(tree, "TD"));
    expect(cells).toHaveLength(4);
  });
});

describe("charts", () => {
  it("are drawn with currentColor even where the chart sets no colour", async () => {
    const draw = (root: string) =>
      renderBriefing(
        {
          ...sampleBriefing("ja"),
          blocks: [
            {
              type: "figure",
              title: "図",
              alt: "図。",
              picture: `<svg ${root} width="90" height="9"><rect width="9" height="9" fill="currentColor"/></svg>`,
            },
          ],
        },
        fonts,
      );
    const [without, coloured] = await Promise.all([draw(""), draw('color="#1b1b1b"')]);
    expect(Buffer.compare(without, coloured)).toBe(0);
  });
});

describe("a character that no font has", () => {
  const svg = '<svg xmlns="x" width="90" height="9"><text y="9">笑顔😀の数</text></svg>';
  const blocks: Block[] = [
    { type: "paragraph", content: ["𠮷田町の☃\ufe0fまつり"] },
    { type: "figure", title: "図", alt: "図。", picture: svg },
  ];
  const briefing = { ...sampleBriefing("ja"), blocks };

  it("has a stand-in in its place, in a chart too; variation selectors have no place", async () => {
    const { pages } = await readPdf(await renderBriefing(briefing, fonts));
    const text = pages.flatMap(({ texts }) => [...texts.values()]).join("");
    expect(text).toContain("〓田町の");
    expect(text).toContain("まつり");
    expect(text).not.toContain("\ufe0f");
    expect(text).toContain("笑顔〓の数");
  });

  it("is named once", () => {
    expect(standInsOf(briefing)).toEqual(["𠮷", "😀"]);
  });
});

describe("refusals", () => {
  const render = (blocks: Block[], change: Partial<Briefing> = {}) =>
    renderBriefing({ ...sampleBriefing("ja"), blocks, ...change }, fonts);

  it("names skipped headings, figures without words, broken links and short rows", async () => {
    const svg = '<svg width="9" height="9"></svg>';
    const failed = render([
      { type: "heading", level: 3, text: "小見出し" },
      { type: "figure", title: "図", alt: " ", picture: svg },
      { type: "paragraph", content: [{ text: "出典", link: "#nowhere" }] },
      {
        type: "table",
        caption: "表",
        columns: [{ label: "列" }],
        rows: [{ cells: [] }],
      },
    ]);
    await expect(failed).rejects.toThrow(/"小見出し" has level 3 after level 1/);
    await expect(failed).rejects.toThrow(/The figure "図" has no alternative text/);
    await expect(failed).rejects.toThrow(/"出典" links to "#nowhere"/);
    await expect(failed).rejects.toThrow(/Row 1 of "表" has 0 cells for 1 columns/);
  });

  it("escapes the title in the metadata", async () => {
    const bytes = await render([], { title: "A & B <C>" });
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).toContain("A &amp; B &lt;C&gt;");
    const { info } = await readPdf(bytes);
    expect(info.Title).toBe("A & B <C>");
  });
});
