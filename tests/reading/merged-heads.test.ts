import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { bars, documentOf, read, rowsOf } from "./rows-of.ts";

/** A row of a table with a head of two rows, as cells of the source and between bars. */
const both = (table: string[][]) => [rowsOf(documentOf(table)), bars(table)];

test("results below a merged title count in their own years, though as many years as words for values follow", () => {
  const table = [
    ["指標", "単位", "基準値", "実績値", "", "", "目標値"],
    ["", "", "", "R4", "R5", "R6", ""],
    ["凧の数", "枚", "16.0（R3）", "15.9", "15.5", "16.1", "18.7（R13）"],
  ];
  for (const rows of both(table))
    expect(rows).toEqual(["凧の数 16@2021 18.7@2031 16.1@2024 certain"]);
  const { results } = typedRows(extract(documentOf(table)))[0] ?? {};
  expect(results?.map(({ value, year }) => `${value}@${year}`)).toEqual([
    "15.9@2022",
    "15.5@2023",
    "16.1@2024",
  ]);
});

test("a rate behind the goal takes none of the years of merged results", () => {
  const table = [
    ["指標", "策定時", "実績値", "", "目標", "前年度比"],
    ["", "令和2年度", "令和3年度", "令和4年度", "令和8年度", ""],
    ["凧の数（枚）", "72", "73", "71", "85", "-2"],
  ];
  for (const rows of both(table)) expect(rows).toEqual(["凧の数 72@2020 85@2026 71@2022 certain"]);
});

test("plan and result stand below the merged year of both", () => {
  const table = [
    ["指標", "策定時 R2年度", "R3年度", "", "R4年度", "", "目標値（R6年度）", "担当課"],
    ["", "", "目標", "実績", "目標", "実績", "", ""],
    ["凧の数（枚）", "25.1", "24.6", "23.5", "25.6", "26.0", "28.7", "凧課"],
  ];
  for (const rows of both(table))
    expect(rows).toEqual(["凧の数 25.1@2020 28.7@2024 26@2022 certain"]);
});

test("words below a head that keeps no columns are of its words for values in their order", () => {
  expect(read("指標 | 現状値 | 目標値 |\nR4 | R8 |\n凧の数 | 12枚 | 15枚 |")).toEqual([
    "凧の数 12@2022 15@2026 null@null certain",
  ]);
});

test("years of the start, in a last column set by blanks, do not take that of the last result", () => {
  const table = [
    "指標の名称       単位   目標値   策定時の値   R6               R7               基準年",
    "                        R15      R5           目標     実績    目標     実績",
    "凧を揚げた人数   人     5,773    5,279        5,563    5,572   5,339    5,277   R5",
    "独楽を回す人数   人     9,773    9,279        9,563    9,572   9,339    9,277   R5",
  ];
  expect(read(table.join("\n"))).toEqual([
    "凧を揚げた人数 5279@2023 5773@2033 5277@2025 certain",
    "独楽を回す人数 9279@2023 9773@2033 9277@2025 certain",
  ]);
});

test.each([
  ["2027計画目標値", 2027],
  ["令和8年度計画目標値", 2026],
  ["目標値（R6・累計）", 2024],
])("%s holds its year", (goal, year) => {
  const start = "令和3年度計画策定時";
  const rows = bars([
    ["指標", start, goal],
    ["凧の数", "764枚", "831枚"],
  ]);
  expect(rows).toEqual([`凧の数 764@2021 831@${year} null@null certain`]);
});

