import { describe, expect, it } from "vitest";
import { headProblems, ownSentence, ownTitle, ownWordsOf } from "../../src/briefings/own-words.ts";
import { wordProblems } from "../../src/briefings/word-problems.ts";
import { readCommentary } from "../../src/plans/commentary.ts";
import { settingsFile } from "../../src/plans/settings.ts";
import { realRows } from "../real-data.ts";

const { themes, municipalities, plans, results } = await realRows();

const HEAD = `---
headline: 川口市は子育てに力を入れる
municipalities:
  川口市: 待機児童を減らす。
  "112330": 出生数を増やす。
---

所見は**案**である。
`;

describe("an organisation's own words", () => {
  const file = readCommentary("theme-childcare.ja.md", HEAD);
  const own = ownWordsOf([file], "ja", municipalities).get("theme-childcare");

  it("take the place of headline and sentences, and say whose they are", () => {
    if (own === undefined) throw new Error("nothing was read");
    const speaker = { own, lang: "ja", organisation: "〇〇市政策企画課" } as const;
    expect(ownTitle({ title: "規則の見出し", subtitle: "推計による。" }, speaker)).toEqual({
      title: "川口市は子育てに力を入れる",
      subtitle: "推計による。見出しは〇〇市政策企画課による。",
    });
    expect(ownSentence("112038", speaker)).toEqual(["待機児童を減らす。（〇〇市政策企画課）"]);
    expect(ownSentence("112330", { ...speaker, organisation: "" })).toEqual([
      "出生数を増やす。（分析担当者）",
    ]);
    expect(ownSentence("141305", speaker)).toBeNull();
  });

  it("leave the rest on its lines", () => {
    expect(file.markdown).toBe(`${"\n".repeat(6)}\n所見は**案**である。\n`);
    expect(ownWordsOf([file], "en", municipalities).size).toBe(0);
  });

  it.each([
    [
      "municipalities:\n  蕨市: 増やす。\n",
      'There is no municipality "蕨市" in the data. Use one of 川口市, 北本市, 川崎市.',
    ],
    ["headline: 見出し\ntitle: 見出し\n", 'The key "title" is unknown. Remove it or fix its name.'],
  ])("refuse what the head cannot mean, with its line: %j", (yaml, message) => {
    const wrong = readCommentary("overview.ja.md", `---\n${yaml}---\n`);
    expect(
      headProblems([wrong], municipalities).map(({ line, message }) => [line, message]),
    ).toEqual([[3, message]]);
  });
});

it("check names a briefing that no run builds, HTML and a source that is not there", () => {
  const commentary = [
    readCommentary("theme-moon.ja.md", "月"),
    readCommentary("overview.ja.md", "<b>太字</b>\n\n[出典](#source-nowhere)\n"),
  ];
  const problems = wordProblems({ themes, municipalities, plans, results }, settings(), commentary);
  expect(problems.map(({ code, file, line }) => [code, file, line])).toEqual([
    ["briefing-unknown", "data/commentary/theme-moon.ja.md", 0],
    ["commentary-html", "data/commentary/overview.ja.md", 1],
    ["commentary-html", "data/commentary/overview.ja.md", 1],
    ["commentary-link", "data/commentary/overview.ja.md", 3],
  ]);
});

function settings() {
  return { ...settingsFile.parse({}), logo: null };
}
