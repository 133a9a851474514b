import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/typed.ts";
import { bars, documentOf } from "./rows-of.ts";

/** Start, goal and goals on the way of a row with these heads and values behind its label. */
function goalsOf(heads: string[], values: string[]) {
  const [row] = typedRows(
    extract(
      documentOf([
        ["指標", ...heads],
        ["凧の数（枚）", ...values],
      ]),
    ),
  );
  const said = [row?.baseline, row?.target, ...(row?.interim ?? [])];
  return [...said.map((own) => `${own?.value}@${own?.year}`), row?.certainty];
}

test.each([
  [
    ["中期目標（R10）", "長期目標（R15）"],
    ["55@2033", "50@2028"],
  ],
  [
    ["目標値（R10）", "長期目標値（R15）"],
    ["55@2033", "50@2028"],
  ],
  [
    ["短期目標", "長期目標"],
    ["55@null", "50@null"],
  ],
])("of %s the one furthest ahead is the goal", (heads, goals) => {
  expect(goalsOf(["現状値（R5）", ...heads], ["45", "50", "55"])).toEqual([
    "45@2023",
    ...goals,
    "certain",
  ]);
});

test("what each year is to bring is no goal beside that of the plan, alone it is", () => {
  expect(goalsOf(["現状値（R5）", "目標値（R10）", "年間目標"], ["38", "250", "50"])).toEqual([
    "38@2023",
    "250@2028",
    "certain",
  ]);
  expect(goalsOf(["現状値（R5）", "年間目標"], ["38", "50"])).toEqual([
    "38@2023",
    "50@null",
    "certain",
  ]);
});

test("the first half of a plan gives no start beside the second", () => {
  const rows = bars([
    ["指標", "前期基本計画", "前期基本計画", "後期基本計画", "後期基本計画"],
    ["指標", "基準値（H30）", "目標値（R5）", "基準値（R5）", "目標値（R10）"],
    ["凧の率", "45.2%", "50.0%", "48.9%", "55.0%"],
  ]);
  expect(rows).toEqual(["凧の率 48.9@2023 55@2028 null@null certain"]);
});

test("a row whose last goal is not yet set is asked about, not one of which it is", () => {
  const rows = bars([
    ["指標", "単位", "基準値（R3）", "R4目標", "R4実績", "R5目標", "R5実績", "最終目標値（R8）"],
    ["凧の数", "枚", "72", "73", "71", "74", "73", "未定"],
    ["独楽の数", "個", "62", "63", "63", "64", "64", "68"],
  ]);
  expect(rows).toEqual([
    "凧の数 72@2021 74@2023 73@2023 review",
    "独楽の数 62@2021 68@2026 64@2023 certain",
  ]);
});

test("a row with two starts is asked about", () => {
  const head = ["計画策定時（H30）", "計画策定時（R5）", "目標値（R10）"];
  expect(goalsOf(head, ["45", "48", "55"]).at(-1)).toBe("review");
  expect(goalsOf(head, ["45", "45", "55"]).at(-1)).toBe("certain");
});

test("years between the present value and the goal may be goals of each year, results where a word says so", () => {
  const table = (year: string) =>
    bars([
      ["指標", "現状値", `R7年度${year}`, `R8年度${year}`, "目標値"],
      ["凧の数", "45枚", "47枚", "50枚", "60枚"],
    ]).map((row) => row.split(" ").at(-1));
  expect([table(""), table("実績")]).toEqual([["review"], ["certain"]]);
});
