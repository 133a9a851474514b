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
