import { expect, test } from "vitest";
import { bars, documentOf, read, rowsOf } from "./rows-of.ts";

const ROWS = [
  ["凧の数", "13枚", "10枚", "15枚"],
  ["独楽の数", "24個", "21個", "26個"],
];
const CERTAIN = [
  "凧の数 13@2020 15@2040 null@null certain",
  "独楽の数 24@2020 26@2040 null@null certain",
];

test.each([
  ["基準値（R2）", "趨勢値（R22）", "目標値（R22）"],
  ["現状値（R2）", "すう勢（R22）", "目標（R22）"],
  ["R2（基準）", "R22（推計）", "R22（目標）"],
  ["現状値（R2）", "BAU（R22）", "目標値（R22）"],
  ["基準年 2020", "目標年 2040 成り行き", "目標年 2040 目標"],
])("%s | %s | %s: what comes by itself is never the goal", (...head) => {
  const table = [["指標", ...head], ...ROWS];
  expect(rowsOf(documentOf(table))).toEqual(CERTAIN);
  expect(bars(table)).toEqual(CERTAIN);
});

test("nor where the years stand below the words, set by blanks", () => {
  const wide = (cells: string[]) => cells.map((cell) => cell.padEnd(14, "\u3000")).join("");
  const table = [
    ["指標", "基準値", "趨勢値", "目標値"],
    ["", "2020(R2)年", "2040(R22)年", "2040(R22)年"],
    ...ROWS,
  ];
  expect(read(table.map(wide).join("\n"))).toEqual(CERTAIN);
});

test("nor where each cell is a line", () => {
  const head = ["指標", "基準値(R2)", "趨勢値(R22)", "目標値(R22)"];
  for (const [at, row] of read([head, ...ROWS].flat().join("\n")).entries())
    expect(row).toBe(CERTAIN[at]?.replace("certain", "review"));
});

test("a trend alone is asked about", () => {
  const table = [
    ["指標", "現状値（R2）", "趨勢値の目標（R22）"],
    ["凧の数", "13枚", "10枚"],
  ];
  expect(rowsOf(documentOf(table)).join()).not.toMatch(/certain/u);
});
