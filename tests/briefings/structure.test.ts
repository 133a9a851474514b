import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NamedBriefing } from "../../src/briefings/set.ts";
import { themeBriefing } from "../../src/briefings/theme.ts";
import { LANGUAGES } from "../../src/lib/language.ts";
import type { Block } from "../../src/lib/pdf/content.ts";
import { openFonts } from "../../src/lib/pdf/fonts.ts";
import { renderBriefing } from "../../src/lib/pdf/render.ts";
import type { openProject } from "../../src/open.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { realProject, realRows } from "../real-data.ts";
import { THEMES } from "../themes.ts";
import { contextOf, pageCounts } from "./page-counts.ts";
import { nodesOf, readPdf, type StructNode, textOf } from "./read-pdf.ts";
import { realBriefings } from "./real-briefings.ts";

const fonts = openFonts();
const folder = mkdtempSync(join(tmpdir(), "structure-"));
afterAll(() => rmSync(folder, { recursive: true }));

let project: Awaited<ReturnType<typeof openProject>>;
let tables: Rows;
beforeAll(async () => {
  project = await realProject();
  tables = await realRows();
});

const unspaced = (text: string) => text.replace(/\s/gu, "");

/** In English one of each kind: it is set by the same code, in words of other lengths. */
const OF_EACH_KIND = /^(overview|theme-safety|municipality-112330|progress-.*|method)$/u;