test.each([
  [["短期（R6）", "中期（R9）", "長期（R14）"], "16@2032", ["11@2024", "13@2027"]],
  [["前期", "中期", "後期"], "16@null", ["11@null", "13@null"]],
  [["第1期", "第2期", "第3期"], "16@null", ["11@null", "13@null"]],
])("goals of the terms %s below one word, merged cells left blank or not", (terms, goal, way) => {
  const names = ["凧", "独楽", "駒", "鞠", "羽根", "面子"];
  const rows = names.map((name) => [`${name}の数`, "枚", "8", "11", "13", "16"]);
  const blank = [
    ["指標", "単位", "現状（R4）", "目標", "", ""],
    ["", "", "", ...terms],
  ];
  const spread = [
    ["指標", "単位", "現状（R4）", "目標", "目標", "目標"],
    ["指標", "単位", "現状（R4）", ...terms],
  ];
  const expected = names.map((name) => `${name}の数 8@2022 ${goal} null@null certain`);
  for (const head of [blank, spread])
    for (const found of both([...head, ...rows])) expect(found).toEqual(expected);
  const { interim } = typedRows(extract(documentOf([...blank, ...rows])))[0] ?? {};
  expect(interim?.map(({ value, year }) => `${value}@${year}`)).toEqual(way);
});

test("years below terms below the word for goals", () => {
  const head = [
    ["指標", "現状値", "目標値", "", "", ""],
    ["", "", "前期", "", "後期", ""],
    ["", "R4", "R5", "R6", "R7", "R8"],
  ];
  const row = ["凧の数（枚）", "8", "10", "11", "13", "16"];
  for (const rows of both([...head, row]))
    expect(rows).toEqual(["凧の数 8@2022 16@2026 null@null certain"]);
});

test.each([
  ["変更前", "変更後"],
  ["旧", "新"],
  ["当初", "見直し後"],
])("a goal that was changed: %s beside %s", (before, after) => {
  const table = [
    ["指標", "単位", "現状値（R4）", "目標値（R9）", ""],
    ["", "", "", before, after],
    ["凧の数", "枚", "8", "14", "16"],
  ];
  for (const rows of both(table)) expect(rows).toEqual(["凧の数 8@2022 16@2027 null@null certain"]);
  const { interim } = typedRows(extract(documentOf(table)))[0] ?? {};
  expect(interim).toEqual([]);
});

test("terms that do not follow on one another, and words that no list knows, are asked about", () => {
  const rows = ["凧", "独楽", "駒", "鞠", "羽根", "面子"].map((name) => [
    `${name}の数`,
    "8",
    "14",
    "16",
  ]);
  for (const words of [
    ["後期", "前期"],
    ["甲案", "乙案"],
  ]) {
    const head = [
      ["指標", "現状値（R4）", "目標値", ""],
      ["", "", ...words],
    ];
    for (const found of both([...head, ...rows]))
      for (const row of found) expect(row).toMatch(/review$/u);
  }
});

test("plans whose merged titles are left blank", () => {
  const table = [
    ["指標", "単位", "第1次計画", "", "", "第2次計画", ""],
    ["", "", "策定時（H30）", "目標値（R5）", "実績値（R5）", "現状値（R5）", "目標値（R10）"],
    ["凧の数", "枚", "8", "14", "11", "11", "16"],
  ];
  for (const rows of both(table))
    expect(rows).toEqual(["凧の数 11@2023 16@2028 null@null certain"]);
});

test("cards of plan and result under years below a heading in a cell", () => {
  const card = (name: string, goals: string[], results: string[]) => [
    [name, "", "", ""],
    ["区分", "R5", "R6", "R7"],
    ["目標", ...goals],
    ["実績", ...results],
    ["達成率", "97%", "", ""],
    ["", "", "", ""],
  ];
  const table = [
    ...card("指標：凧の数（枚）", ["30", "33", "36"], ["29", "", ""]),
    ...card("独楽の普及率（％）", ["40.5", "44.5", "51.5"], ["39.5", "41.5", ""]),
    ...card("成果指標：駒の数（枚）", ["7", "8", "9"], ["6", "", ""]),
  ];
  expect(rowsOf(documentOf(table))).toEqual([
    "凧の数 null@null 36@2025 29@2023 certain",
    "独楽の普及率 null@null 51.5@2025 41.5@2024 review",
    "駒の数 null@null 9@2025 6@2023 certain",
  ]);
});

