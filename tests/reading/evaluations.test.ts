import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { toReview, typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";
import { documentOf, read, rowsOf } from "./rows-of.ts";

/** Kinds of reports on what was reached of a plan, each written for its case. */
test.each([
  [
    "letters set apart one by one, a cell a line",
    "凧 市 総 合 戦 略\n\n指 標\n\n基 準 値 (R1)\n\n目 標 値 (R6)\n\n実 績 値 (R4)\n\n凧 の 工 房 の 従 業 者 数\n\n8,420 人\n\n8,600 人\n\n8,511 人\n\n独 楽 の 会 の 数 ( 累 計 )\n\n18 会\n\n90 会\n\n61 会\n\n凧 揚 げ の 見 物 人 数\n\n152.4 万 人\n\n170 万 人\n\n139.8 万 人\n\n会 議 の 開 催 状 況\n\n第 1 回 令 和 5 年 7 月 18 日",
    [
      "凧の工房の従業者数 8420@2019 8600@2024 8511@2022 review",
      "独楽の会の数(累計) 18@2019 90@2024 61@2022 review",
      "凧揚げの見物人数 152.4@2019 170@2024 139.8@2022 review",
    ],
  ],
  [
    "results with their marks, below numbered indicators",
    "指標1 凧の会の入場者数\n・従前値（平成28年度） 2,140人\n・目標値（令和3年度） 2,600人\n・評価値（令和3年度） 2,315人　達成度 △\n指標2 独楽の貸出件数\n・従前値（平成28年度） 2件\n・目標値（令和3年度） 12件\n・評価値（令和3年度） 13件　達成度 ○",
    [
      "凧の会の入場者数 2140@2016 2600@2021 2315@2021 certain",
      "独楽の貸出件数 2@2016 12@2021 13@2021 certain",
    ],
  ],
  [
    "what was reached, on a line of its own below a sentence with the goal",
    "(1)令和7年度までに、凧師1人当たりの作業時間を120時間以下とする。\n令和5年度の実績 138.4時間\n(2)令和7年度までに、凧の修理率を100%とする。\n令和5年度の実績 91.3%",
    [
      "凧師1人当たりの作業時間 null@null 120@2025 138.4@2023 review",
      "凧の修理率 null@null 100@2025 91.3@2023 review",
    ],
  ],
  [
    "a label above a line with the words for its values before them, the goal drawn twice",
    "凧凧のの修修理理件件数数 （（所所管管：：凧凧課課））\n令和４年度実績 令令和和１１００年年度度目目標標 ▶▶▶ 1,986件 33,,000000件件 指標の説明 修理した凧の数",
    ["凧の修理件数 1986@2022 3000@2028 null@null review"],
  ],
  [
    "ages and school years as the names of parts, and two values of one unit that nothing names",
    "| 指標 | 目標（令和11年度） | 基準（令和6年度） |\n|---|---|---|\n| 凧を持つ子どもの割合 | ３歳児 95.0％ 12歳児 80.0％ | ３歳児 90.2％ 12歳児 71.5％ |\n| 凧揚げの点 | 小５男 54.0点 小５女 56.0点 | 小５男 52.8点 小５女 54.1点 |\n| 凧の数 | 13枚 | 北 12枚 11枚 |",
    [
      "凧を持つ子どもの割合 ３歳児 90.2@2024 95@2029 null@null certain",
      "凧を持つ子どもの割合 12歳児 71.5@2024 80@2029 null@null certain",
      "凧揚げの点 小５男 52.8@2024 54@2029 null@null certain",
      "凧揚げの点 小５女 54.1@2024 56@2029 null@null certain",
      "凧の数 12@2024 13@2029 null@null review",
    ],
  ],
  [
    "the start in the row of the results, and a remark below",
    "| 指標 | 単位 | 区分 | 基準（令和３年度） | 令和４年度 | 令和５年度 | 令和７年度（最終目標） |\n|---|---|---|---|---|---|---|\n| 凧の修理 | 件 | 計画 | － | 400 | 800 | 1200 |\n| 凧の修理 | 件 | 実績 | 0 | 415 | 726 | |\n| 凧の修理 | 件 | 達成率 | | 103.8% | 90.8% | |\n| 注：達成率＝実績÷計画 | | | | | | |",
    ["凧の修理 0@2021 1200@2025 726@2023 certain"],
  ],
  [
    "results under a title over the years that names both kinds of rows, and a goal merged over both",
    "| 指標 | 単位 | 区分 | 基準値 | 実績・目標 | 実績・目標 | 最終目標 |\n| 指標 | 単位 | 区分 | R2 | R4 | R5 | R7 |\n|---|---|---|---|---|---|---|\n| 凧の修理 | 件 | 目標 | ― | 400 | 800 | 1200 |\n| 凧の修理 | 件 | 実績 | 120 | 415 | 800 | 1200 |",
    ["凧の修理 120@2020 1200@2025 800@2023 certain"],
  ],
  [
    "sentences from A to B in the cells of a table",
    "番号 | 成果目標 | 達成予定年度 | 対応事業\n1 | 凧の検査率を58.3%(H22末)から66.0%(H27末)に引き上げる。 | H27 | G-1～4\n2 | 破れた凧の数を、214枚(H22)から90枚(H27)に減らす。 | H27 | G-5\n3 | 凧師の会の参加率を23%(H21)から40%(H26)にする。 | H26 | G-12",
    [
      "凧の検査率 58.3@2010 66@2015 null@null certain",
      "破れた凧の数 214@2010 90@2015 null@null certain",
      "凧師の会の参加率 23@2009 40@2014 null@null certain",
    ],
  ],
  [
    "each word for a value before it, below a label with its number and office",
    "12　凧の会の区画数　（凧課）\n令和4年度実績　　1,240区画　　▶▶▶　　令和10年度目標　　1,500区画\n【指標の説明】凧を揚げる区画の数",
    ["凧の会の区画数 1240@2022 1500@2028 null@null certain"],
  ],
  [
    "years of a value before it, and 目標 between the label and its years",
    "◎重要業績評価指標（ＫＰＩ）\n　・凧の成約件数　　目標　R7～R11年度の累計：45件（現状　R2～R5年度の累計：28件）\n　・独楽の利用者数　　目標　R11年度：24,000人（実績　R5年度：18,350人）",
    [
      "凧の成約件数 28@2023 45@2029 null@null certain",
      "独楽の利用者数 18350@2023 24000@2029 null@null certain",
    ],
  ],
  [
    "a goal whose year has の behind it, and a cut of what stands before its base year",
    "１人１日当たりの凧の紙を、令和4年度の912gから令和12年度の850gに減らします。\n令和12年度までに、凧の工房の排出量を平成25年度比で50％以上削減します。",
    [
      "１人１日当たりの凧の紙 912@2022 850@2030 null@null certain",
      "凧の工房の排出量 null@null 50@2030 null@null review",
    ],
  ],
  [
    "news that name the start, and goal and result by the words around them",
    "「凧の店の数」については、令和3年度の基準値58件に対し、令和5年度は51件となりました。計画では令和8年度に40件とすることを目標としています。",
    ["凧の店の数 58@2021 40@2026 51@2023 review"],
  ],
  [
    "a goal between two bounds in a sentence",
    "本計画では、令和10年度までに、凧の会の女性の割合を「40%以上60%以下」とすることを目標としています。",
    ["凧の会の女性の割合 null@null null@2028 null@null review"],
  ],
  [
    "results with two judgements behind them",
    "指標1 凧の通行量\n・従前値（平成25年度） 3,460人\n・目標値（令和元年度） 4,200人\n・評価値（令和元年度） 4,385人　目標達成度 ○　1年以内の達成見込み －",
    ["凧の通行量 3460@2013 4200@2019 4385@2019 certain"],
  ],
  [
    "a dash for no unit, in a table set by blanks",
    "数値目標\n指標名　単位　現状値（R3）　目標値（R8）\n凧の出生率　－　1.41　1.60\n凧の数　枚　1,800　1,900",
    [
      "凧の出生率 1.41@2021 1.6@2026 null@null review",
      "凧の数 1800@2021 1900@2026 null@null review",
    ],
  ],
  [
    "two groups of columns, the last followed by when they were published",
    "団体 | 目標項目 | 数値目標 | 目標時期 | 最新値 | 時点 | 策定時の値 | 時点 | 目標項目 | 数値目標 | 目標時期 | 最新値 | 時点 | 策定時の値 | 時点 | 公表年月\n凧市 | 凧の検査率 | 25%以上 | 2025年度 | 19.6% | 2023年度 | 14.2% | 2020年度 | 独楽の検査率 | 50% | 2025年度 | 38.5% | 2023年度 | 9.1% | 2020年度 | 2024年9月",
    [
      "凧の検査率 14.2@2020 25@2025 19.6@2023 certain",
      "独楽の検査率 9.1@2020 50@2025 38.5@2023 certain",
    ],
  ],
])("%s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});

test("a heading between two tables says what the rows of the second one are", () => {
  const head = "指標　現状値（R3）　目標値（R8）";
  const text = `計画\n数値目標\n${head}\n凧の数　1,800枚　1,900枚\n独楽の数　15個　0個\nKPI\n${head}\n会員数　85人　100人`;
  const { rows } = extract({ file: "a.txt", lines: linesOf(text) });
  expect(rows.map(({ kind, label, category }) => [kind, label, category])).toEqual([
    ["headline", "凧の数", ""],
    ["headline", "独楽の数", ""],
    ["kpi", "会員数", ""],
  ]);
});

test("a dash under the head of units is no unit", () => {
  const text =
    "| 指標 | 単位 | 現状値（R3） | 目標値（R8） |\n|---|---|---|---|\n| 凧の率 | － | 1.41 | 1.60 |";
  const { rows } = extract({ file: "a.txt", lines: linesOf(text) });
  expect(rows.map(({ unit, baseline }) => [unit, baseline])).toEqual([["", "1.41"]]);
});

test("the rows to review are those that are not certain", () => {
  const text =
    "指標　現状値（R3）　目標値（R8）\n凧の数　1,800枚　1,900枚\n\n| 指標 | 現状値 | 目標値 |\n|---|---|---|\n| 独楽の数 | 12個（R3） | 15個（R8） |";
  const extraction = extract({ file: "a.txt", lines: linesOf(text) });
  const review = typedRows(extraction).filter(({ certainty }) => certainty === "review");
  expect(review.map(({ label }) => label)).toEqual(["凧の数"]);
  expect(toReview(extraction.rows).map(({ label }) => label)).toEqual(["凧の数"]);
});

test("values called 中間 and 最終 beside a goal and a verdict were reached", () => {
  expect(
    rowsOf(
      documentOf([
        ["指標", "策定時 H25", "中間 H29", "最終 R4", "目標値 R4", "判定"],
        ["凧の率（%）", "18.9", "14.2", "9.8", "15.0", "Ａ"],
      ]),
    ),
  ).toEqual(["凧の率 18.9@2013 15@2022 9.8@2022 certain"]);
});