describe.each(LANGUAGES)("the briefings in %s", (lang) => {
  let all: readonly NamedBriefing[] = [];
  const files = new Map<string, { bytes: Uint8Array; named: NamedBriefing }>();
  const read = new Map<string, Awaited<ReturnType<typeof readPdf>>>();
  beforeAll(async () => {
    all = await realBriefings(lang);
    for (const named of all.filter(({ name }) => lang === "ja" || OF_EACH_KIND.test(name))) {
      const bytes = await renderBriefing(named.briefing, fonts);
      files.set(named.name, { bytes, named });
      read.set(named.name, await readPdf(bytes));
    }
  });

  it("is short enough to be read", () => {
    const counts = new Map(all.map(({ name, briefing }) => [name, pageCounts(briefing)]));
    const pages = [...counts.values()].map(({ front, annex }) => front + annex);
    expect(Math.max(...pages)).toBeLessThanOrEqual(lang === "ja" ? 10 : 12);
    expect(counts.get("overview")).toEqual({ front: 2, annex: 0 });
    for (const theme of THEMES) expect(counts.get(`theme-${theme}`)?.front, theme).toBe(2);
    for (const [name, { front }] of counts)
      if (name !== "method") expect(front, name).toBeLessThanOrEqual(2);
    for (const [name, pdf] of read) {
      const { front = 0, annex = 0 } = counts.get(name) ?? {};
      expect(pdf.pages, name).toHaveLength(front + annex);
    }
  });

  it("says a theme on two pages, whose annex is counted by itself", () => {
    const themes = [...read].filter(([name]) => name.startsWith("theme-"));
    expect(themes.length).toBeGreaterThan(0);
    for (const [theme, { pages }] of themes) {
      const feet = pages.map(({ texts }) => texts.get("artifact") ?? "");
      expect(feet[0], theme).toContain("1/2");
      expect(feet[1], theme).toContain("2/2");
      expect(feet[2], theme).toMatch(lang === "ja" ? /附属資料 ?1\// : /Annex ?1\//);
    }
  });

  it("names no file, line or id of the data on a theme's two pages", () => {
    for (const [theme, { pages }] of read) {
      if (!theme.startsWith("theme-")) continue;
      const [first, second] = pages;
      const shown = [first, second].flatMap((page) => [...(page?.texts.values() ?? [])]).join("");
      expect(shown, theme).not.toMatch(
        /\.txt|\.csv|\.pdf|\d+行(?![財政])|\blines? \d|-20\d\d-\d{3}/u,
      );
    }
  });

  it("has nothing outside the structure, no page without content", () => {
    for (const [name, pdf] of read)
      pdf.pages.forEach(({ texts, tree }, i) => {
        expect(texts.get("unmarked"), `${name} page ${i + 1}`).toBeUndefined();
        expect(textOf(tree, texts).length, `${name} page ${i + 1}`).toBeGreaterThan(100);
      });
  });

  it("gives every figure a text, every table its heads, and skips no heading", () => {
    for (const [name, pdf] of read) {
      const trees = pdf.pages.map(({ tree }) => tree);
      for (const { alt } of trees.flatMap((tree) => nodesOf(tree, "Figure")))
        expect(alt?.length ?? 0, name).toBeGreaterThan(10);
      const tablesWithRows = trees.flatMap((tree) => nodesOf(tree, "Table"));
      expect(tablesWithRows.length, name).toBeGreaterThan(0);
      for (const table of tablesWithRows)
        expect(nodesOf(table, "TH").length, name).toBeGreaterThan(0);
      let level = 0;
      for (const role of trees.flatMap(headings)) {
        const next = Number(role.slice(1));
        expect(next, name).toBeLessThanOrEqual(level + 1);
        level = next;
      }
    }
  });

  it("can be extracted in the order of reading, sentence by sentence", () => {
    for (const [name, { named }] of files) {
      const pages = read.get(name)?.pages ?? [];
      const text = unspaced(pages.map(({ tree, texts }) => textOf(tree, texts)).join(""));
      let at = 0;
      for (const sentence of named.briefing.blocks.flatMap(wordsOf).map(unspaced)) {
        const found = text.indexOf(sentence, at);
        expect(found, `${name}: ${sentence}`).toBeGreaterThanOrEqual(at);
        at = found + sentence.length;
      }
    }
  });

  const missing = spawnSync("qpdf", ["--version"]).error !== undefined;
  if (missing && process.env.CI !== undefined)
    throw new Error("qpdf is missing: apt-get install qpdf");
  it.skipIf(missing && !process.env.CI)(
    `is clean to qpdf${missing ? " (skipped: no qpdf)" : ""}`,
    () => {
      for (const [name, { bytes }] of files) {
        const file = join(folder, `${lang}-${name}.pdf`);
        writeFileSync(file, bytes);
        const said = execFileSync("qpdf", ["--check", file], { encoding: "utf8" });
        expect(said, name).toContain("No syntax or stream encoding errors found");
        expect(bytes.length, name).toBeLessThan(500_000);
      }
    },
  );
});

describe("a theme briefing", () => {
  it("sets a label of 200 characters whole", async () => {
    const label = Array.from({ length: 20 }, (_, i) => `第${i + 1}の長い指標名、`)
      .join("")
      .slice(0, 200);
    const [first, ...others] = tables.indicators.filter(({ theme }) => theme === "childcare");
    if (first === undefined) throw new Error("no row");
    const changed = { ...tables, indicators: [{ ...first, label }, ...others] };
    const bytes = await renderBriefing(
      themeBriefing("childcare", contextOf(changed, project.units, "ja")),
      fonts,
    );
    const { pages } = await readPdf(bytes);
    const text = unspaced(pages.map(({ tree, texts }) => textOf(tree, texts)).join(""));
    expect(text).toContain(label);
  });

  it.each(LANGUAGES)(
    "says in %s that no plan has an indicator, and shows nothing empty",
    async (lang) => {
      const none = {
        ...tables,
        indicators: tables.indicators.filter(({ theme }) => theme !== "environment"),
        comparisons: tables.comparisons.filter(({ theme }) => theme !== "environment"),
      };
      const briefing = themeBriefing("environment", contextOf(none, project.units, lang));
      expect(briefing.title).toBe(
        lang === "ja" ? "環境：指標を掲げる計画がない" : "Environment: no plan has an indicator",
      );
      const empty = briefing.blocks.filter(
        (block) =>
          (block.type === "table" && block.rows.length === 0) || wordsOf(block).includes(""),
      );
      expect(empty).toEqual([]);
      const headingsAlone = briefing.blocks.filter(
        (block, i) => block.type === "heading" && briefing.blocks[i + 1]?.type === "heading",
      );
      expect(headingsAlone).toEqual([]);
      const { pages } = await readPdf(await renderBriefing(briefing, fonts));
      expect(pages.length).toBeLessThanOrEqual(4);
    },
  );
});

function headings({ role = "", children = [] }: StructNode): string[] {
  const below = children.flatMap(headings);
  return /^H\d$/u.test(role) ? [role, ...below] : below;
}

/** Headings, sentences and captions of a block, in order. */
function wordsOf(block: Block): string[] {
  if (block.type === "heading") return [block.text];
  if (block.type === "paragraph") return [plain(block.content)];
  if (block.type === "list") return block.items.map(plain);
  if (block.type === "table") return [block.caption];
  if (block.type === "figure") return [block.title];
  if (block.type === "panel") return [block.title, ...block.blocks.flatMap(wordsOf)];
  return [];
}

function plain(content: readonly (string | { text: string })[]): string {
  return content.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
