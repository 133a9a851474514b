import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { read } from "./rows-of.ts";

const text = (...lines: string[]) => lines.join("\n");

/** The label, part and section of each row. */
const named = (table: string) => {
  const lines = table.split("\n").map((line, at) => ({ text: line, line: at + 1 }));
  return typedRows(extract({ file: "a.txt", lines })).map(({ section, label, series }) =>
    [section, label, series].filter(Boolean).join(" / "),
  );
};

test.each([
  [
    "values stand above and their years below the line of their label",
    text(
      "        指標           現状値         目標値",
      "                        93.2％         100％",
      "凧の会の参加率",
      "                    （令和5年度）   （令和11年度）",
      "                        64枚           80枚",
      "駒の数",
      "                    （令和5年度）   （令和11年度）",
    ),
    [
      "凧の会の参加率 93.2@2023 100@2029 null@null certain",
      "駒の数 64@2023 80@2029 null@null certain",
    ],
  ],
  [
    "only the first of three values has its year below it",
    text(
      "     凧の指標    基準値        中間目標（2030年度）    最終目標（2035年度）",
      "               38,400枚",
      "凧の貸出数                      62,000枚                80,000枚",
      "             （2022年度）",
      "                 19.4％",
      "駒の修理率                      25.0％                  28.0％",
      "             （2023年度）",
    ),
    [
      "凧の貸出数 38400@2022 80000@2035 null@null certain",
      "駒の修理率 19.4@2023 28@2035 null@null certain",
    ],
  ],
  [
    "one column of a head has two lines, of which the first stands above all others",
    text(
      "                                              令和12年度",
      "          指標   平成30年度           令和5年度",
      "                                              （目標）",
      "凧の貸出数              1,204枚       1,150枚           980枚",
      "駒の修理率              22.5％        28.9％            35％",
    ),
    [
      "凧の貸出数 1204@2018 980@2030 1150@2023 review",
      "駒の修理率 22.5@2018 35@2030 28.9@2023 review",
    ],
  ],
  [
    "titles of goals stand between rows",
    text(
      "                       現状値             目標値",
      "       KPI     単位                                    担当課",
      "                    （令和5年度）      （令和10年度）",
      "基本目標1 凧をひろめる",
      "凧の会の人数     人             8,412            8,600 商工課",
      "凧の店の数       店               187              200 農林課",
      "基本目標2 駒をまわす",
      "駒の会の人数     人                41               80 企画課",
    ),
    [
      "凧の会の人数 8412@2023 8600@2028 null@null certain",
      "凧の店の数 187@2023 200@2028 null@null certain",
      "駒の会の人数 41@2023 80@2028 null@null certain",
    ],
  ],
  [
    "words stand over the middle of the years of plan and result",
    text(
      "                      実績                               計画値",
      "    指標     単位",
      "              令和4年度     令和5年度    令和6年度    令和7年度    令和8年度",
      "凧の貸出数    枚       5,812        5,940       6,010       6,105       6,220",
      "駒の貸出数    個       1,420        1,513       1,560       1,610       1,655",
    ),
    [
      "凧の貸出数 5812@2022 6220@2026 5940@2023 review",
      "駒の貸出数 1420@2022 1655@2026 1513@2023 review",
    ],
  ],
  [
    "words stand over the names of parts",
    text(
      "             現状値（令和5年度）          目標値（令和11年度）",
      "       指標",
      "            男性         女性             男性         女性",
      "凧の参加率       24.4％       26.3％           30.0％       35.0％",
      "駒の参加率       33.3％       20.5％           38.0％       28.0％",
    ),
    [
      "凧の参加率 男性 24.4@2023 30@2029 null@null certain",
      "凧の参加率 女性 26.3@2023 35@2029 null@null certain",
      "駒の参加率 男性 33.3@2023 38@2029 null@null certain",
      "駒の参加率 女性 20.5@2023 28@2029 null@null certain",
    ],
  ],
  [
    "a row's number and values stand between the lines of its label",
    text(
      "No.         項目           策定時（R2）    現状（R5）    目標（R7）    評価",
      "1     凧の会の参加率                 28.4％      31.0％      40.0％    B",
      "      凧を楽しいと感じている市",
      "2                                  14.7％      18.2％      20.0％    B",
      "      民の割合",
      "3     駒の会の参加率                  8.3％      46.2％      30.0％    A",
    ),
    [
      "凧の会の参加率 28.4@2020 40@2025 31@2023 certain",
      "凧を楽しいと感じている市民の割合 14.7@2020 20@2025 18.2@2023 certain",
      "駒の会の参加率 8.3@2020 30@2025 46.2@2023 certain",
    ],
  ],
  [
    "one blank alone parts a value from the next column, here and there",
    text(
      "    指標          現状値（R5）    目標値（R10）    担当",
      "凧の数                 1,240枚        1,866枚 商工観光課",
      "駒の数                     12個           20個    農林課",
      "凧の会の数                 17会 全22会    農林課",
    ),
    [
      "凧の数 1240@2023 1866@2028 null@null certain",
      "駒の数 12@2023 20@2028 null@null certain",
      "凧の会の数 17@2023 22@2028 null@null review",
    ],
  ],
])("a bordered table as text, where %s", (_, table, rows) => {
  expect(read(table)).toEqual(rows);
});