test("a goal in one of several years may be that of all of them", () => {
  const head = ["指標", "現状値（R4）", "目標値（R5）", "目標値（R6）", "目標値（R7）"];
  const table = (...goals: string[]) => [head, ["凧の数（枚）", "8", ...goals]];
  expect(rowsOf(documentOf(table("16", "", "")))).toEqual([
    "凧の数 8@2022 16@2023 null@null review",
  ]);
  expect(rowsOf(documentOf(table("", "16", "")))).toEqual([
    "凧の数 8@2022 16@2024 null@null review",
  ]);
  for (const goals of [
    ["13", "16", "19"],
    ["", "", "19"],
    ["19", "19", "19"],
  ])
    expect(rowsOf(documentOf(table(...goals)))).toEqual([
      "凧の数 8@2022 19@2025 null@null certain",
    ]);
});

test("values and goals of others below merged words that were left blank", () => {
  const table = [
    ["指標", "単位", "現状値", "", "目標値", "", ""],
    ["", "", "町", "県", "町", "県", "国"],
    ["凧の普及率", "％", "8", "11", "16", "18", "21"],
  ];
  for (const rows of both(table))
    expect(rows).toEqual(["凧の普及率 8@null 16@null null@null certain"]);
});

test.each([
  ["words that are no years", ["区分", "前期", "後期"]],
  ["nothing", undefined],
])("several values behind the words of a card, under %s, leave open which is whose", (_, head) => {
  const rows = [
    ["指標：凧の数（枚）", "", ""],
    ...(head ? [head] : []),
    ["目標", "30", "36"],
    ["実績", "29", ""],
  ];
  expect(rowsOf(documentOf(rows))).toEqual(["凧の数 null@null 30@null 29@null review"]);
});

test.each([
  ["over all columns", ["数値目標", "数値目標", "数値目標", "数値目標"]],
  ["beside the unit", ["数値目標", "数値目標", "数値目標", "（単位：枚）"]],
])("a merged title %s is no head", (_, title) => {
  const head = ["基本目標", "指標", "現状（R5）", "目標（R11）"];
  const row = ["Ⅰ 外で遊ぶ", "凧の数", "31", "33"];
  expect(rowsOf(documentOf([title, head, row]))).toEqual([
    "凧の数 31@2023 33@2029 null@null certain",
  ]);
});

test("a merged word over the columns of values beside that for labels is one", () => {
  const table = [
    ["指標", "数値目標", "数値目標"],
    ["指標", "現状（R5）", "目標（R11）"],
    ["凧の数", "31枚", "33枚"],
  ];
  expect(rowsOf(documentOf(table))).toEqual(["凧の数 31@2023 33@2029 null@null certain"]);
});

test("a bar in front of rows below a merged cell parts an empty one, though most rows have it", () => {
  const rows = read(
    [
      "分野 | 指標 | 現状値(R2) | 目標値(R6) | 実績値 || 評価",
      "|||| R3 | R4 |",
      "空 | 凧の数 | 3枚 | 9枚 | 4枚 | 5枚 | B",
      "| 独楽の数 | 3個 | 9個 | 4個 | 6個 | C",
      "| 糸の数 | 3本 | 9本 | 4本 | 7本 | C",
    ].join("\n"),
  );
  expect(rows).toEqual([
    "凧の数 3@2020 9@2024 5@2022 certain",
    "独楽の数 3@2020 9@2024 6@2022 certain",
    "糸の数 3@2020 9@2024 7@2022 certain",
  ]);
});

test("a row without the bar of the others in front of it begins in the same column", () => {
  const rows = [
    "| 指標 | 現状値(R2) | 目標値(R6) |",
    "凧の数 | 3枚 | 9枚 |",
    "| 独楽の数 | 3個 | 9個 |",
  ];
  expect(read(rows.join("\n"))).toEqual([
    "凧の数 3@2020 9@2024 null@null certain",
    "独楽の数 3@2020 9@2024 null@null certain",
  ]);
});
