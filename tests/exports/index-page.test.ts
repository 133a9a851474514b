import { expect, it } from "vitest";
import { type IndexEntry, indexPage } from "../../src/exports/index-page.ts";

const chart = (title: string, group: string): IndexEntry => ({
  ...{ kind: "chart", path: `${title}.svg`, group },
  ...{ title: { ja: title }, sentence: { ja: "" } },
});
const page = (more: Partial<Parameters<typeof indexPage>[2]> = {}, entries: IndexEntry[] = []) =>
  indexPage(entries, "ja", {
    ...{ version: "abc", imprint: [], sources: [], languages: ["ja", "en"] as const },
    ...more,
  });

it("lists charts under headings, in the order in which these first come", () => {
  const entries = [chart("一", "全体"), chart("二", "人口"), chart("三", "全体")];
  const heads = page({}, entries).match(/<h3>[^<]*|>[一二三]</gu);
  expect(heads).toEqual(["<h3>全体", ">一<", ">三<", "<h3>人口", ">二<"]);
});

it("says date of issue, date of the data and issuer beside the version", () => {
  const imprint = ["令和8（2026）年11月発行　データは令和8年1月1日まで", ""];
  expect(page({ imprint })).toContain(
    '<p class="meta">令和8（2026）年11月発行　データは令和8年1月1日まで　データの版 abc</p>',
  );
});

it("links a title with who published it alone, and names the places of copies", () => {
  const sources = [
    { title: "計画", addresses: ["https://www.city.kawasaki.jp/a", "https://www.soumu.go.jp/b"] },
    { title: "調査", addresses: ["https://github.com/x/y/tree/1a2b"] },
    { title: "戦略", addresses: [] },
  ];
  const html = page({ sources });
  expect(html).toContain(
    '<li><a href="https://www.city.kawasaki.jp/a">計画</a> <a href="https://www.soumu.go.jp/b">www.soumu.go.jp</a></li>',
  );
  expect(html).toContain(
    '<li>調査 値を読み取った写し：<a href="https://github.com/x/y/tree/1a2b">github.com/x/y</a></li>',
  );
  expect(html).toContain("<li>戦略</li>");
});
