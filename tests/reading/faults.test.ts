import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";

/** Made-up documents, one for each kind of fault: label, baseline, target, latest, certainty. */
const read = (text: string) =>
  typedRows(extract({ file: "a.txt", lines: linesOf(text) })).map((row) =>
    [row.label, row.baseline.value, row.target.value, row.latest.value, row.certainty].join(" "),
  );

test.each([
  [
    "target before baseline",
    "指標｜目標値｜現状値（R4）\n貸出冊数｜60冊｜45冊",
    ["貸出冊数 45 60  certain"],
  ],
  [
    "the value of another year in a bracket",
    "指標｜現状値（R4）｜目標値（R9）\n貸出冊数｜45冊（R3：40冊）｜60冊",
    ["貸出冊数 45 60  review"],
  ],
  [
    "a goal of a year before the start",
    "指標｜目標値（R2）｜現状値（R7）\n貸出冊数｜60冊｜45冊",
    ["貸出冊数 45 60  review"],
  ],
  [
    "no head, years in the cells",
    "花壇の数 | 12か所（R4） | 20か所（R9）\n踊りの会 | 3会（R4） | 5会（R9）",
    ["花壇の数 12 20  certain", "踊りの会 3 5  certain"],
  ],
  [
    "columns of years",
    "指標 | 基準年度 | 基準値 | 目標年度 | 目標値\n歩く会 | R3年度 | 42.5% | R8年度 | 60%",
    ["歩く会 42.5 60  certain"],
  ],
  [
    "two tables beside each other",
    "指標\t現状値\t目標値\t指標\t現状値\t目標値\n凧の数\t4枚\t9枚\t駒の数\t5個\t7個",
    ["凧の数 4 9  certain", "駒の数 5 7  certain"],
  ],
  [
    "ranks beside values",
    "| 指標 | 現状値 | 目標値 |\n|---|---|---|\n| 泊数 | 4.1万人泊 全国18位 （2021年） | 150万人泊 |",
    ["泊数 4.1 150  certain"],
  ],
  [
    "goal first, start in brackets",
    "〔ＫＰＩ〕見守りの数(2028 年度):24 件(2023 年度:15 件)",
    ["見守りの数 15 24  certain"],
  ],
  ["a span of years is no row", "続ける事業の一覧（令和５年度→令和６年度）", []],
  [
    "a note's number behind a star",
    "・紙の量（t） 21*1（H30）→ 12（R4）",
    ["紙の量 21 12  certain"],
  ],
  ...["※1", "※", "*2", "注3）", "4)", "¹", "†"].map((mark): [string, string, string[]] => [
    `the mark ${mark} of a note in a head`,
    `指標${mark}｜現状値（R4）${mark}｜中間目標（R7）｜目標値${mark}（R9）\n凧の数｜4枚｜6枚｜9枚`,
    ["凧の数 4 9  certain"],
  ]),
  [
    "marks of notes within labels and behind them",
    "指標｜現状値（R4）｜目標値（R9）\n凧※1の数｜4枚｜9枚\n駒²の数｜5個｜7個\n独楽の数（※3）｜3個｜8個",
    ["凧の数 4 9  certain", "駒の数 5 7  certain", "独楽の数 3 8  certain"],
  ],
  ...[
    ["凧の館の開館", "令和6年3月", "令和10年3月"],
    ["凧の館の開館時期", "令和6年3月（現状）", "令和12年3月（目標）"],
    ["凧の館の供用開始", "R6年度", "R12年度"],
    ["凧の条例の施行日", "令和6年4月1日", "2029年4月1日"],
    ["凧の評価", "B評価", "A評価"],
    ["凧の評価", "★", "★★"],
  ].map((odd): [string, string, string[]] => [
    `rows below ${odd.join(" ")}, which is no head`,
    `指標｜現状値（R4）｜目標値（R9）\n凧の数｜4枚｜9枚\n${odd.join("｜")}\n駒の数｜5個｜7個`,
    ["凧の数 4 9  certain", "駒の数 5 7  certain"],
  ]),
  [
    "a second head of years below a title",
    "指標｜現状値｜目標値\n凧の数｜4枚｜9枚\n区分｜令和6年3月｜令和10年3月\n駒の数｜5個｜7個",
    ["凧の数 4 9  review"],
  ],
  [
    "parts whose indicator stands in the column before",
    "大項目｜指標｜現状値（R4）｜目標値（R9）\n凧の検診の受診率｜胃がん｜4％｜9％\n｜肺がん｜5％｜7％\n喫煙率｜成人｜3％｜1％\n凧の普及｜凧の数｜4枚｜9枚\n独楽の数｜赤い独楽｜4個｜9個",
    [
      "凧の検診の受診率（胃がん） 4 9  certain",
      "凧の検診の受診率（肺がん） 5 7  certain",
      "喫煙率（成人） 3 1  certain",
      "凧の数 4 9  certain",
      "独楽の数（赤い独楽） 4 9  review",
    ],
  ],
  [
    "a part whose indicator is lost",
    "指標｜現状値（R4）｜目標値（R9）\n成人｜4％｜9％",
    ["成人 4 9  review"],
  ],
  [
    "a table on its side",
    "| 項目 | 有収率 | 耐震化率 |\n|---|---|---|\n| 現状値 | 86.2％ | 22.4％ |\n| 目標値 | 90.0％ | 35.0％ |",
    ["有収率 86.2 90  certain", "耐震化率 22.4 35  certain"],
  ],
  [
    "letters drawn twice",
    "施施策策 評評価価指指標標 現現状状 目目標標\n学び | 講座の数 | 24講座 | 36講座",
    ["講座の数 24 36  certain"],
  ],
  [
    "the last year's goal stands first",
    "指標\t目標値（R10）\t目標値（R7）\t基準値（R4）\n貸出冊数\t52冊\t48冊\t44冊",
    ["貸出冊数 44 52  certain"],
  ],
  [
    "planned and reached by turns, without a word for the goal",
    "| 指標 | 区分 | R4 | R5 | R6 |\n|---|---|---|---|---|\n| 苗木の本数 | 目標 | 300 | 320 | 340 |\n|  | 実績 | 305 | 318 |  |",
    ["苗木の本数  340 318 certain"],
  ],
  [
    "rows wider than their head, weighed together",
    "指標名 | 単位 | 現状値 | 目標値\n店の数 | 店 | 27 | ― | 45\n売上 | 円 | 318 | 14 | 420\n本の数 | 冊 | 52 | 8 | 75",
    ["店の数 27 45  review", "売上 318 420  review", "本の数 52 75  review"],
  ],
  [
    "a goal that its own year puts before its head",
    "指標 | 目標値（R10）\n桜の数 | 93本（R3）",
    [],
  ],
  [
    "a line end inside a decimal",
    "駅から歩ける圏域を12.4ha（H21）から\n15.1ha（H26）に広げる。",
    ["駅から歩ける圏域 12.4 15.1  certain"],
  ],
  ["what has been is no goal", "人口は5,310人から平成2年に5,018人に減少しました。", []],
  [
    "goals that a sentence quotes",
    "令和8年度までに「待ち時間10分」や「書き直しの解消」を目標とします。",
    ["待ち時間  10  review", "書き直し  0  review"],
  ],
  [
    "labels that run on into their goals",
    "目標設定\n案内人の養成250人・散歩の会の開催9回以上",
    ["案内人の養成  250  review", "散歩の会の開催  9  review"],
  ],
  [
    "columns by letters of a legend",
    "〔▽指標名=A20年実績値B23年目標値〕\n▽相談の件数=A1万1204件B1万2000件",
    ["相談の件数 11204 12000  review"],
  ],
  [
    "arrows inside a long line",
    "計2つの目標があります。 ①読書会の数:4会(R1)→8会(R6) ②入会者数:12人(R1)→90人(R6) (注)次に続く",
    ["読書会の数 4 8  review", "入会者数 12 90  review"],
  ],
  [
    "a goal of another unit than its value",
    "指標 | 現状値 | 目標値\n紙の量 | 812t | 2割削減",
    ["紙の量 812 20  review"],
  ],
  [
    "a start before the goal and the measured value behind",
    "新しい家の数\n- 従前値（H23）：2軒\n- 目標値（H29）：15軒\n- 評価値：11軒※",
    ["新しい家の数 2 15 11 certain"],
  ],
  [
    "goal first, the start named in brackets",
    "・鳩の数：24羽（R9）（現状値：15羽（R4））\n・亀の数：9匹（現状値：4匹）",
    ["鳩の数 15 24  certain", "亀の数 4 9  review"],
  ],
  [
    "数値目標 as the word for the goal",
    "指標：灯台の数\n現状値：3基（R4）\n数値目標：5基（R9）",
    ["灯台の数 3 5  certain"],
  ],
  [
    "places in a sentence from one value to another",
    "休み所の数を40か所（R4）から56か所（R9）にします。",
    ["休み所の数 40 56  certain"],
  ],
  [
    "a line of blanks inside a table",
    "指標\t単位\t現状値\t目標値\n鈴の数\t個\t4\t9\n \n笛の数\t本\t5\t8",
    ["鈴の数 4 9  certain", "笛の数 5 8  certain"],
  ],
  [
    "spoken numbers",
    `${"指標,現状値,目標値\n".replaceAll(",", "|")}出荷額|2千4百万円|3千百万円`,
    ["出荷額 2400 3100  certain"],
  ],
])("%s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});
