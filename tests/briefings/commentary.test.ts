import { describe, expect, it } from "vitest";
import { parseCommentary } from "../../src/briefings/commentary.ts";

const parse = (markdown: string) =>
  parseCommentary("data/commentary/overview.ja.md", markdown, new Set(["source-plan"]));

describe("commentary", () => {
  it("sets headings, strong text, lists, tables and links", () => {
    const { blocks, problems } = parse(
      "# 見方\n\n待機児童は**減っている**。[出典](#source-plan)と[市](https://example.org/a)。\n\n- 一つ目\n- 二つ目\n\n| 市 | 値 |\n|---|---|\n| 川口市 | 38 |\n",
    );
    expect(problems).toEqual([]);
    expect(blocks).toEqual([
      { type: "heading", level: 3, text: "見方" },
      {
        type: "paragraph",
        content: [
          "待機児童は",
          { text: "減っている", bold: true },
          "。",
          { text: "出典", link: "source-plan" },
          "と",
          { text: "市", link: "https://example.org/a" },
          "。",
        ],
      },
      { type: "list", items: [["一つ目"], ["二つ目"]] },
      {
        type: "table",
        caption: "",
        columns: [
          { label: "市", rowHeader: true },
          { label: "値", rowHeader: false },
        ],
        rows: [{ cells: [["川口市"], ["38"]] }],
      },
    ]);
  });

  it.each([
    ["quotations", ">".repeat(5000)],
    ["stars", "*".repeat(5000)],
    ["lists", "- ".repeat(5000)],
    ["counted lists", "1. ".repeat(5000)],
    ["quotations and lists", "> 1. ".repeat(5000)],
    ["brackets", "[ ".repeat(5000)],
  ])("refuses thousands of %s inside each other with their line", (_, marks) => {
    expect(parse(`# 見方\n\n${marks}\n`).problems).toEqual([
      {
        code: "commentary-nested",
        file: "data/commentary/overview.ja.md",
        line: 3,
        column: "",
        message: "50 marks are here one in the other. Leave them out.",
        ja: "記号が50重に入れ子になっている。削る。",
      },
    ]);
  });

  it("refuses lists that lines put inside each other too deep", () => {
    const lists = Array.from({ length: 3000 }, (_, depth) => `${"  ".repeat(depth)}- 値`).join(
      "\n",
    );
    expect(parse(lists).problems.map(({ code }) => code)).toContain("commentary-nested");
  });

  it("takes a long rule under the head of a table", () => {
    const rule = "-".repeat(80);
    expect(parse(`| 市 | 値 |\n|${rule}|${rule}|\n| 川口市 | 38 |\n`).problems).toEqual([]);
  });

  it("keeps characters that HTML would escape", () => {
    expect(parse("A & B < C").blocks).toEqual([{ type: "paragraph", content: ["A & B < C"] }]);
  });

  it("refuses raw HTML and links that lead nowhere, with their lines", () => {
    const { problems } = parse("一行目\n\n<b>太字</b>\n\n[前](#nowhere) [横](other.md)\n");
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ["commentary-html", 3],
      ["commentary-html", 3],
      ["commentary-link", 5],
      ["commentary-link", 5],
    ]);
    expect(problems[2]?.message).toBe(
      'The link "#nowhere" leads nowhere. Use an https address or one of #source-plan.',
    );
    expect(problems.map(({ ja }) => ja)).toEqual([
      "「<b>」は組めない。普通の文、**強調**、リンクのどれかで書く。",
      "「</b>」は組めない。普通の文、**強調**、リンクのどれかで書く。",
      "リンク「#nowhere」の先がない。httpsの宛先か、#source-plan のどれかにする。",
      "リンク「other.md」の先がない。httpsの宛先か、#source-plan のどれかにする。",
    ]);
  });

  it("refuses pictures and nested lists", () => {
    expect(parse("![図](a.png)").problems[0]?.code).toBe("commentary-unknown");
    expect(parse("- 一\n  - 二\n").problems[0]?.message).toBe(
      'A list item holds "- 二". Keep lists flat.',
    );
  });
});
