import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";

/** Label, start, goals on the way, goal, what was reached, certainty. */
const read = (...lines: string[]) =>
  typedRows(extract({ file: "a.txt", lines: linesOf(lines.join("\n")) })).map((row) => {
    const values = [[row.baseline], row.interim, [row.target], [row.latest]];
    const cells = values.map((list) => list.map(({ value, year }) => `${value}@${year}`).join(","));
    return [row.label, ...cells, row.certainty].join(" ");
  });

test.each([
  [
    "a goal of the first half of a plan, what came of it, and the goal of the second",
    [
      "成果指標：凧の普及率",
      "計画策定時：78.5%（H30年度）",
      "前期目標：82.0%（R5年度）",
      "前期実績：80.2%（R5年度）",
      "後期目標：85.0%（R10年度）",
    ],
    ["凧の普及率 78.5@2018 82@2023 85@2028 80.2@2023 certain"],
  ],
  [
    "a goal of a later year",
    [
      "■ 数値目標：独楽の率",
      "現状値（令和5年度末）： 88 ％",
      "目標値（令和10年度末）： 93 ％",
      "長期目標（令和17年度末）： 97 ％",
    ],
    ["独楽の率 88@2023 93@2028 97@2035 null@null certain"],
  ],
  [
    "goals and results year by year, of which no result is a start",
    [
      "指標：凧の率",
      "目標値（R5）：30%",
      "実績値（R5）：18%",
      "目標値（R6）：32%",
      "実績値（R6）：19%",
    ],
    ["凧の率 null@null 30@2023 32@2024 19@2024 certain"],
  ],
  [
    "a result whose year stands in its key, behind the goal",
    [
      "【指標】凧の率",
      "【現状値】88.6％（R5末）",
      "【目標値】93％（R12末）",
      "【令和6年度実績】89.1％",
    ],
    ["凧の率 88.6@2023  93@2030 89.1@2024 certain"],
  ],
  [
    "the same value in two years",
    ["指標：凧の会の数", "基準：24会", "R4：25会　R5：26会　R6：26会", "目標：28会"],
    ["凧の会の数 24@null  28@null 26@2024 certain"],
  ],
  [
    "years on lines of their own",
    ["指標：独楽の率", "目標値：95%", "現状値：87%", "目標年度：令和10年度", "基準年度：令和5年度"],
    ["独楽の率 87@2023  95@2028 null@null certain"],
  ],
  [
    "brackets that say more than the year of their value",
    [
      "指標：凧の数",
      "現状値：184枚（令和5年度。令和4年度は191枚）",
      "目標値：92枚（2030年度・50%削減）",
    ],
    ["凧の数 184@2023  92@2030 null@null certain"],
  ],
  [
    "a word for the label behind a bullet",
    ["〇目標指標　凧の使用率", "現状値（令和4年度）31%", "目標値（令和9年度）40%"],
    ["凧の使用率 31@2022  40@2027 null@null certain"],
  ],
  [
    "another value between the label and its values, which is for review",
    ["指標：凧の客数", "雨の前（R1）：132万人", "現状値（R5）：118万人", "目標値（R10）：150万人"],
    ["凧の客数 118@2023  150@2028 null@null review"],
  ],
  [
    "a second goal without a year, which is for review",
    ["指標：凧の客数", "現状値：118人", "目標値：150人", "目標値：170人"],
    ["凧の客数 118@null  150@null null@null review"],
  ],
  [
    "a number out of all, which is for review",
    ["指標：赤い凧", "現状　6枚／52枚（11.5％）", "目標　30枚／52枚（57.7％）"],
    ["赤い凧 6@null  30@null null@null review"],
  ],
  [
    "the number of an indicator in the bracket of its word, before its name or above it",
    [
      "【指標1】凧の数",
      "現状値：84枚（R5）",
      "目標値：150枚（R11）",
      "",
      "【成果指標２】",
      "独楽の数",
      "現状値：8個（R5）",
      "目標値：15個（R11）",
      "",
      "［KPI③］ 駒の数",
      "現状値：4個（R5）",
      "目標値：5個（R11）",
    ],
    [
      "凧の数 84@2023  150@2029 null@null certain",
      "独楽の数 8@2023  15@2029 null@null certain",
      "駒の数 4@2023  5@2029 null@null certain",
    ],
  ],
  [
    "the rest of a bracket before a name, which is for review",
    ["指標7】凧の数", "現状値：84枚（R5）", "目標値：150枚（R11）"],
    ["7】凧の数 84@2023  150@2029 null@null review"],
  ],
  [
    "letters that number labels",
    [
      "ア 20～39歳の凧師の数 ……… 120人（R5） → 0人（R11）",
      "",
      "イ 凧の会の数 ……… 14会（R5） → 25会（R11）",
      "",
      "ウ．ゴム凧の数 ……… 66枚（R5） → 90枚（R11）",
    ],
    [
      "20～39歳の凧師の数 120@2023  0@2029 null@null certain",
      "凧の会の数 14@2023  25@2029 null@null certain",
      "ゴム凧の数 66@2023  90@2029 null@null certain",
    ],
  ],
  [
    "letters that number groups of labels, which is for review",
    [
      "ア 空の遊びの支援",
      "  凧教室の参加者数（延べ）",
      "    基準値（R1） 48人",
      "    目標値（R6） 100人",
      "",
      "イ 独楽を回した",
      "人の割合",
      "    基準値（R1） 4%",
      "    目標値（R6） 8%",
    ],
    [
      "凧教室の参加者数（延べ） 48@2019  100@2024 null@null review",
      "独楽を回した人の割合 4@2019  8@2024 null@null review",
    ],
  ],
  [
    "the word for a headline target in front of its name, below a title",
    ["2. 第2期凧戦略 空を楽しむ", "", "数値目標 凧の数 基準値：R1 142枚 目標値：R6 160枚"],
    ["凧の数 142@2019  160@2024 null@null certain"],
  ],
])("%s", (_, lines, rows) => {
  expect(read(...lines)).toEqual(rows);
});

