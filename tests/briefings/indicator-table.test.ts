import { expect, it } from "vitest";
import type { BriefingContext } from "../../src/briefings/context.ts";
import { indicatorTable } from "../../src/briefings/indicator-table.ts";
import type { Inline } from "../../src/lib/pdf/content.ts";
import type { Result } from "../../src/tables/rows.ts";
import { pageText } from "../../src/words/page-texts.ts";
import { indicator } from "../compare/build.ts";

const visitors = indicator({
  id: "plan-022",
  plan: "plan",
  label: "観光入込客数",
  unit: "千人",
  latest_raw: "1194663人（令和6年度）",
  latest_value: 1194.663,
  latest_year: 2024,
  latest_basis: "fiscal_year",
  line: 878,
});
const report = {
  indicator_id: "plan-022",
  newest: true,
  origin: "report",
  source: "令和６年度事務事業評価",
  page: 345,
  address: "",
  review: "",
} as Result;

function tableWith(result: Partial<Result>, indicators = [visitors]) {
  const tables = {
    progress: [{ indicator_id: "plan-022", progress: 0.75 }],
    results: [{ ...report, ...result }],
  };
  const say: BriefingContext["say"] = (name, values) => pageText(name, "ja", values);
  const context = { lang: "ja", tables, unitName: (unit: string) => unit, say } as unknown;
  const { columns, rows, note } = indicatorTable(
    "",
    indicators,
    () => "",
    context as BriefingContext,
  );
  const words = (cell: Inline[]) =>
    cell.map((part) => (typeof part === "string" ? part : part.text)).join("");
  const cells = rows[0]?.cells.map(words) ?? [];
  return {
    cells: Object.fromEntries(columns.map(({ label }, i) => [label, cells[i]])),
    heads: columns.map(({ label }) => label),
    note: note?.join(""),
  };
}

it("gives a report's value with separators, its page and the report's title", () => {
  const { cells, note } = tableWith({});
  expect(cells).toMatchObject({
    最新値: "1,194,663人（令和6年度） 345ページ",
    進捗: "75%",
    出典: "878行",
  });
  expect(note).toContain("最新値とそのページは、令和６年度事務事業評価による。");
});

it("gives a value of the plan's own without a place of its own", () => {
  const { cells, note } = tableWith({ origin: "plan", page: null, line: 878 });
  expect(cells.最新値).toBe("1,194,663人（令和6年度）");
  expect(note ?? "").not.toContain("による");
});

it("gives no progress by a value that may count something else", () => {
  const { cells, note } = tableWith({ review: "計画の指標と同じ数え方かを確かめる" });
  expect(cells.進捗).toBe("要確認");
  expect(note).toContain("要確認：最新値の数え方");
});

it("names the year of all latest values once, in the head", () => {
  const other = indicator({ ...visitors, id: "plan-023", latest_raw: "13539人（令和6年度）" });
  const { heads, cells } = tableWith({}, [visitors, other]);
  expect(heads).toContain("最新値（2024年度）");
  expect(cells["最新値（2024年度）"]).toBe("1,194,663人 345ページ");
  const earlier = { ...other, latest_year: 2023, latest_raw: "13539人（令和5年度）" };
  expect(tableWith({}, [visitors, earlier]).cells.最新値).toBe(
    "1,194,663人（令和6年度） 345ページ",
  );
});
