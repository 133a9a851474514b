import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readCsv } from "../../src/reading/read-csv.ts";
import { linesOf } from "../../src/reading/read-text.ts";
import { typedRows } from "../../src/reading/typed.ts";

/** Made-up documents: label, series, baseline and year, target and year, latest and year, certainty. */
const rowsOf = (document: Parameters<typeof extract>[0]) =>
  typedRows(extract(document)).map(({ label, series, baseline, target, latest, certainty }) => {
    const cells = [baseline, target, latest].map(({ value, year }) => `${value}@${year}`);
    return [label, series, ...cells, certainty].filter(Boolean).join(" ");
  });
const read = (text: string) => rowsOf({ file: "a.txt", lines: linesOf(text) });

test.each([
  [
    "two values with their years behind a label, below a title of goals",
    "【KPI】\n・凧揚げの会の参加者数　R9年度 300人（R5年度 147人）\n○独楽の貸出数：80個〔令和11年度〕（←36個〔令和5年度〕）",
    [
      "凧揚げの会の参加者数 147@2023 300@2027 null@null certain",
      "独楽の貸出数 36@2023 80@2029 null@null certain",
    ],
  ],
  [
    "two values with their years that no title calls goals",
    "昨年の様子\n・凧揚げの会の参加者数　R5年度 300人（R4年度 147人）",
    [],
  ],
  [
    "ranks under a word of their own",
    "指標｜単位｜2023年度（基準）｜2028年度（目標）｜全国順位（2023）\n凧の数｜枚｜412｜480｜21位",
    ["凧の数 412@2023 480@2028 null@null certain"],
  ],
  [
    "numbers of rows before the label",
    "指標番号 | 指標（単位） | R3 実績 | R5 実績 | R8 目標\n1-1 | 凧の数（千枚） | 801 | 1,002 | 1,250",
    ["凧の数 801@2021 1250@2026 1002@2023 certain"],
  ],
  [
    "numbers of rows under no word, years and values below merged heads",
    "| | 目標指標 | 現状値 | | 目標値 | |\n| | | 年度 | 数値 | 年度 | 数値 |\n|---|---|---|---|---|---|\n| 1 | 凧の数 | R5 | 28枚 | R11 | 40枚 |",
    ["凧の数 28@2023 40@2029 null@null certain"],
  ],
  [
    "no head and a unit in a cell of its own",
    "| 凧の数 | 枚 | 12（R5） | 45（R10） |\n| 独楽の数 | 個 | 73.0（R5） | 80（R10） |",
    ["凧の数 12@2023 45@2028 null@null certain", "独楽の数 73@2023 80@2028 null@null certain"],
  ],
  [
    "coming years without a word for the goal",
    "| 成果指標 | 直近の値 | 令和8年度 | 令和12年度 |\n|---|---|---|---|\n| 凧の普及率 | 86.3％（R5） | 89.0％ | 93.5％ |",
    ["凧の普及率 86.3@2023 93.5@2030 null@null review"],
  ],
  [
    "year after year behind a present value",
    "| 指標 | 現状値（R1） | R2 | R3 | R4 |\n|---|---|---|---|---|\n| 凧の数（枚） | 88 | 61 | 70 | 74 |",
    ["凧の数 88@2019 null@null 74@2022 certain"],
  ],
  [
    "plan, result and rate beside a start, their column without a word",
    "| 指標 | 基準値 |  | R4年度 | R5年度 | 最終目標（R6） |\n|---|---|---|---|---|---|\n| 凧の数（枚） | 54（R1） | 計画値 | 65 | 70 | 80 |\n|  |  | 実績値 | 58 | 71 |  |\n|  |  | 達成率 | 89％ | 101％ |  |",
    ["凧の数 54@2019 80@2024 71@2023 certain"],
  ],
  [
    "a column of values under a word that says nothing of them",
    "| 指標 | 現状値 | 目標値 | 凧 |\n|---|---|---|---|\n| 独楽の数 | 4個 | 9個 | 7個 |",
    ["独楽の数 4@null 9@null null@null review"],
  ],
  [
    "years with the word of their value in brackets",
    "成果を表す指標\n1 凧の会の参加者数\n  令和４年度（現状） 864人\n  令和８年度（中間） 950人\n  令和12年度（目標） 1,050人",
    ["凧の会の参加者数 864@2022 1050@2030 null@null certain"],
  ],
  [
    "a sentence with years in letters",
    "凧の売上を、R4年度の2,350万円からR12年度に3,500万円へ増やす。",
    ["凧の売上 2350@2022 3500@2030 null@null certain"],
  ],
  [
    "columns of times in groups that repeat",
    "項目 | 数値目標 | (時期) | 最新値 | (時期) | 設定時最新値 | (時期)\n項目 | 数値目標 | (時期) | 最新値 | (時期) | 設定時最新値 | (時期)\n架空市 | 凧の数 | 90枚 | 2020年度 | 53枚 | 2017年度",
    ["凧の数 null@null 90@2020 53@2017 review"],
  ],
  [
    "several labels in one cell",
    "指標 | 現状値 | 目標値\n・凧の普及率 ・独楽の普及率 | 10.4% 21.6% | 20% 30%",
    [
      "凧の普及率 10.4@null 20@null null@null certain",
      "独楽の普及率 21.6@null 30@null null@null certain",
    ],
  ],
  ["a goal that is cut off", "① 凧揚げの会の数:2,635会/年 → 4,0", []],
  [
    "a table in one line that holds the present value",
    "計1つの目標がある。 ①凧の普及率:4.2%(H26)→4.8%(H32) ②独楽の数:8個(H26)→9個(H32) (注)表は次に続く 数値目標① 凧の普及率 H26 (基準値) H28 H29 (現状値) H32 (目標値) 4.2% 4.1% 4.4% 4.8%",
    ["凧の普及率 4.2@2014 4.8@2020 4.4@2017 review", "独楽の数 8@2014 9@2020 null@null review"],
  ],
])("%s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});

test("a CSV table on its side", () => {
  const text = "項目,凧の数,独楽の数\n単位,枚,個\n基準値（R4）,41,212\n目標値（R9）,30,250\n";
  expect(rowsOf(readCsv("a.csv", new TextEncoder().encode(text)))).toEqual([
    "凧の数 41@2022 30@2027 null@null certain",
    "独楽の数 212@2022 250@2027 null@null certain",
  ]);
});

test("a goal in a list that nothing compares is listed as not understood", () => {
  const lines = linesOf("【KPI】\n○凧の会の利用者の数：累計100人〔令和7～11年度〕");
  const { rows, candidates } = extract({ file: "a.txt", lines });
  expect(rows).toEqual([]);
  expect(candidates).toEqual([
    {
      line: 2,
      page: undefined,
      text: "○凧の会の利用者の数：累計100人〔令和7～11年度〕",
      reason: "not-understood",
    },
  ]);
});
