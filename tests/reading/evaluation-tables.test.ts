import { expect, test } from "vitest";
import type { Line } from "../../src/reading/document.ts";
import { read, rowsOf } from "./rows-of.ts";

/** A document of texts and rows of cells. */
const documentOf = (lines: (string | string[])[]) => ({
  file: "a.pdf",
  lines: lines.map(
    (own, at): Line =>
      typeof own === "string"
        ? { text: own, line: at + 1 }
        : { text: own.join("\t"), cells: own, grid: 0, line: at + 1 },
  ),
});
const bars = (rows: string[][]) => read(rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n"));

test.each([
  ["旧計画（第2次）", "新計画（第3次）"],
  ["第2次計画（H30～R4）", "第3次計画"],
  ["現行計画", "次期計画"],
])("of %s and %s over the same words the new one holds", (old, later) => {
  const table = [
    ["番号", "指標", "単位", old, old, later, later, later],
    ["番号", "指標", "単位", "基準値", "目標値", "策定時の値", "最新値", "目標値"],
    ["番号", "指標", "単位", "H28年度", "R4年度", "R5年度", "R6年度", "R10年度"],
    ["1", "凧を揚げる人の割合", "％", "27.4", "35.0", "33.1", "34.6", "40.0以上"],
    ["2", "独楽を回す人の割合", "％", "11.8", "20.0", "17.0", "18.2", "25.0"],
  ];
  const rows = [
    "凧を揚げる人の割合 33.1@2023 40@2028 34.6@2024 certain",
    "独楽を回す人の割合 17@2023 25@2028 18.2@2024 certain",
  ];
  expect(rowsOf(documentOf(table))).toEqual(rows);
  expect(bars(table)).toEqual(rows);
});

test("tables of one indicator with years down, whose captions stand beside one another", () => {
  const table = (start: string, goal: string) => [
    ["年度", "目標", "実績"],
    ["R2（基準年度）", "―", start],
    ["R3", "505", "508"],
    ["R4", "495", "集計中"],
    ["R12（目標年度）", goal, ""],
  ];
  const captions = ["指標1 凧の量\t指標2 独楽の量", "単位：t\t単位：g", ""];
  const page = documentOf([...captions, ...table("512", "395"), "", ...table("641", "400以下")]);
  expect(rowsOf(page)).toEqual([
    "凧の量 512@2020 395@2030 508@2021 certain",
    "独楽の量 641@2020 400@2030 508@2021 certain",
  ]);
});

test("results of years beside goals of the same years are no start", () => {
  const rows = rowsOf(
    documentOf([
      "凧の数（枚）",
      ["年度", "目標", "実績", "対前年増減"],
      ["R3", "20", "18", "-"],
      ["R4", "22", "21", "3"],
      ["R5", "24", "", ""],
    ]),
  );
  expect(rows).toEqual(["凧の数 null@null 24@2023 21@2022 certain"]);
});

test("a turned table with a row of units below the names", () => {
  const table = [
    ["年度", "年度", "凧", "凧"],
    ["年度", "年度", "凧の客数", "凧の売上"],
    ["年度", "年度", "（千人）", "（百万円）"],
    ["令和元年度", "基準値", "1,284", "312"],
    ["令和5年度", "実績値", "1,137", "268"],
    ["令和11年度", "目標値", "1,500", "360"],
  ];
  expect(rowsOf(documentOf(table))).toEqual([
    "凧の客数 1284@2019 1500@2029 1137@2023 certain",
    "凧の売上 312@2019 360@2029 268@2023 certain",
  ]);
});

test("last year's value beside a start is a result, and what is to be published is none", () => {
  const head = [
    "指標",
    "策定時（R2年度）",
    "前年度実績（R5年度）",
    "本年度実績（R6年度）",
    "目標（R8年度）",
  ];
  const rows = bars([
    head,
    ["凧の数", "61枚", "68枚", "70枚", "80枚"],
    ["独楽の数", "11個", "18個", "R7年度公表予定", "30個"],
  ]);
  expect(rows).toEqual([
    "凧の数 61@2020 80@2026 70@2024 certain",
    "独楽の数 11@2020 30@2026 18@2023 certain",
  ]);
});

test("a sum among the parts of a row is for review", () => {
  const rows = rowsOf(
    documentOf([
      ["指標", "区分", "単位", "基準値（R2）", "目標値（R8）"],
      ["凧の会の人数", "男性", "人", "58", "90"],
      ["凧の会の人数", "女性", "人", "142", "180"],
      ["凧の会の人数", "計", "人", "200", "270"],
    ]),
  );
  expect(rows).toEqual([
    "凧の会の人数 男性 58@2020 90@2026 null@null certain",
    "凧の会の人数 女性 142@2020 180@2026 null@null certain",
    "凧の会の人数 計 200@2020 270@2026 null@null review",
  ]);
});

test("women and men over the same words for values are series also between bars", () => {
  const rows = bars([
    ["指標", "男性", "男性", "女性", "女性"],
    ["指標", "現状値（R5）", "目標値（R12）", "現状値（R5）", "目標値（R12）"],
    ["---", "---", "---", "---", "---"],
    ["凧を揚げる人の割合", "45.0%", "50.0%", "35.0%", "40.0%"],
  ]);
  expect(rows).toEqual([
    "凧を揚げる人の割合 男性 45@2023 50@2030 null@null certain",
    "凧を揚げる人の割合 女性 35@2023 40@2030 null@null certain",
  ]);
});

test("a row of two counted indicators holds a row of each", () => {
  const rows = bars([
    ["指標1", "現状値（R5）", "目標値（R12）", "指標2", "現状値（R5）", "目標値（R12）"],
    ["---", "---", "---", "---", "---", "---"],
    ["凧の数", "120枚", "150枚", "独楽の数", "80個", "100個"],
  ]);
  expect(rows).toEqual([
    "凧の数 120@2023 150@2030 null@null certain",
    "独楽の数 80@2023 100@2030 null@null certain",
  ]);
});
