import { describe, expect, test } from "vitest";
import { rowLine } from "../../src/reading/document.ts";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { read, rowsOf } from "./rows-of.ts";

const documentOf = (rows: string[][]) => ({
  file: "a.pdf",
  lines: rows.map((cells, at) => rowLine(cells, at + 1, 0)),
});
const head = ["指標", "単位", "現状値（R5）", "目標値（R10）"];
const row = (label: string, unit = "%") => documentOf([head, [label, unit, "31", "40"]]);

test.each([
  ["じる生徒の割合", "its beginning is lost"],
  ["凧を楽しいと感じる", "its end is lost"],
  ["独楽を回す市民の", "its end is lost"],
  ["小学生", "it is that of a part"],
  ["凧の数（枚）双六を持つ人の割合", "it is that of two rows"],
  ["凧の売上額ワンダフルな凧の数", "it is that of two rows"],
])("the label %s is to review: %s", (label) => {
  expect(rowsOf(row(label))).toEqual([`${label} 31@2023 40@2028 null@null review`]);
});

test.each(["感じる力のある生徒の割合", "凧の広場（園）の利用者数", "小学生の凧の保有率"])(
  "the label %s is whole",
  (label) => {
    expect(rowsOf(row(label))).toEqual([`${label} 31@2023 40@2028 null@null certain`]);
  },
);

test("a cell with the units of several rows leaves its row to review", () => {
  const [found] = typedRows(extract(row("凧の割合", "% % 枚")));
  expect(found?.certainty).toBe("review");
});

test("a label with the numbered names of several rows is to review", () => {
  const rows = rowsOf(
    documentOf([head.toSpliced(1, 1), ["①凧の保有率②独楽の数", "①31%②14個", "①40%②20個"]]),
  );
  expect(rows).toEqual([
    "凧の保有率②独楽の数 ① 31@2023 40@2028 null@null review",
    "凧の保有率②独楽の数 ② 14@2023 20@2028 null@null review",
  ]);
});

test("start and goal of two quantities are to review, of one in two scales certain", () => {
  const cells = (start: string, goal: string) =>
    rowsOf(documentOf([head.toSpliced(1, 1), ["凧の売上", start, goal]]));
  expect(cells("2,000千円", "3,000円")).toEqual(["凧の売上 2000@2023 3@2028 null@null certain"]);
  expect(cells("4,600人", "40枚")[0]).toMatch(/review$/u);
  expect(read("凧の率\n実績 1.30\n目標 2,104億円\n")[0]).toMatch(/review$/u);
});

describe("one label beside the goals and results of years", () => {
  const head = "      指標           区分     R4       R5       R6";
  const goals = (label: string) => `${label.padEnd(22)}目標      6        6        7`;
  const results = (label: string) => `${label.padEnd(22)}実績      3        7       －`;
  const label = "新しい凧の数（枚）";
  const BOTH = ["新しい凧の数 null@null 7@2024 7@2023 certain"];

  test.each([
    ["between their lines", [goals(""), label, results("")]],
    [
      "beside the second of three",
      [goals(""), results(label), goals("").replace("目標", "達成率")],
    ],
  ])("%s", (_, lines) => {
    const others = [goals(""), "独楽の数（個）", results("")];
    const rows = read([head, ...lines, ...others].join("\n"));
    expect(rows).toEqual([...BOTH, "独楽の数 null@null 7@2024 7@2023 certain"]);
  });

  test("stays open where two lines have one", () =>
    expect(
      read([head, goals("赤い凧の数（枚）"), results("青い凧の数（枚）")].join("\n")).join(),
    ).not.toContain("赤い凧の数 null@null 7@2024 7@2023 certain"));
});

test("a survey with its ministry behind a label is no part of it", () => {
  const text =
    "| 指標 | 現状値 | 目標値 |\n|---|---|---|\n| 凧の平均の差 独楽基礎調査等（厚生労働省） | 8.5年 | 8.0年 |\n| 凧職員数（人口10万人当 たり） 独楽行政報告例（厚生労働省） | 1,284人 | 1,340人 |";
  expect(read(text)).toEqual([
    "凧の平均の差 8.5@null 8@null null@null certain",
    "凧職員数（人口10万人当たり） 1284@null 1340@null null@null certain",
  ]);
});
