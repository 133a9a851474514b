import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readDocument } from "../../src/reading/files/read-document.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { type Given, workbookOf } from "../workbook.ts";
import { read, rowsOf } from "./rows-of.ts";

const folder = mkdtempSync(join(tmpdir(), "ingest-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a workbook gives rows, merged labels and breaks inside cells included", async () => {
  const path = join(folder, "indicators.xlsx");
  writeFileSync(
    path,
    workbookOf([
      ["第2期総合戦略 指標一覧", null, null, null, null],
      ["施策", "指標名", "単位", "基準値\n（R1）", "目標値\n（R6）"],
      ["子育て支援", "待機\n児童数", "人", 38, 0],
      [null, "合計特殊出生率", null, 1.32, 1.45],
      ["健康づくり", "健康寿命（男性）", "年", 79.5, "延伸"],
    ]),
  );
  const { rows } = extract(await readDocument(path));
  expect(
    rows.map((row) => [
      row.line,
      row.label,
      row.unit,
      row.baseline,
      row.baseline_period,
      row.target,
      row.target_period,
    ]),
  ).toEqual([
    ["3", "待機児童数", "人", "38", "R1", "0", "R6"],
    ["4", "合計特殊出生率", "", "1.32", "R1", "1.45", "R6"],
    ["5", "健康寿命（男性）", "年", "79.5", "R1", "延伸", "R6"],
  ]);
});

test("a workbook without a head is refused", async () => {
  const path = join(folder, "headless.xlsx");
  writeFileSync(path, workbookOf([["待機児童数", 38, 0]]));
  await expect(readDocument(path)).rejects.toThrow("headless.xlsx table-no-header: no row names");
});

async function found(name: string, rows: Given[][]) {
  const path = join(folder, name);
  writeFileSync(path, workbookOf(rows));
  return rowsOf(await readDocument(path));
}

test("two tables of one sheet, the second with fewer columns and an unknown word over its labels", async () => {
  const rows = await found("below.xlsx", [
    ["環境指標", "単位", "策定時（R2）", "実績（R5）", "目標（R12）", "達成状況"],
    ["凧の数", "枚", 186, 171, 198, "○"],
    ["独楽の数", "個", 2140, 2688, 4500, "○"],
    [null],
    ["庁内の取組"],
    ["取組項目", "単位", "基準年度（H25）", "R5実績", "R12目標"],
    ["車の燃料の量", "kL", 142, 118, 90],
    ["紙の購入枚数", "枚", 18600, 13240, 11000],
  ]);
  expect(rows).toEqual([
    "凧の数 186@2020 198@2030 171@2023 certain",
    "独楽の数 2140@2020 4500@2030 2688@2023 certain",
    "車の燃料の量 142@2013 90@2030 118@2023 certain",
    "紙の購入枚数 18600@2013 11000@2030 13240@2023 certain",
  ]);
});

test("a sheet that is a page with a table: texts above and below it are read as those of a page", async () => {
  const rows = await found("page.xlsx", [
    ["第2章 凧のまち"],
    ["（令和7年3月末現在）"],
    ["指標", "現状値（R5）", "目標値（R10）"],
    ["凧の数", "12枚", "20枚"],
    ["独楽の数", "30個", "45個"],
    ["その他の目標"],
    ["駒の普及率"],
    ["現状値：12.5%（令和5年度）"],
    ["目標値：18.0%（令和10年度）"],
  ]);
  expect(rows).toEqual([
    "凧の数 12@2023 20@2028 null@null certain",
    "独楽の数 30@2023 45@2028 null@null certain",
    "駒の普及率 12.5@2023 18@2028 null@null certain",
  ]);
  const { rows: printed } = extract(await readDocument(join(folder, "page.xlsx")));
  expect(printed[0]?.section).toBe("第2章 凧のまち");
});

const block = (name: string, unit: string, goals: number[], results: (number | null)[]) => [
  ["指標①", "指標名", name, name, "単位", unit],
  ["指標①", "指標の説明", "4月1日の数", "4月1日の数", "4月1日の数", "4月1日の数"],
  ["指標①", "年度", "現状値（R4）", "R5", "R6", "目標年度（R9）", "R6達成度"],
  ["指標①", "目標値", null, ...goals, "B"],
  ["指標①", "実績値", ...results, null, "B"],
];

test("a form with a block for each indicator, its number beside it and no head of its own", async () => {
  const path = join(folder, "forms.xlsx");
  const rows = [
    ["施策コード", "1-1", "施策名", "凧のまち"],
    ["【成果指標】"],
    ...block("凧の会の数", "会", [11, 12, 15], [10, 9, 12]),
    ...block("独楽の普及率", "％", [40, 50, 60], [31, 38, 44]),
  ];
  writeFileSync(path, workbookOf(rows));
  const found = extract(await readDocument(path)).rows;
  expect(
    found.map((row) => [row.label, row.unit, row.baseline, row.target, row.latest, row.doubts]),
  ).toEqual([
    ["凧の会の数", "会", "10", "15", "12", ["no-section"]],
    ["独楽の普及率", "％", "31", "60", "44", ["no-section"]],
  ]);
  expect(found[0]?.baseline_period).toBe("R4");
  expect(found[0]?.latest_period).toBe("R6");
});

test("goals above and results below, in two rows of one label or in one cell", () => {
  const head = ["指標", "単位", "基準値（R2）", "R3", "R4", "R5"];
  const note = ["上段：計画　下段：実績", "", "", "", "", ""];
  const rows = [
    "凧の率 88.4@2020 90.5@2023 89@2022 certain",
    "独楽の数 6@2020 3@2023 4@2022 certain",
  ];
  expect(
    marked([
      note,
      head,
      ["凧の率", "%", "88.4", "88.8", "89.2", "90.5"],
      ["凧の率", "%", "88.4", "88.9", "89.0", ""],
      ["独楽の数", "個", "6", "5", "4", "3"],
      ["独楽の数", "個", "6", "7", "4", ""],
    ]),
  ).toEqual(rows);
  expect(
    marked([
      note,
      head,
      ["凧の率", "%", "88.4", "88.8 88.9", "89.2 89.0", "90.5―"],
      ["独楽の数", "個", "6", "5 7", "4 4", "3―"],
    ]),
  ).toEqual(rows);
});

test("one value for goal and result behind those of other years is the goal of a year to come", () => {
  const note = ["上段：目標　下段：実績", "", "", "", "", ""];
  const head = ["指標", "単位", "基準値（R2）", "R3", "R4", "R8"];
  const rows = [
    "凧の率 88.4@2020 90.5@2026 89@2022 certain",
    "独楽の数 6@2020 3@2026 4@2022 certain",
  ];
  expect(
    marked([
      note,
      head,
      ["凧の率", "%", "88.4", "88.8", "89.2", "90.5"],
      ["凧の率", "%", "88.4", "88.9", "89.0", "90.5"],
      ["独楽の数", "個", "6", "5", "5", "3"],
      ["独楽の数", "個", "6", "7", "4", "3"],
    ]),
  ).toEqual(rows);
  const inCells = (r3: string) => [
    ["凧の率", "%", "88.4", "88.8 88.9", "89.2 89.0", "90.5"],
    ["独楽の数", "個", "6", r3, "5 4", "3"],
  ];
  expect(marked([note, head, ...inCells("5 7")])).toEqual(rows);
  // Whether the one value between others is a goal or a result, nothing says.
  expect(marked([note, head, ["独楽の数", "個", "6 6", "5", "5 4", "3"]])).toEqual([
    "独楽の数 6@2020 3@2026 4@2022 review",
  ]);
});

test("goals and results with a slash between them, as their head says", () => {
  const table = (title: string, ...rows: string[][]) =>
    marked([["指標", title, title, title], ["指標", "R4", "R5", "R6"], ...rows]);
  expect(
    table(
      "目標値／実績値",
      ["凧の数（枚）", "30/29", "33/31", "1950/－"],
      ["独楽の数（個）", "6/5", "7/8", "9/－"],
    ),
  ).toEqual([
    "凧の数 null@null 1950@2024 31@2023 certain",
    "独楽の数 null@null 9@2024 8@2023 certain",
  ]);
  expect(table("実績/目標", ["凧の数（枚）", "29/30", "31/33", "－/36"])).toEqual([
    "凧の数 null@null 36@2024 31@2023 certain",
  ]);
});

test("rows of plan and result behind the start, below a title that names both", () => {
  const head = ["番号", "指標", "単位", "基準値（R1）", "区分"];
  const rows = marked([
    [...head, "年度別の目標と実績", "年度別の目標と実績", "達成率（R3）", "評価"],
    [...head, "R3", "R4", "達成率（R3）", "評価"],
    ["1", "凧の量", "t", "310", "目標", "300", "290", "99.0%", "A"],
    ["1", "凧の量", "t", "310", "実績", "303", "", "99.0%", "A"],
  ]);
  expect(rows).toEqual(["凧の量 310@2019 290@2022 303@2021 certain"]);
});

test("a form with words and values by turns, and what was reached below its years", async () => {
  const path = join(folder, "valued.xlsx");
  const form = (name: string, unit: string, [start, goal]: [string, string], reached: string[]) => [
    ["成果指標①", name, null, "単位", unit],
    ["基準値", start, "（R3）", "目標値", goal, "（R9）"],
    ["年度", "R4", "R5", "R6"],
    ["実績値", ...reached],
  ];
  writeFileSync(
    path,
    workbookOf([
      ["事業名", "凧の町"],
      ...form("凧の会の数", "会", ["12", "18"], ["13", "14", "-"]),
      ...form("独楽の会の数", "会", ["6", "10以上"], ["7", "8", "9"]),
    ]),
  );
  expect(rowsOf(await readDocument(path))).toEqual([
    "凧の会の数 12@2021 18@2027 14@2023 certain",
    "独楽の会の数 6@2021 10@2027 9@2024 certain",
  ]);
});

test("such a form as CSV, which keeps a merged cell in its first row alone", async () => {
  const path = join(folder, "forms.csv");
  const rows = [...block("凧の会の数", "会", [11, 12, 15], [10, 9, 12])].map((cells, at) =>
    (at === 0 ? cells : ["", ...cells.slice(1)]).join(","),
  );
  writeFileSync(path, `施策名,凧のまち\n${rows.join("\n")}\n総合評価,B\n`);
  expect(rowsOf(await readDocument(path))).toEqual(["凧の会の数 10@2022 15@2027 12@2024 certain"]);
});

test("names of parts and their values on the lines of their cells", async () => {
  const path = join(folder, "parts.xlsx");
  const head = ["指標", "対象", "単位", "策定時（H26）", "最終評価（R5）", "目標（R6）"];
  const rows = [
    head,
    ["凧の寿命", "男性\n女性", "年", "80.1\n84.0", "80.9\n84.6", "81.0\n85.0"],
    ["独楽の寿命", "男性\n女性", "年", "70.1", "70.9\n74.6", "71.0\n75.0"],
  ];
  writeFileSync(path, workbookOf(rows));
  const found = extract(await readDocument(path)).rows;
  expect(found.map((row) => [row.label, row.series, row.baseline, row.target, row.doubts])).toEqual(
    [
      ["凧の寿命", "男性", "80.1", "81.0", ["no-section"]],
      ["凧の寿命", "女性", "84.0", "85.0", ["no-section"]],
      ["独楽の寿命", "", "70.1", "71.0", ["more-values", "no-section"]],
    ],
  );
});

test("a CSV file keeps the lines of its records", async () => {
  const path = join(folder, "indicators.csv");
  writeFileSync(
    path,
    '\ufeff指標,単位,現状値,目標値\n"待機\n児童数",人,38,0\n出生数,人,234,"1,000以上"\n',
  );
  const { rows } = extract(await readDocument(path));
  expect(rows.map((row) => [row.line, row.label, row.unit, row.baseline, row.target])).toEqual([
    ["2", "待機児童数", "人", "38", "0"],
    ["4", "出生数", "人", "234", "1,000以上"],
  ]);
});

test.each([
  [
    "the rest under a head of words",
    "指標,現状値（R4）,目標値（R9）,備考\n凧の数,900,1,200\n独楽の数,12,150,\n駒の数,12,15,\n",
  ],
  [
    "more cells than the head",
    "指標,現状値（R4）,目標値（R9）\n凧の数,900,1,200\n独楽の数,12,150\n駒の数,12,15\n",
  ],
  [
    "a number that begins with zeros",
    "指標,現状値（R4）,目標値（R9）\n凧の数,1,000\n独楽の数,12,150\n駒の数,12,15\n",
  ],
])("a number that a comma for thousands parted in a CSV file is to review: %s", async (_, text) => {
  const path = join(folder, "thousands.csv");
  writeFileSync(path, text);
  const { rows, candidates } = extract(await readDocument(path));
  const asked = rows.filter(({ doubts }) => doubts.includes("split-number"));
  const first = [...asked.map(({ line }) => line), ...candidates.map(({ line }) => String(line))];
  expect(first.toSorted()).toEqual(["2", "3"]);
  expect(rows.at(-1)?.doubts).not.toContain("split-number");
});

test("numbers of three digits in a CSV file whose other rows part none are values", async () => {
  const path = join(folder, "three-digits.csv");
  writeFileSync(
    path,
    '指標,現状値（R4）,目標値（R9）,備考\n凧の数,12,150,\n独楽の数,900,"1,200",\n',
  );
  const { rows } = extract(await readDocument(path));
  expect(rows.map(({ doubts }) => doubts)).toEqual([["no-section"], ["no-section"]]);
});

/** Rows of cells as a source marks them, from line `from` on; an empty row is one between tables. */
const linesOf = (rows: string[][], from = 1) =>
  rows.map((cells, at) => ({
    text: cells.join("\t"),
    line: at + from,
    ...(cells.some((cell) => cell !== "") ? { cells, grid: 0 } : {}),
  }));
const marked = (rows: string[][]) => rowsOf({ file: "a.xlsx", lines: linesOf(rows) });

test("a table goes on below empty rows and sums, and not into a table of something else", () => {
  const rows = marked([
    ["分野", "指標", "単位", "現状値（R4）", "目標値（R9）", "決算額（千円）"],
    ["凧", "凧の会の人数", "人", "84", "200", "3,240"],
    ["", "小計", "", "", "", "3,240"],
    ["", "", "", "", "", ""],
    ["独楽", "独楽の会の人数", "人", "8", "100", "860"],
    ["", "", "", "", "", ""],
    ["", "主な事業", "", "", "", ""],
    ["", "事業名", "課", "R5決算", "R6決算", ""],
    ["", "凧揚げ大会", "商工課", "1,200", "1,300", ""],
  ]);
  expect(rows).toEqual([
    "凧の会の人数 84@2022 200@2027 null@null review",
    "独楽の会の人数 8@2022 100@2027 null@null review",
  ]);
});

test("a table goes on below an empty row and a title over all columns, and a sum is asked about", () => {
  const title = (text: string) => [text, text, text, text];
  const rows = marked([
    ["指標", "現状値（R4）", "目標値（R9）", "課"],
    title("第1章 凧のまち"),
    ["凧の会の人数", "84人", "200人", "文化課"],
    ["", "", "", ""],
    title("第2章 独楽のまち"),
    ["独楽の会の人数", "8人", "100人以上", "文化課"],
    ["", "", "", ""],
    ["指標数 計", "2", "2", ""],
  ]);
  expect(rows).toEqual([
    "凧の会の人数 84@2022 200@2027 null@null certain",
    "独楽の会の人数 8@2022 100@2027 null@null certain",
    "指標数計 2@2022 2@2027 null@null review",
  ]);
});

test("a heading in one cell above a head makes the rows around it no less certain", () => {
  const rows = marked([
    ["基本目標1 数値目標", "", ""],
    ["指標", "目標値（R6）", "現状値（R1）"],
    ["凧の数", "50", "43"],
    ["", "", ""],
    ["基本目標1 KPI", "", ""],
    ["指標", "現状値（R1）", "目標値（R6）"],
    ["独楽の数", "30", "60"],
  ]);
  expect(rows).toEqual([
    "凧の数 43@2019 50@2024 null@null certain",
    "独楽の数 30@2019 60@2024 null@null certain",
  ]);
});

test("marks for the cell above stand for what it holds", () => {
  const rows = marked([
    ["指標", "単位", "基準年度", "基準値", "目標年度", "目標値"],
    ["凧の数", "枚", "R4", "32", "R9", "40"],
    ["大凧の数", "〃", "同上", "3", "〃", "5"],
  ]);
  expect(rows).toEqual([
    "凧の数 32@2022 40@2027 null@null certain",
    "大凧の数 3@2022 5@2027 null@null certain",
  ]);
});

test.each([
  ["words on one line", [["指標", "R6現状", "R7目標", "R8目標", "R9目標"]]],
  [
    "words over their years",
    [
      ["指標", "現状", "目標", "目標", "目標"],
      ["", "R6", "R7", "R8", "R9"],
    ],
  ],
  [
    "years over their words",
    [
      ["指標", "R6", "R7", "R8", "R9"],
      ["", "実績", "目標", "目標", "目標"],
    ],
  ],
])("marks between years stand for the year before, below %s", (_, head) => {
  const rows = marked([
    ...head,
    ["凧の数", "180", "200", "〃", "〃"],
    ["独楽の数", "310", "350", "→", "→"],
    ["駒の数", "3", "4", "同左", "同左"],
    ["糸の数", "5", "6", "7", "8"],
    ["紙の数", "10", "20", "〃", "〃"],
    ["竹の数", "9", "－", "→", "→"],
  ]);
  expect(rows).toEqual([
    "凧の数 180@2024 200@2027 null@null certain",
    "独楽の数 310@2024 350@2027 null@null certain",
    "駒の数 3@2024 4@2027 null@null certain",
    "糸の数 5@2024 8@2027 null@null certain",
    "紙の数 10@2024 20@2027 null@null certain",
    "竹の数 9@2024 null@2027 null@null review",
  ]);
});

test("a mark between a start and its goal may stand for the value above or beside it", () => {
  const rows = marked([
    ["指標", "現状値（R6）", "目標値（R9）"],
    ["凧の率", "80%", "〃"],
    ["独楽の率", "70%", "90%"],
    ["駒の率", "60%", "〃"],
    ["糸の率", "90%", "〃"],
  ]);
  expect(rows).toEqual([
    "凧の率 80@2024 null@2027 null@null review",
    "独楽の率 70@2024 90@2027 null@null certain",
    "駒の率 60@2024 90@2027 null@null review",
    "糸の率 90@2024 90@2027 null@null certain",
  ]);
});

test("a word of heads that a merged cell sets beside a table is no label", () => {
  const rows = marked([
    ["成果指標", "指標名", "現状値（R5）", "目標値（R9）"],
    ["成果指標", "凧の数", "3枚", "4枚"],
    ["成果指標", "独楽の数", "6個", "8個"],
    ["主な取組", "凧揚げ", "凧揚げ", "凧揚げ"],
  ]);
  expect(rows).toEqual([
    "凧の数 3@2023 4@2027 null@null certain",
    "独楽の数 6@2023 8@2027 null@null certain",
  ]);
});

test("rows of plan and result below one title over all their years", () => {
  const rows = marked([
    ["項目", "単位", "区分", "基準値", "計画期間", "計画期間", "計画期間"],
    ["項目", "単位", "区分", "R3", "R4", "R5", "R6"],
    ["凧の会の人数", "人", "目標", "14", "16", "18", "20"],
    ["凧の会の人数", "人", "実績", "14", "15", "21", ""],
  ]);
  expect(rows).toEqual(["凧の会の人数 14@2021 20@2024 21@2023 certain"]);
});

test("a heading inside a table leaves its head to the rows below", () => {
  const lines = [
    ...linesOf([["指標", "現状値", "中間目標令和９年度", "目標値令和13年度"]]),
    { text: "基本目標１ 凧を揚げるまち", line: 2 },
    ...linesOf([["凧の会の参加率", "97.2％（令和６年度）", "98.0％", "99.0％"]], 3),
  ];
  expect(rowsOf({ file: "a.pdf", lines })).toEqual([
    "凧の会の参加率 97.2@2024 99@2031 null@null certain",
  ]);
});

test("a CSV file whose titles stand over years and values, and one with goals and results year by year", async () => {
  const path = join(folder, "two-heads.csv");
  writeFileSync(
    path,
    "KPI管理表,,,,,,\nNo.,重要業績指標,単位,現状値,,最終目標,\n,,,年度,値,年度,値\n1,凧の普及率,％,R5,78.4,R13,95.0\n",
  );
  expect(rowsOf(await readDocument(path))).toEqual([
    "凧の普及率 78.4@2023 95@2031 null@null certain",
  ]);
  writeFileSync(
    path,
    "No,施策,KPI名,単位,基準年度,基準値,R5目標,R5実績,R6目標,R6実績,最終目標（R7）,評価\n1,普及,凧の普及率,％,R1,14,18,21,20,－,25,A\n",
  );
  expect(rowsOf(await readDocument(path))).toEqual(["凧の普及率 14@2019 25@2025 21@2023 certain"]);
});

test("a form's costs and marks below its indicators are none, whatever its table holds", () => {
  const across = (text: string) => Array.from({ length: 5 }, () => text);
  const rows = marked([
    across("１ 成果指標"),
    ["指標名（単位）", "基準値（令和3年度）", "令和6年度実績", "令和8年度目標", "達成度"],
    ["凧の会の人数（人）", "1,034", "1,302", "1,500", "Ｂ"],
    ["独楽の会の人数（人）", "12", "61", "80", "Ａ"],
    across("２ 事業費（千円）"),
    ["区分", "令和4年度決算", "令和5年度決算", "令和6年度決算", "備考"],
    ["事業費", "14,200", "15,860", "17,340", ""],
    across("３ 評価"),
    ["総合評価", "おおむね順調", "理由", "参加者が増えた。", "参加者が増えた。"],
  ]);
  expect(rows).toEqual([
    "凧の会の人数 1034@2021 1500@2026 1302@2024 certain",
    "独楽の会の人数 12@2021 80@2026 61@2024 review",
  ]);
});

test("years in a row below their values, under a label merged over both rows", () => {
  const rows = marked([
    ["番号", "指標", "目標値", "現状値", "担当"],
    ["1", "凧まつりの来場者数", "4,500人", "3,870人", "文化課"],
    ["1", "凧まつりの来場者数", "（令和10年度）", "（令和5年度）", "文化課"],
    ["2", "独楽の会の人数", "100人", "－", "文化課"],
    ["2", "独楽の会の人数", "（令和10年度）", "", "文化課"],
  ]);
  expect(rows).toEqual([
    "凧まつりの来場者数 3870@2023 4500@2028 null@null certain",
    "独楽の会の人数 null@null 100@2028 null@null certain",
  ]);
});

test("最新 and 目標, each over a year and a value", () => {
  const rows = marked([
    ["指標", "単位", "計画策定時", "計画策定時", "最新", "最新", "目標", "目標"],
    ["", "", "年度", "数値", "年度", "数値", "年度", "数値"],
    ["凧の会の人数", "人", "R1", "18", "R6", "57", "R10", "90"],
  ]);
  expect(rows).toEqual(["凧の会の人数 18@2019 90@2028 57@2024 certain"]);
});

test("values of municipality, prefecture and country below one word", () => {
  const rows = marked([
    [
      "指標",
      "現状値（令和4年度）",
      "現状値（令和4年度）",
      "現状値（令和4年度）",
      "目標値（令和17年度）",
    ],
    ["指標", "凧市", "県", "国", "目標値（令和17年度）"],
    ["凧を揚げる人の割合", "44.7％", "41.2％", "37.5％", "60.0％"],
  ]);
  expect(rows).toEqual(["凧を揚げる人の割合 44.7@2022 60@2035 null@null certain"]);
});

test("a form of words and values by turns, whose indicators are numbered", () => {
  const rows = marked([
    ["指標１", "凧の会の人数", "凧の会の人数", "凧の会の人数"],
    ["現状値", "460人（令和6年度）", "目標値", "1,000人（令和12年度）"],
    ["算出方法", "凧を揚げた人の数", "凧を揚げた人の数", "凧を揚げた人の数"],
  ]);
  expect(rows).toEqual(["凧の会の人数 460@2024 1000@2030 null@null certain"]);
});

test("a heading over all columns leaves the head to like rows below it", () => {
  const across = (text: string) => Array.from({ length: 4 }, () => text);
  const rows = marked([
    ["指標", "単位", "基準値（R3）", "目標値（R8）"],
    ["凧の会の人数", "人", "34", "50"],
    across("基本目標２"),
    ["独楽の会の人数", "人", "12", "20"],
  ]);
  expect(rows).toEqual([
    "凧の会の人数 34@2021 50@2026 null@null certain",
    "独楽の会の人数 12@2021 20@2026 null@null certain",
  ]);
});

test("money under years alone is listed and no row", () => {
  const lines = linesOf([
    ["区分", "令和5年度", "令和6年度"],
    ["事業費", "48,316", "50,124"],
  ]);
  const { rows, candidates } = extract({ file: "a.xlsx", lines });
  expect(rows).toEqual([]);
  expect(candidates.map(({ line, text }) => `${line} ${text}`)).toEqual([
    "2 事業費 | 48,316 | 50,124",
  ]);
});

test("one table for each indicator, named in its own rows and by the heading above", () => {
  const table = [
    ["指標名", "凧の講座の参加者数", "凧の講座の参加者数", "単位", "人"],
    ["担当課", "商工課", "商工課", "商工課", "商工課"],
    ["基準値（R1）", "実績値（R3）", "実績値（R5）", "実績値（R6）", "目標値（R8）"],
    ["612", "548", "718", "741", "800"],
  ];
  const lines = [{ text: "指標1 凧の講座の参加者数", line: 1 }, ...linesOf(table, 2)];
  expect(rowsOf({ file: "a.html", lines })).toEqual([
    "凧の講座の参加者数 612@2019 800@2026 741@2024 certain",
  ]);
});

test("numbers that look like years are values below a head that dates them, to review", () => {
  const head = ["指標", "単位", "現状値（R4）", "目標値（R9）"];
  const rows = [
    ["凧の数", "枚", "1950", "2020"],
    ["独楽の数", "個", "2010", "2050"],
  ];
  expect(marked([head, ...rows])).toEqual([
    "凧の数 1950@2022 2020@2027 null@null review",
    "独楽の数 2010@2022 2050@2027 null@null review",
  ]);
  const text = [head, ...rows].map((cells) => cells.join("\t")).join("\n");
  expect(read(text)).toEqual(marked([head, ...rows]));
});

test("years in a head of their own are still years", () => {
  const rows = marked([
    ["指標", "単位", "現状値（R4）", "目標値（R9）"],
    ["凧の数", "枚", "12", "15"],
    ["指標", "単位", "2015", "2020"],
    ["独楽の数", "個", "3", "4"],
  ]);
  expect(rows).toEqual([
    "凧の数 12@2022 15@2027 null@null certain",
    "独楽の数 3@2015 4@2020 null@null review",
  ]);
});

/** The rows of a workbook: label, baseline, target and reasons. */
async function booked(name: string, rows: Given[][], date1904 = false) {
  const path = join(folder, name);
  writeFileSync(path, workbookOf(rows, [], date1904));
  return typedRows(extract(await readDocument(path))).map(({ label, baseline, target, reasons }) =>
    [label, baseline.raw, baseline.value, target.raw, target.value, ...reasons.slice(1)].join(" "),
  );
}
const BOOK_HEAD = ["指標", "単位", "現状値（R4）", "目標値（R9）"];
const as = (v: number, z: string) => ({ t: "n" as const, v, z });

test("an error of a formula is no value", async () => {
  const rows = await booked("errors.xlsx", [
    BOOK_HEAD,
    ["凧の数", "枚", 12, { t: "e", v: 42 }],
    ["独楽の数", "個", { t: "e", v: 7 }, 15],
  ]);
  expect(rows).toEqual([
    "凧の数 12 12 #N/A  no-section unread-target",
    "独楽の数 #DIV/0!  15 15 no-section unread-baseline",
  ]);
});

test("a formula that no program has computed holds no value, and its cell is named", async () => {
  const rows = await booked("formulas.xlsx", [
    BOOK_HEAD,
    ["凧の数", "枚", 12, { t: "z", f: "C2*2" }],
    ["独楽の数", "個", 7, 15],
  ]);
  expect(rows).toEqual(["凧の数 12 12   no-target no-stored-value", "独楽の数 7 7 15 15"]);
  expect((await readDocument(join(folder, "formulas.xlsx"))).notes).toEqual([
    "sheet “指標”: formulas in D2 hold no value. Save it from the spreadsheet program again",
  ]);
});

test("numbers are read as the spreadsheet program shows them, to review where they hold another", async () => {
  const rows = await booked("formats.xlsx", [
    BOOK_HEAD,
    ["凧の数", "枚", as(12, "[$-411]General"), as(1500, "[DBNum3][$-411]#,##0")],
    ["黒字の額", "円", as(-1200, "#,##0;[Red]#,##0"), as(-1500, '#,##0;"▲"#,##0')],
    ["凧の率", "%", as(0.35, '0"%"'), as(40, '0"%"')],
    ["満足の率", "%", 0.418, as(0.5, "0%")],
    ["凧揚げの費用", "千円", as(1_234_567, "#,##0,"), as(1_500_000, "#,##0,")],
    ["会員の数", "人", as(12, "0人"), as(0.1 + 0.2, "General")],
  ]);
  expect(rows).toEqual([
    "凧の数 12 12 1,500 1500",
    "黒字の額 -1,200 -1200 ▲1,500 -1500 shows-other",
    "凧の率 0% 0 40% 40 shows-other",
    "満足の率 0.418 0.418 50% 50 mixed-share",
    "凧揚げの費用 1,235 1235 1,500 1500",
    "会員の数 12人 12 0.3 0.3",
  ]);
});

test("days in the Japanese calendar, counted from 1904 or not", async () => {
  const head = ["指標", "単位", as(44197, '[$-411]ge.m"現状値"'), as(46023, 'ggge"年度目標値"')];
  const rows = [
    ["指標", "単位", "現状値", "目標値", "目標年"],
    ["凧の数", "枚", 12, 15, as(44197, "[$-411]gge")],
  ];
  expect(await booked("era.xlsx", [head, ["凧の数", "枚", 12, 15]])).toEqual([
    "凧の数 12 12 15 15",
  ]);
  const path = join(folder, "from-1904.xlsx");
  writeFileSync(path, workbookOf(rows, [], true));
  const { lines } = await readDocument(path);
  expect(lines[1]?.cells?.at(-1)).toBe("令7");
});

test("a value whose cell covers two columns is one value", async () => {
  const path = join(folder, "merged-values.xlsx");
  const rows = [
    ["指標名", "単位", "現状値", null, "目標値"],
    [null, null, "（令和5年度）", null, "（令和12年度）"],
    ["凧の数", "枚", 34, null, 40],
    ["独楽の数", "個", 6, null, 8],
  ];
  const merges = ["A1:A2", "B1:B2", ...[1, 2, 3, 4].map((row) => `C${row}:D${row}`)];
  writeFileSync(path, workbookOf(rows, merges));
  expect(rowsOf(await readDocument(path))).toEqual([
    "凧の数 34@2023 40@2030 null@null certain",
    "独楽の数 6@2023 8@2030 null@null certain",
  ]);
});

test("struck cells and texts are left out and named, raised numbers of notes are no digits", async () => {
  const path = join(folder, "looks.xlsx");
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("凧");
  sheet.addRow(["指標", "単位", "現状値（R5）", "目標値（R10）"]);
  sheet.addRow(["凧の数", "枚", 21, ""]).getCell(4).value = {
    richText: [{ text: "35" }, { text: "1", font: { vertAlign: "superscript" } }],
  };
  sheet.addRow(["独楽の数", "個", 14, ""]).getCell(4).value = {
    richText: [{ text: "16", font: { strike: true } }, { text: "19" }],
  };
  const struck = sheet.addRow(["駒の数", "枚", 7, 9]);
  struck.eachCell((cell) => {
    cell.font = { strike: true };
  });
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  const document = await readDocument(path);
  expect(document.notes).toEqual(["sheet “凧”: texts struck out in D3, A4, B4, C4, D4 left out"]);
  expect(rowsOf(document)).toEqual([
    "凧の数 21@2023 35@2028 null@null certain",
    "独楽の数 14@2023 19@2028 null@null certain",
  ]);
});

test("cards whose years and words for values stand in rows of their own above the values", () => {
  const years = ["年度", "R5", "R7", "R10"];
  const words = ["区分", "現状値", "中間値", "目標値"];
  const card = (name: string, heads: string[][], values: string[]) => [
    ["指標", name, name, name],
    ...heads,
    ["値", ...values],
  ];
  const rows = marked([
    ...card("凧の普及率（％）", [years, words], ["23.5", "28.5", "34.0"]),
    ...card("独楽の数（個）", [words, years], ["140", "155", "170"]),
  ]);
  expect(rows).toEqual([
    "凧の普及率 23.5@2023 34@2028 null@null certain",
    "独楽の数 140@2023 170@2028 null@null certain",
  ]);
});

test("cells that say what is planned and what was reached, and the result before all years as the start", () => {
  const head = ["サービス", "単位", "R2実績", "R3", "R4", "R5"];
  expect(
    marked([
      head,
      ["計画相談の凧の数", "枚", "9", "計画 12 実績 10", "計画 14 実績 13", "計画 16"],
      ["独楽の数", "個", "6", "計画：5 実績：7", "計画：5 実績：4", "計画：3実績："],
    ]),
  ).toEqual([
    "計画相談の凧の数 9@2020 16@2023 13@2022 certain",
    "独楽の数 6@2020 3@2023 4@2022 certain",
  ]);
});