test("words before a figure that say again what is counted, or by how much, are none of it", () => {
  const cells = (words: string) => `現状値(令和元年度):${words}40人 目標値(令和8年度):${words}50人`;
  const row = "凧の会の参加人数 40@2019  50@2026 null@null";
  expect(read(`凧の会の参加人数 ${cells("1月当たりの参加人数")}`)).toEqual([`${row} certain`]);
  const first = "凧の表 ○凧 <1>凧の店の数 現状値(令和元年度):2店 目標値(令和8年度):3店 備考:凧課";
  expect(read(`${first} <2>凧の会の参加人数 ${cells("1月当たりの参加人数")}`)).toEqual([
    "凧の店の数 2@2019  3@2026 null@null review",
    `${row} review`,
  ]);
});

test("words before a figure that say something else keep it from being read", () => {
  expect(
    read("凧の会 現状値(令和元年度):来場者数40人 目標値(令和8年度):1月当たりの会員数50人"),
  ).not.toContainEqual(expect.stringContaining("certain"));
});

test.each([
  ["策定時(R2) 7枚 R4 8枚 R5 9枚 目標(R6) 10枚", "7@2020  10@2024 9@2023"],
  ["計画策定時：7枚(R2) R4実績：8枚 R5実績：9枚 目標：10枚(R6)", "7@2020  10@2024 9@2023"],
  ["基準値(R2)7枚 R5 9枚 目標値(R6)10枚", "7@2020  10@2024 9@2023"],
  ["R2(策定時) 7枚 R4 8枚 R5 9枚 R6(目標) 10枚", "7@2020  10@2024 9@2023"],
  ["策定時(R2) - R4 8枚 R5 9枚 目標(R6) 10枚", "null@2020  10@2024 9@2023"],
])("%s: the value that a key names stands before those of later years", (values, row) => {
  expect(read(`ア 凧の数 ${values}`)).toEqual([`凧の数 ${row} certain`]);
});

test("a word that stands before the years of a key is asked about", () => {
  expect(read("凧の数 策定時 会員 R4 8枚 R5 9枚 目標(R6) 10枚")[0]).toMatch(/review$/u);
});

test.each([
  ["a line each", "\n"],
  ["an empty line between", "\n\n"],
])("a label, how its goal was set, the goal and what was reached of it: %s", (_, between) => {
  const rows = [
    [
      "• 凧の率",
      "町の見込みをもとに設定",
      "目標 50%（2027年度）",
      "25.3%（2022年度実績）",
      "凧調査",
    ],
    [
      "• 独楽の数",
      "全校での設置を踏まえて設定しています",
      "目標 360個（2027年度）",
      "198個（2023年3月）",
    ],
  ];
  expect(read(rows.flat().join(between))).toEqual([
    "凧の率 null@null  50@2027 25.3@2022 review",
    "独楽の数 null@null  360@2027 198@2023 review",
  ]);
});

test("a value of a later year than the goal above it, or of none, is no result of it", () => {
  for (const value of ["25.3%（2028年度）", "25.3%（参考）", "25.3%"])
    expect(read("• 凧の率", "目標 50%（2027年度）", value).join()).not.toContain("25.3");
});

test("the year before the word of each value, a label and its values on one line", () => {
  const rows = [
    "(1)凧の会の人数 令和3年度実績 15人 令和8年度目標 20人",
    "独楽の数 R3実績：9個 R8目標：12個",
  ];
  expect(read(...rows)).toEqual([
    "凧の会の人数 15@2021  20@2026 null@null certain",
    "独楽の数 9@2021  12@2026 null@null certain",
  ]);
  expect(read("令和3年度実績 15人 令和8年度目標 20人")).toEqual([]);
});

test("what explains an indicator without a colon ends its last value, also one in doubled letters or in words", () => {
  expect(
    read(
      "No.4 凧店の登録数 2021年度実績 96店舗 22002277年年度度目目標標 330000店店舗舗 指標の説明 登録された店の数\nNo.5 凧の利用率 2020年度実績 17.8% 2027年度目標 25.0% 指標の定義 凧の総量に占める割合\nNo.6 独楽の回転率 2021年実績 1.44 22002277年年目目標標 上上昇昇 目標値の設定の考え方 独楽の合計",
    ),
  ).toEqual([
    "凧店の登録数 96@2021  300@2027 null@null certain",
    "凧の利用率 17.8@2020  25@2027 null@null certain",
    "独楽の回転率 1.44@2021  null@2027 null@null certain",
  ]);
  // A word that a text may go on with ends nothing.
  expect(read("No.7 鞠の数 2021年実績 44個 2027年目標 30個 の説明を受けた店")).toEqual([
    "鞠の数 44@2021  null@2027 null@null review",
  ]);
});
