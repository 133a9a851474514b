import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";

/** Texts of bordered tables, whose cells stand in the middle of their rows. */
const read = (text: string) =>
  typedRows(extract({ file: "a.txt", lines: linesOf(text) })).map(
    ({ section, label, series, baseline, target, certainty }) =>
      [
        ...[section, label, series].filter((part) => part !== ""),
        `${baseline.value}@${baseline.year}`,
        `${target.value}@${target.year}`,
        ...(certainty === "certain" ? [] : [certainty]),
      ].join(" "),
  );

test.each([
  [
    "a merged cell that stands between its rows",
    [
      "  重点目標             指標       策定時（R1）      現状（R5）      目標（R11）",
      "          研修の受講者数（累計）           1,240人      1,866人       3,000人",
      "障がいへの理解",
      "          市民講座の開催回数               12回         15回          20回",
      "          グループホームの定員数            118人        151人         190人",
      "地域生活の支援   拠点の登録者数                 20人         36人          80人",
      "          相談支援専門員の人数              19人         22人          30人",
      "          農福連携の事業所数              3か所         7か所         12か所",
      "就労の支援",
      "          平均工賃月額               15,820円     17,340円      20,000円",
    ],
    [
      "障がいへの理解 研修の受講者数（累計） 1240@2019 3000@2029",
      "障がいへの理解 市民講座の開催回数 12@2019 20@2029",
      "地域生活の支援 グループホームの定員数 118@2019 190@2029",
      "地域生活の支援 拠点の登録者数 20@2019 80@2029",
      "地域生活の支援 相談支援専門員の人数 19@2019 30@2029",
      "就労の支援 農福連携の事業所数 3@2019 12@2029",
      "就労の支援 平均工賃月額 15820@2019 20000@2029",
    ],
  ],
  [
    "values above and years below the line of their label",
    [
      "           指標       現状値           目標値",
      "                          93.2％           100％",
      "民生委員の充足率",
      "                      （令和5年度）       （令和11年度）",
      "                          64か所           80か所",
      "サロンの設置数",
      "                      （令和5年度）       （令和11年度）",
      "                           71件            120件",
      "成年後見の相談件数",
      "                      （令和5年度）       （令和11年度）",
    ],
    [
      "民生委員の充足率 93.2@2023 100@2029",
      "サロンの設置数 64@2023 80@2029",
      "成年後見の相談件数 71@2023 120@2029",
    ],
  ],
  [
    "values of two lines beside such of one",
    [
      "     環境指標    基準値           中間目標（2030年度）       最終目標（2035年度）",
      "                38,400kW",
      "太陽光発電の導入容量                         62,000kW           80,000kW",
      "             （2022年度）",
      "                   876g",
      "1人1日のごみ排出量                             820g               790g",
      "             （2022年度）",
      "                  19.4％",
      "リサイクル率                               25.0％              28.0％",
      "             （2022年度）",
      "                 412区画",
      "市民農園の区画数                            450区画              480区画",
      "             （2023年度）",
    ],
    [
      "太陽光発電の導入容量 38400@2022 80000@2035",
      "1人1日のごみ排出量 876@2022 790@2035",
      "リサイクル率 19.4@2022 28@2035",
      "市民農園の区画数 412@2023 480@2035",
    ],
  ],
  [
    "groups of columns whose parts stand below",
    [
      "             現状値（令和5年度）                目標値（令和11年度）",
      "       指標",
      "            男性           女性           男性           女性",
      "健康寿命             79.9歳        84.1歳        81.0歳        85.0歳",
      "   喫煙率           24.4％        6.3％         20.0％        5.0％",
      "肥満の割合            33.3％        20.5％        28.0％        18.0％",
    ],
    [
      "健康寿命 男性 79.9@2023 81@2029",
      "健康寿命 女性 84.1@2023 85@2029",
      "喫煙率 男性 24.4@2023 20@2029",
      "喫煙率 女性 6.3@2023 5@2029",
      "肥満の割合 男性 33.3@2023 28@2029",
      "肥満の割合 女性 20.5@2023 18@2029",
    ],
  ],
  [
    "a label of two lines around the line of its number and values",
    [
      "No.         項目          策定時（R2）     現状（R5）     目標（R7）     評価",
      "1     審議会の女性委員の割合           28.4％      31.0％      40.0％   B",
      "      市役所の管理職（課長級以上）に",
      "2                           14.7％      18.2％      20.0％   B",
      "      占める女性の割合",
      "3     男性職員の育児休業取得率          8.3％       46.2％      30.0％   A",
      "      「男は仕事、女は家庭」に反対す",
      "4                           61.5％      66.4％      75.0％   B",
      "      る人の割合",
      "5     女性消防団員数                16人        16人        25人    C",
    ],
    [
      "審議会の女性委員の割合 28.4@2020 40@2025",
      "市役所の管理職（課長級以上）に占める女性の割合 14.7@2020 20@2025",
      "男性職員の育児休業取得率 8.3@2020 30@2025",
      "「男は仕事、女は家庭」に反対する人の割合 61.5@2020 75@2025",
      "女性消防団員数 16@2020 25@2025",
    ],
  ],
])("reads %s", (_, lines, rows) => {
  expect(read(lines.join("\n"))).toEqual(rows);
});

test("no row is certain whose label may be of two rows: values stand on its last line", () => {
  const lines = [
    "     指標         現状値（R5）      目標値（R10）",
    "凧を揚げる市民",
    "の割合              31％          40％",
    "独楽を回す市民",
  ];
  const rows = (...more: string[]) =>
    read([...lines, ...more, "凧の会の数            4会            9会"].join("\n"));
  const certain = (row: string) => !row.endsWith("review");
  expect(rows("の割合              21％          30％").filter(certain)).toEqual([
    "凧の会の数 4@2023 9@2028",
  ]);
  expect(rows().filter(certain)).toEqual([]);
});
