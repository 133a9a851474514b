import { describe, expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { bars, documentOf, read, rowsOf } from "./rows-of.ts";

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

test("the plan before (前回計画) gives no start beside this one (今回計画)", () => {
  const rows = rowsOf(
    documentOf([
      ["指標", "前回計画", "前回計画", "今回計画", "今回計画"],
      ["指標", "策定時（H25）", "目標（R5）", "現状値（R6）", "目標（R15）"],
      ["凧の数", "48枚", "60枚", "52枚", "62枚"],
      ["独楽の数", "-", "-", "6個", "24個"],
    ]),
  );
  expect(rows).toEqual([
    "凧の数 52@2024 62@2033 null@null certain",
    "独楽の数 6@2024 24@2033 null@null certain",
  ]);
});

describe("the plan before, where this one prints goals alone", () => {
  const of = (words: string[], before: string, now: string) => {
    const values = ["48枚", "60枚", "52枚"].slice(-words.length);
    const head = ["指標", ...words.map(() => before), now];
    const table = [head, ["指標", ...words, "目標値（R10）"], ["凧の数", ...values, "62枚"]];
    return rowsOf(documentOf(table));
  };

  test.each([
    ["第2次計画", "本計画"],
    ["第2次計画（H30～R4）", "第3次計画（R5～R10）"],
    ["前計画", "後期計画"],
    ["現計画", "次期計画"],
  ])("what %s reached is where %s may begin, and never its goal", (before, now) => {
    const words = ["策定時（H29）", "目標値（R4）", "実績値（R4）"];
    expect(of(words, before, now)).toEqual(["凧の数 52@2022 62@2028 null@null review"]);
    const present = ["策定時（H29）", "中間（R1）", "現状（R4）"];
    expect(of(present, before, now)).toEqual(["凧の数 52@2022 62@2028 null@null review"]);
  });

  test.each([
    ["指標", "第1期計画", "", "第2期計画"],
    ["", "前計画", "", "本計画"],
  ])("titles set by blanks (%s | %s | %s | %s) leave open which columns are whose", (...titles) => {
    const head = [titles[0] ? "" : "指標", "目標値(R5)", "実績値(R5)", "目標値(R11)"];
    const rows = [
      titles,
      head,
      ["凧の数", "40枚", "52枚", "100枚"],
      ["独楽の数", "25個", "33個", "70個"],
    ];
    const wide = (cells: string[]) => cells.map((cell) => cell.padEnd(16, "\u3000")).join("");
    for (const row of read(rows.map(wide).join("\n"))) expect(row).toMatch(/review$/u);
  });

  test("its own start and goal are none of this plan's", () => {
    expect(of(["策定時（H29）", "目標値（R4）"], "第2次計画", "第3次計画")).toEqual([
      "凧の数 null@null 62@2028 null@null review",
    ]);
  });
});

test("of the town's, the prefecture's and the nation's values the town's count", () => {
  const [now, goal] = ["現状値（令和4年度）", "目標値（令和17年度）"];
  const rows = rowsOf(
    documentOf([
      ["指標", now, now, now, goal, goal],
      ["指標", "町", "県", "国", "町", "国"],
      ["凧の数", "10.6枚", "10.2枚", "9.7枚", "8.0枚未満", "7枚"],
      ["独楽の数", "7.9個", "8.1個", "8.4個", "5.0個以下", "-"],
    ]),
  );
  expect(rows).toEqual([
    "凧の数 10.6@2022 8@2035 null@null certain",
    "独楽の数 7.9@2022 5@2035 null@null certain",
  ]);
});

test("a goal to strive for (努力目標) is not the plan's where one of the same year is there", () => {
  const head = ["指標", "基準値（R1）", "到達目標（R12）", "努力目標（R12）"];
  expect(rowsOf(documentOf([head, ["凧の数", "8枚", "20枚", "30枚"]]))).toEqual([
    "凧の数 8@2019 20@2030 null@null certain",
  ]);
  const only = ["指標", "基準値（R1）", "努力目標（R12）"];
  expect(rowsOf(documentOf([only, ["凧の数", "8枚", "30枚"]]))).toEqual([
    "凧の数 8@2019 30@2030 null@null certain",
  ]);
});

test("an estimate (見込み) below the word for values is no result", () => {
  const rows = rowsOf(
    documentOf([
      ["指標", "従前値（H29）", "目標値（R4）", "評価値", "評価値"],
      ["指標", "従前値（H29）", "目標値（R4）", "見込み", "確定"],
      ["凧の数", "5,600枚", "6,500枚", "6,210枚", "6,348枚"],
      ["独楽の数", "38個", "60個", "55個", "-"],
    ]),
  );
  expect(rows).toEqual([
    "凧の数 5600@2017 6500@2022 6348@null certain",
    "独楽の数 38@2017 60@2022 null@null certain",
  ]);
});

test("totals over years beside results of single years are for review, whichever the goal counts", () => {
  const head = [
    "指標",
    "当初値（R4）",
    "実績（R5）",
    "実績（R6）",
    "累計（R5～R6）",
    "目標値（R9）",
  ];
  const rows = rowsOf(
    documentOf([
      head,
      ["新しい凧の数", "6枚", "5枚", "8枚", "13枚", "40枚"],
      ["凧の会の割合", "31.6%", "33.0%", "35.4%", "―", "40.0%"],
      ["独楽の会の割合", "21.6%", "23.0%", "25.4%", "―", "30.0%"],
      ["羽子の会の割合", "11.6%", "13.0%", "15.4%", "―", "20.0%"],
    ]),
  );
  expect(rows.map((row) => row.replace(/^.* /, ""))).toEqual(Array(4).fill("review"));
});

test("years of a plan (R8（計画）) are goals, expected results (実績見込) none", () => {
  const rows = bars([
    ["事業", "R6（実績）", "R7（実績見込）", "R8（計画）", "R9（計画）"],
    ["---", "---", "---", "---", "---"],
    ["凧教室の利用者数（人）", "210", "220", "230", "240"],
  ]);
  expect(rows).toEqual(["凧教室の利用者数 210@2024 240@2027 null@null certain"]);
});

test("columns of 数値 with their years in columns of their own and in their heads", () => {
  const head = ["数値目標", "基準年度", "基準数値", "目標年度", "目標数値", "令和5年度数値"];
  const rows = bars([head, ["凧の数(枚)", "令和元年度", "120", "令和8年度", "150", "131"]]);
  expect(rows).toEqual(["凧の数 120@2019 150@2026 131@2023 certain"]);
});

test("the prefecture's values below the municipality's own make no row and are listed", () => {
  const document = documentOf([
    ["指標", "単位", "区分", "前回目標（R5）", "基準値（R4）", "目標値（R10）"],
    ["凧揚げの実施率", "%", "本市", "65.0", "62.8", "70.0"],
    ["凧揚げの実施率", "%", "県平均", "65.0", "66.0", "70.0"],
  ]);
  expect(rowsOf(document)).toEqual(["凧揚げの実施率 62.8@2022 70@2028 null@null review"]);
  const { rows, candidates } = extract(document);
  expect(rows[0]?.interim).toEqual([]);
  expect(candidates).toMatchObject([
    { line: 3, reason: "figure", text: "凧揚げの実施率 % 県平均 65.0 66.0 70.0" },
  ]);
});

test.each(["（国）", "（県平均）"])(
  "columns of others in brackets %s are none of the row",
  (whose) => {
    const head = ["指標", "現状値", "目標値", `現状値${whose}`, `目標値${whose}`];
    const rows = bars([
      head,
      head.map(() => "---"),
      ["凧揚げの実施率", "45.3%", "55.0%", "50.0%", "60.0%"],
    ]);
    expect(rows).toEqual(["凧揚げの実施率 45.3@null 55@null null@null certain"]);
  },
);

test("a title over all columns is no word of the head below it, and merged cells hold one value", () => {
  const title = Array.from({ length: 8 }, () => "■ 指標の達成状況");
  const rows = rowsOf(
    documentOf([
      ["", ...title],
      ["", "指標名", "指標名", "単位", "基準値", "", "年度", "年度", "目標値"],
      ["", "指標名", "指標名", "単位", "R4", "", "R5", "R6", "R10"],
      ["", "凧の便数", "凧の便数", "便", "480", "計画", "485", "500", "600"],
      ["", "凧の便数", "凧の便数", "便", "480", "実績", "472", "498", "600"],
    ]),
  );
  expect(rows).toEqual(["凧の便数 480@2022 600@2028 498@2024 certain"]);
});

test("sheets with the number of their indicator on the left and its explanation behind the years", () => {
  const years = ["年度", "R3（基準）", "R4", "R5", "R8（最終目標）", "指標の説明"];
  const rows = rowsOf(
    documentOf([
      ["成果指標１", "指標名", "凧揚げに参加した市民の割合", "", "単位", "％", ""],
      ["成果指標１", ...years],
      ["成果指標１", "目標値", "―", "32.0", "34.0", "40.0", "2,000人に聞いた結果"],
      ["成果指標１", "実績値", "30.1", "31.4", "33.2", "―", "2,000人に聞いた結果"],
      ["成果指標２", "指標名", "独楽の会の数", "", "単位", "会", ""],
      ["成果指標２", ...years],
      ["成果指標２", "目標値", "―", "62", "65", "75", "会の数"],
      ["成果指標２", "実績値", "58", "61", "66", "―", "会の数"],
    ]),
  );
  expect(rows).toEqual([
    "凧揚げに参加した市民の割合 30.1@2021 40@2026 33.2@2023 certain",
    "独楽の会の数 58@2021 75@2026 66@2023 certain",
  ]);
});

test("lone lines below a form do not shift the values of its row", () => {
  const rows = bars([
    ["指標名", "指標の分類"],
    ["凧置き場の数", "活動指標"],
    ["", "基準値", "年度当初値", "今年度目標値", "今年度実績値", "長期的目標値"],
    ["数値", "43か所", "45か所", "46か所", "か所", "52か所"],
    ["時点", "平成27年度", "令和2年度", "令和2年度", "", "令和6年度"],
    ["達成度の評価"],
    ["6"],
  ]);
  expect(rows).toEqual(["凧置き場の数 43@2015 52@2024 null@null review"]);
});

test("a footnote to a row gives the year of the value that it names, and of no other row", () => {
  const text = [
    "指標\t現状値（R5）\t目標値（R11）",
    "凧の数※1\t120枚\t150枚",
    "独楽の数※2\t80個\t100個",
    "双六の数\t7枚\t9枚",
    "",
    "※1 凧は空にあるもの。",
    "※2 現状値は令和6年度の値。",
  ];
  const rows = read(text.join("\n"));
  expect(rows).toEqual([
    "凧の数 120@2023 150@2029 null@null certain",
    "独楽の数 80@2024 100@2029 null@null certain",
    "双六の数 7@2023 9@2029 null@null certain",
  ]);
});

test("a course of years that no word calls that of indicators gives no row", () => {
  const course = (word: string) =>
    documentOf([
      [word, "R4", "R5", "R6"],
      ["凧を作る人", "312", "298", "281"],
      ["凧を買う人", "450", "450", "420"],
    ]);
  expect(rowsOf(course("区分"))).toEqual([]);
  expect(rowsOf(course("指標"))).toHaveLength(2);
});

test("sheets whose indicator is named and numbered in a row of its own above the years", () => {
  const years = ["区分", "基準値(H30)", "R4", "R5", "R6", "R7"];
  const rows = rowsOf(
    documentOf([
      ["指標1 凧の客数(千人)", "", "", "", "", ""],
      years,
      ["目標", "412", "350", "400", "430", "460"],
      ["実績", "412", "297", "381", "", ""],
      ["達成率", "412", "84.9%", "95.3%", "", ""],
      ["指標2 独楽の店の数(店)", "", "", "", "", ""],
      years,
      ["目標", "38", "32", "38", "41", "45"],
      ["実績", "38", "29", "37", "", ""],
    ]),
  );
  expect(rows).toEqual([
    "凧の客数 412@2018 460@2025 381@2023 certain",
    "独楽の店の数 38@2018 45@2025 37@2023 certain",
  ]);
});

test("a table beside another one, behind an empty column, is none of its columns", () => {
  const rows = rowsOf(
    documentOf([
      [
        "成果指標",
        "2021年度(基準)",
        "2023年度実績",
        "2026年度(目標)",
        "",
        "予算(千円)",
        "2023年度",
      ],
      ["凧の手続の数(件)", "42", "134", "200", "", "凧の会", "38,100"],
      ["独楽の数(個)", "5", "16", "30", "", "", ""],
    ]),
  );
  expect(rows).toEqual([
    "凧の手続の数 42@2021 200@2026 134@2023 certain",
    "独楽の数 5@2021 30@2026 16@2023 review",
  ]);
});

test("values of two parts in a cell take their names from the column of kinds; the last year is the goal", () => {
  const rows = rowsOf(
    documentOf([
      [
        "成果指標",
        "対象",
        "現況（R5年度）",
        "中間年度（R8年度）",
        "最終年度（R10年度）",
        "参考：県（R4年度）",
      ],
      ["凧がよくわかる児童生徒の割合", "小6 中3", "84.5% 76.8%", "87% 80%", "90% 85%", "80.1%"],
      ["独楽の点数", "小5 中2", "53.4点 45.1点", "", "全国平均以上", "52.0点"],
    ]),
  );
  expect(rows).toEqual([
    "凧がよくわかる児童生徒の割合 小6 84.5@2023 90@2028 null@null certain",
    "凧がよくわかる児童生徒の割合 中3 76.8@2023 85@2028 null@null certain",
    "独楽の点数 小5 53.4@2023 null@2028 null@null certain",
    "独楽の点数 中2 45.1@2023 null@2028 null@null certain",
  ]);
});

test.each(["第8期", "第8期実績"])(
  "%s over years is no value and parts no head from its goals",
  (term) => {
    const rows = rowsOf(
      documentOf([
        ["指標", term, term, "第9期目標", "第9期目標"],
        ["指標", "基準値令和3年度", "実績値令和4年度", "令和6年度", "令和8年度"],
        ["凧の率", "5.2%", "6.1%", "7.0%", "8.0%"],
        ["独楽の数", "212個", "268個", "320個", "400個"],
      ]),
    );
    expect(rows).toEqual([
      "凧の率 5.2@2021 8@2026 6.1@2022 certain",
      "独楽の数 212@2021 400@2026 268@2022 certain",
    ]);
  },
);

test.each([
  ["策定時", "現状"],
  ["基準", "現況"],
  ["基準値", "直近"],
])("columns of years between %s and %s date the values of their own title", (start, now) => {
  const rows = rowsOf(
    documentOf([
      ["指標", "単位", start, start, now, now, "目標", "目標"],
      ["指標", "単位", "年度", "値", "年度", "値", "年度", "値"],
      ["凧の割合", "％", "2019", "4.5", "2023", "12.3", "2030", "50.0"],
      ["独楽の数", "個", "2019", "912", "2023", "868", "2030", "790"],
    ]),
  );
  expect(rows).toEqual([
    "凧の割合 4.5@2019 50@2030 12.3@2023 certain",
    "独楽の数 912@2019 790@2030 868@2023 certain",
  ]);
});

test("a goal on the way has the year beside it, and the last goal its own", () => {
  const [row] = typedRows(
    extract(
      documentOf([
        ["指標", "現状年度", "現状値", "中間目標年度", "中間目標値", "最終目標年度", "最終目標値"],
        ["凧の割合", "2019", "4.5", "2023", "12.3", "2030", "50.0"],
        ["独楽の数", "2018", "912", "2023", "868", "2032", "790"],
      ]),
    ),
  );
  expect(row?.interim).toEqual([{ raw: "12.3", value: 12.3, year: 2023 }]);
  expect(row?.target).toMatchObject({ value: 50, year: 2030 });
});

test("a title right below a head of two rows, and one above a row partly in dashes, end no table", () => {
  const table = [
    ["指標", "単位", "基準", "基準", "直近", "直近", "目標", "目標", "評価"],
    ["指標", "単位", "年度", "値", "年度", "値", "年度", "値", "評価"],
    "空のまち",
    ["凧の割合", "％", "2019", "4.5", "2023", "12.3", "2030", "50.0", "B"],
    ["独楽の数", "個", "2019", "912", "2023", "868", "2030", "790", "A"],
    "水のまち",
    ["笹舟の数", "艘", "2019", "40", "2023", "－", "2030", "60", "－"],
  ];
  const [kite, top] = [
    "凧の割合 4.5@2019 50@2030 12.3@2023",
    "独楽の数 912@2019 790@2030 868@2023",
  ];
  const named = (rows: string[]) => rows.map((row) => row.replace(/ \w+$/u, ""));
  const text = table.map((row) => (typeof row === "string" ? row : row.join("\t"))).join("\n");
  expect(named(read(text)).slice(0, 2)).toEqual([kite, top]);
  expect(named(rowsOf(documentOf(table)))).toEqual([
    kite,
    top,
    "笹舟の数 40@2019 60@2030 null@2023",
  ]);
});

test("two footnotes on one line hold each for its own mark", () => {
  const table = "指標\t現状値（R6）\t目標（R10）\n凧の率\t41.8%※1\t60%※2\n独楽の率\t25.6%\t50%\n\n";
  const notes = "※1 令和5年度の値\t※2 令和9年度の目標値。";
  expect(read(table + notes)).toEqual([
    "凧の率 41.8@2023 60@2027 null@null certain",
    "独楽の率 25.6@2024 50@2028 null@null certain",
  ]);
});

test("footnotes date the values with their marks, those of rows that they name, and no others", () => {
  const table =
    "指標\t現状値（R6）\t目標（R10）\n凧の率\t41.8%※1\t60%※2\n独楽の率（注3）\t25.6%\t50%\n駒の率\t7%※\t9%\n双六の率\t3%\t4%\n\n";
  const notes = [
    "※1 令和5年度市民意識調査の結果 ※2 国の計画に合わせた令和14年度の目標値",
    "（注3）目標値は令和9年度の値",
    "※は令和4年度の実績値です。",
    "※双六の率の現状値は令和3年の値です。",
  ];
  expect(read(table + notes.join("\n"))).toEqual([
    "凧の率 41.8@2023 60@2032 null@null certain",
    "独楽の率 25.6@2024 50@2027 null@null certain",
    "駒の率 7@2022 9@2028 null@null certain",
    "双六の率 3@2024 4@2028 null@null review",
  ]);
});

test.each([
  ["※", "※2021年度の値"],
  ["※", "※2021年度実績"],
  ["*", "* 令和3年度の数値である。"],
  ["[2]", "[1] 凧は空にあるもの。\n[2] 令和3年度の数値である。"],
])("a value with the mark %s has the year of its note: %s", (mark, note) => {
  const table = "指標\t現状値（2024年度）\t目標（2030年度）\n";
  expect(read(`${table}凧の数[1]\t31枚${mark}\t40枚\n独楽の数\t7個\t9個\n\n${note}`)).toEqual([
    "凧の数 31@2021 40@2030 null@null certain",
    "独楽の数 7@2024 9@2030 null@null certain",
  ]);
});

test("a raised mark finds its note where the page does not raise the number before it", () => {
  const table = "指標\t現状値（R6）\t目標（R10）\n凧の率\t41.8%¹\t60%\n凧の広さ\t12.6m²\t15m²\n\n";
  expect(read(`${table}1 令和５年度の公表値\n2 令和4年度の値`)).toEqual([
    "凧の率 41.8@2023 60@2028 null@null certain",
    "凧の広さ 12.6@2024 15@2028 null@null certain",
  ]);
});

test("a star that only lists lines is no mark of a note", () => {
  const rows = "* 凧※1の数：31枚→40枚\n* 独楽の数：7個（令和3年度）→9個（令和9年度）\n\n";
  expect(read(`${rows}※1 現状値は令和2年度の値`)).toEqual([
    "凧の数 31@null 40@null null@null review",
    "独楽の数 7@2021 9@2027 null@null certain",
  ]);
});

test("remarks date the values of their own row and of no other", () => {
  const head = "指標\t現状値\t目標値\t備考\n";
  const rows =
    "凧の率\t45%\t60%\t現状値はR4、目標値はR9\n独楽の率\t7%\t9%\t目標年度：令和14年度\n駒の率\t3%\t4%\t目標値は令和4年度を維持\n";
  expect(read(head + rows)).toEqual([
    "凧の率 45@2022 60@2027 null@null certain",
    "独楽の率 7@null 9@2032 null@null certain",
    "駒の率 3@null 4@null null@null certain",
  ]);
});

test("a title between rows of a table that gives other years than the head asks about the rows below it", () => {
  const rows = rowsOf(
    documentOf([
      ["指標", "現状値（R5）", "目標値（R10）"],
      ["凧の数", "12枚", "40枚"],
      "（参考）前期計画の指標　現状値はH30、目標値はR5",
      ["独楽¹（大）の数", "3個", "5個"],
    ]),
  );
  expect(rows).toEqual([
    "凧の数 12@2023 40@2028 null@null certain",
    "独楽（大）の数 3@2023 5@2028 null@null review",
  ]);
});

test("a title above each of two tables without years in their heads dates its own", () => {
  const table = (word: string, years: string) =>
    `${word}（${years}）\n指標\t現状値\t目標値\n${word}の数\t12枚\t40枚\n`;
  const text = `${table("凧", "現状値はR4、目標値はR9")}\n${table("独楽", "現状値はR5、目標値はR10")}`;
  expect(read(text)).toEqual([
    "凧の数 12@2022 40@2027 null@null certain",
    "独楽の数 12@2023 40@2028 null@null certain",
  ]);
});

test("of footnotes with a bare mark those count that say the same year of a value", () => {
  const table = "指標\t策定時（H29）\t目標（R10）\n凧の率※\t41.8%\t60%\n独楽の率\t25.6%\t50%\n\n";
  const noted = (notes: string) => read(table + notes);
  const other = "独楽の率 25.6@2017 50@2028 null@null certain";
  expect(noted("※凧は空にあるもの。\n※凧の策定時の値は平成28年度の値")).toEqual([
    "凧の率 41.8@2016 60@2028 null@null certain",
    other,
  ]);
  expect(noted("※策定時の値は平成28年度\n※策定時の値は平成27年度")[0]).toMatch("41.8@2017");
});

test("rows that merged cells cover twice are one, and labels stand between field and kind", () => {
  const head = ["大項目", "小項目", "区分", "策定時（R2）", "中間評価（R5）", "目標値（R9）"];
  const rows = rowsOf(
    documentOf([
      head,
      head,
      ["凧の健康", "揚げる人の割合", "男性", "31.2%", "33.5%", "40.0%"],
      ["凧の健康", "揚げる人の割合", "男性", "31.2%", "33.5%", "40.0%"],
      ["凧の健康", "揚げる人の割合", "女性", "27.4%", "29.1%", "35.0%"],
    ]),
  );
  expect(rows).toEqual([
    "揚げる人の割合 男性 31.2@2020 40@2027 33.5@2023 certain",
    "揚げる人の割合 女性 27.4@2020 35@2027 29.1@2023 certain",
  ]);
});

test("what a year before the first goal has reached is the start, which no word says, where none is printed", () => {
  const rows = bars([
    ["指標名", "単位", "区分", "R4", "R5", "R6", "R7"],
    ["凧の数", "枚", "目標", "－", "9", "11", "12"],
    ["凧の数", "枚", "実績", "8", "9", "10", ""],
    ["独楽の数", "個", "目標", "", "95", "105", "120"],
    ["独楽の数", "個", "実績", "88", "91", "99", ""],
    ["駒の数", "個", "目標", "7", "8", "9", "10"],
    ["駒の数", "個", "実績", "6", "7", "8", ""],
  ]);
  expect(rows.slice(0, 2)).toEqual([
    "凧の数 8@2022 12@2025 10@2024 review",
    "独楽の数 88@2022 120@2025 99@2024 review",
  ]);
  expect(rows[2]).toMatch("駒の数 null@null 10@2025 8@2024");
});

test("a row whose goal is a dash is asked about", () => {
  const rows = rowsOf(
    documentOf([
      ["指標", "現状値（R5）", "目標値（R10）"],
      ["凧の数", "12枚", "18枚"],
      ["（参考）凧の空", "5枚", "－"],
    ]),
  );
  expect(rows).toEqual([
    "凧の数 12@2023 18@2028 null@null certain",
    "（参考）凧の空 5@2023 null@2028 null@null review",
  ]);
});

test("accounts beside those of a plan, and a course of years from a start, give no row", () => {
  const accounts = ["区分", "R5決算", "R6予算", "R7計画", "R8計画"];
  expect(rowsOf(documentOf([accounts, ["凧の収入", "1,841", "1,858", "1,864", "1,879"]]))).toEqual(
    [],
  );
  const course = ["部門", "2013年度（基準年度）", "2019年度", "2022年度"];
  expect(rowsOf(documentOf([course, ["凧", "212.4", "188.1", "176.9"]]))).toEqual([]);
});

test("sheets with start and goal beside their words, and plan and result of years below", () => {
  const rows = rowsOf(
    documentOf([
      [
        "指標名",
        "凧が揚がるまちだと思う町民の割合",
        "凧が揚がるまちだと思う町民の割合",
        "",
        "",
        "",
      ],
      ["指標の説明", "聞いた結果", "聞いた結果", "", "", ""],
      ["単位", "％", "％", "", "", ""],
      ["基準値", "54.2", "（令和2年度）", "目標値", "65.0", "（令和6年度）"],
      ["指標の推移", "", "", "", "", ""],
      ["年度", "R3", "R4", "R5", "R6", ""],
      ["目標", "55.0", "57.0", "59.0", "65.0", ""],
      ["実績", "53.8", "56.0", "", "", ""],
    ]),
  );
  expect(rows).toEqual(["凧が揚がるまちだと思う町民の割合 54.2@2020 65@2024 56@2022 review"]);
});

test("open data whose remarks are of single values", () => {
  const rows = rowsOf(
    documentOf([
      ["指標名", "単位", "年度", "区分", "値", "備考"],
      ["凧の数", "枚", "2020", "基準値", "12", ""],
      ["凧の数", "枚", "2022", "実績値", "14", "速報"],
      ["凧の数", "枚", "2023", "目標値", "15", "中間目標"],
      ["凧の数", "枚", "2027", "目標値", "20", "最終目標"],
    ]),
  );
  expect(rows).toEqual(["凧の数 12@2020 20@2027 14@2022 certain"]);
});

test("a title over columns does not end a head where the row below lacks one kind of value", () => {
  const rows = rowsOf(
    documentOf([
      ["指標", "単位", "基準値（R1）", "R2目標", "R2実績", "目標値（R6）", "達成率"],
      ["凧の数", "枚", "10", "12", "11", "20", "91%"],
      Array.from({ length: 7 }, () => "独楽のまち"),
      ["独楽の率", "－", "1.38", "1.40", "1.35", "1.50", "未公表"],
    ]),
  );
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain("独楽の率 1.38@2019 1.5@2024");
});
