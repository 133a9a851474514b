import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { type Block, codebook } from "../../src/exports/codebook.ts";
import { codebookMarkdown } from "../../src/exports/codebook-markdown.ts";
import { exportTable } from "../../src/exports/export-table.ts";
import { TABLE_NAMES, TABLES } from "../../src/tables/list.ts";
import { tableOf } from "../../src/tables/table.ts";

/**
 * docs/data-dictionary.md: what stands above the mark is written by hand, what stands below it is
 * the codebook in both languages. `npx vitest run tests/exports/data-dictionary.test.ts -u` writes it.
 */
const PAGE = "../../docs/data-dictionary.md";
const MARK = "<!-- Made from src/tables; tests/exports/data-dictionary.test.ts -->\n";

const EMPTY = TABLE_NAMES.map((name) => exportTable(TABLES[name], tableOf(name, [])));

/** The tables of the codebook; each block in Japanese and English beside each other. */
function tables(): Block[] {
  const [ja = [], en = []] = (["ja", "en"] as const).map((lang) => {
    const blocks = codebook(EMPTY, lang, "");
    return blocks.slice(blocks.findIndex((b) => b.kind === "heading" && b.level === 3));
  });
  return ja.map((block, i) => both(block, en[i]));
}

function both(ja: Block, en: Block | undefined): Block {
  if (ja.kind === "heading" && en?.kind === "heading")
    return { ...ja, text: `${ja.text} / ${en.text.replace(/^.* — /u, "")}` };
  if (ja.kind === "paragraph" && en?.kind === "paragraph")
    return { ...ja, text: [ja, en].map(({ text }) => text.replace(/ \(0 .*\)$/u, "")).join(" / ") };
  if (ja.kind === "list" && en?.kind === "list") return en;
  if (ja.kind === "table" && en?.kind === "table")
    return {
      ...ja,
      head: ["column / 列", "type / 型", "unit / 単位", "日本語", "English"],
      rows: ja.rows.map((cells, row) => {
        const [name = "", type = "", unit = "", text = ""] = cells;
        const [, typeEn = "", , textEn = ""] = en.rows[row] ?? [];
        return [name, `${typeEn} / ${type}`, unit, text, textEn];
      }),
    };
  throw new Error("the codebook is not the same in both languages");
}

it("is the codebook of today", async () => {
  const page = await readFile(fileURLToPath(new URL(PAGE, import.meta.url)), "utf8");
  const [byHand = ""] = page.split(MARK);
  expect(page).toContain(MARK);
  await expect(`${byHand}${MARK}\n${codebookMarkdown(tables())}`).toMatchFileSnapshot(PAGE);
});

it("names every table in the part written by hand, and every reason of an absent value", async () => {
  const page = await readFile(fileURLToPath(new URL(PAGE, import.meta.url)), "utf8");
  const [byHand = ""] = page.split(MARK);
  const linked = [...byHand.matchAll(/^\| \[`([a-z-]+)`\]\(#/gmu)].map(([, name]) => name);
  expect(linked).toEqual(EMPTY.map(({ file }) => file));
  for (const { columns } of EMPTY)
    for (const { values } of columns.filter(({ name }) => name.endsWith("_missing")))
      for (const reason of values ?? []) expect(byHand).toContain(`| \`${reason}\` |`);
});