test("a merged cell between two rows is of all rows that it stands in the middle of", () => {
  const table = text(
    "  重点目標          指標       策定時（R1）   現状（R5）   目標（R11）",
    "          凧の会の参加者数            1,240人      1,866人     3,000人",
    "凧をひろめる",
    "          凧の教室の回数                12回         15回        20回",
    "          駒の会の参加者数              118人        151人       190人",
    "駒をまわす    駒の店の数                    20店         36店        80店",
    "          駒の教室の回数                19回         22回        30回",
  );
  expect(named(table)).toEqual([
    "凧をひろめる / 凧の会の参加者数",
    "凧をひろめる / 凧の教室の回数",
    "駒をまわす / 駒の会の参加者数",
    "駒をまわす / 駒の店の数",
    "駒をまわす / 駒の教室の回数",
  ]);
});

test("a merged label of two lines has the lines of its parts between and beside them", () => {
  const table = text(
    "                                     策定時       目標",
    "       めざすこと        対象",
    "                                     （R4）      （R10）",
    "                       小学生            85.6％     90％以上",
    "毎日凧を揚げる人を増やす       中学生            80.2％     85％以上",
    "                       高校生            58.9％     70％以上",
    "駒を回したことがあると答え",
    "                       市民             44.7％     55％以上",
    "た人を増やす",
  );
  expect(named(table)).toEqual([
    "毎日凧を揚げる人を増やす / 小学生",
    "毎日凧を揚げる人を増やす / 中学生",
    "毎日凧を揚げる人を増やす / 高校生",
    "駒を回したことがあると答えた人を増やす / 市民",
  ]);
});

test("no row is certain whose cells may as well begin at its top", () => {
  const table = text(
    "    指標              現状値（R5）    目標値（R10）",
    "凧を揚げた市民            31％           40％",
    "の割合",
    "駒を回した市民            21％           30％",
    "の割合",
  );
  expect(read(table).filter((row) => row.endsWith("certain"))).toEqual([]);
});

test("words of a head that stand far from their columns, but nearer to no other, are over them", () => {
  const table = text(
    "                        現状値               目標値",
    "       KPI      単位                                         担当課",
    "                      （令和5年度）           （令和10年度）",
    "基本目標1 凧をひろめる",
    "凧の会数            会               8,412              8,600   商工課",
    "凧の店数            店                 187                200   農林課",
  );
  expect(read(table)).toEqual([
    "凧の会数 8412@2023 8600@2028 null@null certain",
    "凧の店数 187@2023 200@2028 null@null certain",
  ]);
});

test("a merged label may go on beside one of its parts", () => {
  const table = text(
    "                                 策定時         目標値        資料",
    "     指標             対象",
    "                               (平成29年度)     (令和17年度)",
    "                                                            凧の会の調",
    "               小学生の会の参加             21.4％      15.0％",
    "                                                            べ",
    "凧を毎日揚げている市民",
    "の割合            中学生の会の参加             33.0％      30.0％   凧の店",
    "               高校生の会の参加             20.1％      16.0％   凧の店",
  );
  expect(named(table)).toEqual([
    "凧を毎日揚げている市民の割合 / 小学生の会の参加",
    "凧を毎日揚げている市民の割合 / 中学生の会の参加",
    "凧を毎日揚げている市民の割合 / 高校生の会の参加",
  ]);
});

test("a line above a table that says of which years its values are dates all of its rows", () => {
  const table = text(
    "策定時：令和元年度 現状：令和5年度 目標：令和11年度",
    "",
    "    重点目標               指標       策定時       現状       目標",
    "             凧の会の参加者数              1,240人   1,866人   3,000人",
    "凧をひろめる",
    "             凧の教室の回数                 12回      15回      20回",
    "駒をまわす        駒の会の参加者数               118人     151人     190人",
  );
  expect(read(table)).toEqual([
    "凧の会の参加者数 1240@2019 3000@2029 1866@2023 certain",
    "凧の教室の回数 12@2019 20@2029 15@2023 certain",
    "駒の会の参加者数 118@2019 190@2029 151@2023 certain",
  ]);
});

test("rows of a further page without a head are under that of the page before, in doubt", () => {
  const table = text(
    "     指標   現状値（令和5年度）           目標値（令和10年度）",
    "凧の会の参加率                85.5％                 95％",
    "凧の数                     182枚                  260枚",
    "",
    "",
    "                 1",
    "駒の会の数           33会       60会",
    "駒の数             120個      200個",
  );
  expect(read(table)).toEqual([
    "凧の会の参加率 85.5@2023 95@2028 null@null certain",
    "凧の数 182@2023 260@2028 null@null certain",
    "駒の会の数 33@2023 60@2028 null@null review",
    "駒の数 120@2023 200@2028 null@null review",
  ]);
});
