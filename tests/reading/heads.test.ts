import { describe, expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readSource } from "../../src/reading/files/read-document.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { bars, documentOf, read, rowsOf } from "./rows-of.ts";

const years = ["| 指標 | R5 | R10 |", "| 凧の数 | 31枚 | 33枚 |", "| 独楽の数 | 9個 | 10個 |"];
const below = (...above: string[]) => read([...above, "", ...years].join("\n"));
const NAMED = [
  "凧の数 31@2023 33@2028 null@null certain",
  "独楽の数 9@2023 10@2028 null@null certain",
];

test.each([
  "凧のまちの数値目標（R5：現状値、R10：目標値）",
  "現状値は令和5年度、目標値は令和10年度とします。",
  "令和5年度の現状値と令和10年度の目標値を示します。",
  "基準年度：R5　目標年度：R10",
  "令和5年度を現状とし、最終年度を令和10年度とします。",
])("%s names the years of a head", (title) => expect(below(title)).toEqual(NAMED));

test("a note below or the head itself names them too", () => {
  expect(read([...years, "※R5は現状値、R10は目標値"].join("\n"))).toEqual(NAMED);
  const [, ...rows] = years.map((line) => line.split("|").slice(1, -1));
  expect(bars([["指標（R5：現状、R10：目標）", "R5", "R10"], ...rows])).toEqual(NAMED);
});

test("years of which nothing is said stay open, and what others aim at", () => {
  const rows = rowsOf(
    documentOf([
      ["数値目標（R5：現状値、R10：目標値）", "", "", ""],
      ["指標", "R5", "R6", "R10"],
      ["凧の数", "31枚", "32枚", "33枚"],
    ]),
  );
  expect(rows).toEqual(["凧の数 31@2023 33@2028 32@2024 review"]);
  expect(below("国の目標（R5：現状値、R10：目標値）").join()).toMatch(/review.*review/u);
});

test.each([
  "人口の推移（R5：実績、R10：目標）",
  "R10目標に対する実績（R5）",
  "目標年度：R10",
  "計画の最終年度は令和10年度です。",
])("%s names no goals", (title) => expect(below(title).join()).not.toContain("certain"));

const COMING = [
  "| 指標 | 現状 | R7 | R8 | R9 |",
  "| 凧の数 | 42枚 | 40枚 | 38枚 | 36枚 |",
  "| 独楽の数 | 3個 | 6個 | 9個 | 12個 |",
];
test("all years behind a present value are goals where a text says so, and not where it names results too", () => {
  const under = (title: string) => read([title, "", ...COMING].join("\n"));
  expect(under("現状は令和5年度末、各年度の値は目標値です。")).toEqual([
    "凧の数 42@2023 36@2027 null@null certain",
    "独楽の数 3@2023 12@2027 null@null certain",
  ]);
  expect(under("各年度の目標値")[0]).toBe("凧の数 42@null 36@2027 null@null certain");
  expect(under("各年度の目標と実績")[0]).toMatch(/review$/u);
});

test("all years behind a result are goals where a text says that they follow", () => {
  const rows = [
    ["指標", "令和5年度実績", "R6", "R7"],
    ["凧の数", "42枚", "40枚", "38枚"],
  ];
  const under = (title: string) => rowsOf(documentOf([title, ...rows]));
  for (const title of [
    "各年度の目標は次の表のとおりとする。",
    "年度別の数値目標を以下のように定める。",
  ])
    expect(under(title)).toEqual(["凧の数 42@2023 38@2025 null@null certain"]);
  expect(under("各年度の実績は次の表のとおり。").join()).not.toMatch(/certain/u);
});

test.each([
  "なお、現状値は令和5年度、目標値は令和10年度です。",
  "現状値は令和5年度とし、目標値は令和10年度としています。",
])("%s dates the values of all tables", (rule) => {
  const rows = ["| 指標 | 現状値 | 目標値 |", "| 凧の数 | 31枚 | 33枚 |"];
  expect(read([rule, "", ...rows].join("\n"))).toEqual([
    "凧の数 31@2023 33@2028 null@null certain",
  ]);
  const other = "目標値は令和10年度に見直し、現状値は令和5年度に比べて増えました。";
  expect(read([other, "", ...rows].join("\n"))).toEqual([
    "凧の数 31@null 33@null null@null certain",
  ]);
});

describe("marks of notes in heads", () => {
  const marked = (start: string, goal: string, ...notes: string[]) =>
    read(
      [
        `| 指標 | ${start} | ${goal} |`,
        "| 凧の数 | 5枚 | 8枚 |",
        "| 独楽の数 | 12個 | 20個 |",
        "",
        ...notes,
      ].join("\n"),
    )[0];

  test.each([
    ["現状値（R5）", "目標値※1（R10）"],
    ["現状値注1（R5）", "目標値*2（R10）"],
    ["現状値（R5）¹", "目標値（R10）²"],
    ["現状値※（R5）", "目標値（注2）（R10）"],
  ])("%s and %s are read without them", (start, goal) =>
    expect(marked(start, goal, "※1 計画の最終年度")).toBe("凧の数 5@2023 8@2028 null@null certain"),
  );

  test("their notes date the values where the head does not", () => {
    const notes = "※1 令和5年度の実績値 ※2 令和10年度の目標値";
    expect(marked("現状値※1", "目標値※2", notes)).toBe("凧の数 5@2023 8@2028 null@null certain");
  });

  test.each(["※1 一部は令和4年度の値", "※1 目標年度は令和11年度"])("%s is asked about", (note) =>
    expect(marked("現状値※1（R5）", "目標値※1（R10）", note)).toMatch(/review$/u),
  );
});

test.each([
  ["実績値 令和2～6年度", "目標値 令和7～11年度"],
  ["現状値 R2～R6", "目標値 R7～R11"],
  ["令和2～6年度実績", "令和7～11年度目標"],
  ["現状値 令和2-6年度", "目標値 令和7年度から令和11年度"],
  ["基準値 平成30～令和6年度", "目標値 2025～2029年度"],
])("%s and %s are of the last of their years", (start, goal) =>
  expect(
    bars([
      ["指標", start, goal],
      ["凧の大会の参加者数", "214人", "300人"],
    ]),
  ).toEqual(["凧の大会の参加者数 214@2024 300@2029 null@null certain"]),
);

describe("goals that were set anew", () => {
  const goals = (...heads: string[]) =>
    bars([
      ["指標", "策定時（R2）", "現状値（R6）", ...heads],
      ["凧の率", "15%", "19%", "50%", "30%"],
    ]);

  test.each([
    ["最終目標（R10）", "見直し後の最終目標（R10）"],
    ["目標値（R10）", "新目標値（R10）"],
    ["当初目標（R10）", "上方修正後の目標（R10）"],
    ["目標値（R6）", "今後の目標値（R10）"],
    ["目標値（R6）", "新たな目標（R10）"],
  ])("beside %s the goal is %s", (old, now) =>
    expect(goals(old, now)).toEqual(["凧の率 15@2020 30@2028 19@2024 certain"]),
  );

  test("is none in front of one that was changed, or of others", () =>
    expect(goals("県の目標（R10）", "見直し後の目標（R10）")).toEqual([
      "凧の率 15@2020 30@2028 19@2024 certain",
    ]));
});

test("a cell dates its value by the accounts or results of a year, and counts minutes and seconds", () =>
  expect(
    bars([
      ["指標", "現状値（令和5年度）", "目標値（令和12年度）"],
      ["凧の経費回収率", "83.4％ 令和4年度決算", "100％以上 令和12年度決算"],
      ["凧が揚がるまでの時間", "8分42秒", "8分30秒"],
    ]),
  ).toEqual([
    "凧の経費回収率 83.4@2022 100@2030 null@null certain",
    "凧が揚がるまでの時間 522@2023 510@2030 null@null certain",
  ]));

test.each(["目標値（R10）", "市の目標（R10）", "市目標値（R10）"])(
  "a column of the place itself beside those of others is its present value: %s",
  (goal) =>
    expect(
      bars([
        ["指標", "市（R5）", "県平均（R5）", "全国（R5）", goal],
        ["凧の率", "14.8％", "18.8％", "50.0％", "30.0％"],
      ]),
    ).toEqual(["凧の率 14.8@2023 30@2028 null@null certain"]),
);

test("beside a present value and alone it is none", () => {
  const of = (...heads: string[]) =>
    bars([
      ["指標", ...heads],
      ["凧の率", "14.8％", "18.8％", "50.0％", "30.0％"],
    ]).join();
  expect(of("現状値（R5）", "市（R5）", "県（R5）", "目標値（R10）")).toMatch(/review$/u);
  expect(of("市（R5）", "県（R5）", "国（R5）", "順位")).not.toContain("certain");
});

const AGES = [
  "凧を揚げる人の割合 20歳代 24.8@2023 20@2028 null@null certain",
  "凧を揚げる人の割合 65歳以上 18.8@2023 15@2028 null@null certain",
];
test("ages in a column without a name are parts of the label above them", () => {
  const head = ["指標", "", "現状値（R5）", "目標値（R10）"];
  const rows = [
    ["凧を揚げる人の割合", "20歳代", "24.8％", "20.0％"],
    ["", "65歳以上", "18.8％", "15.0％"],
  ];
  expect(bars([head, ...rows])).toEqual(AGES);
  expect(rowsOf(documentOf([head, ...rows]))).toEqual(AGES);
});

test("ages below a label without values are its parts", () =>
  expect(
    bars([
      ["指標", "現状値（R5）", "目標値（R10）"],
      ["凧を揚げる人の割合", "", ""],
      ["20歳代", "24.8％", "20.0％"],
      ["40~64歳", "18.8％", "15.0％"],
    ]),
  ).toEqual([AGES[0], "凧を揚げる人の割合 40~64歳 18.8@2023 15@2028 null@null certain"]));

test("a table whose labels are its head is read below a title, with a blank line or without", () => {
  const table = [
    "区分            凧の数    独楽の数    羽子板の数",
    "現状値（令和5年度）   14枚      41個       118枚",
    "目標値（令和6年度）   20枚      50個       150枚",
  ];
  const rows = [
    "凧の数 14@2023 20@2024 null@null certain",
    "独楽の数 41@2023 50@2024 null@null certain",
    "羽子板の数 118@2023 150@2024 null@null certain",
  ];
  for (const above of [["凧のまちの数値目標の状況"], ["凧のまちの数値目標の状況", ""]])
    expect(read([...above, ...table].join("\n"))).toEqual(rows);
});

test("a mark before the label says which values under 数値 are goals, and its year dates them", () => {
  const rows = [
    ["令和4年度末時点の凧の会員数（A）", "86人", "基準"],
    ["【目標】令和8年度末までの凧の会への入会者数", "6人", "（A）の6％以上"],
  ];
  const head = ["項目", "数値", "考え方"];
  const goals = ["凧の会への入会者数 null@null 6@2026 null@null review"];
  expect(bars([head, ...rows])).toEqual(goals);
  expect(rowsOf(documentOf([head, ...rows]))).toEqual(goals);
  expect(bars([head, ["凧の会員数", "86人", "基準"]])).toEqual([]);
});

test("words of a head that one blank parts are columns, where they cannot be one", () => {
  const table = `No. 分野              指標              現状値（R3）   目標値（R7） 評価
1   健康    凧を揚げる人の割合（％）       20.3       39.0    A
2   健康      凧教室の実施の回数（回）      129        154    B
3   環境    独楽を回す人の割合（％）        16         22    C`;
  expect(read(table)).toEqual([
    "凧を揚げる人の割合 20.3@2021 39@2025 null@null certain",
    "凧教室の実施の回数 129@2021 154@2025 null@null certain",
    "独楽を回す人の割合 16@2021 22@2025 null@null certain",
  ]);
});

test("a word for values above the line of a head, whose year a bracket below begins", () => {
  const table = `                                               目標値
          指標          単位        基準値           （令和11年           備考
                                                度）

凧の会の会員数               人     18,452   令和3年      19,000

独楽の会の創立の数             件        23    令和5年度       150      ５年間の累計`;
  expect(read(`基本目標１ 凧のまち\n\n${table}`)).toEqual([
    "凧の会の会員数 18452@2021 19000@2029 null@null certain",
    "独楽の会の創立の数 23@2023 150@2029 null@null certain",
  ]);
});

test("the title of a list of indicators names none", () => {
  expect(read("重要目標達成指標（ＫＧＩ・ＫＰＩ）一覧\n目標値   掲載\n2029   頁")).toEqual([]);
});

test("a word for years whose 年度 stands below it is over a column of years", () => {
  const table = `                               基準           目標値
No            指標名      単位           基準値               算出方法
                               年度           （R13）

政策Ⅰ 凧のまち

                                                     担当課調べ（各年
1    凧を揚げる会の活動回数       回       R6   4,385    6,566   度末現在の数値）

                                                     担当課調べ（各年
2    独楽の会の相談の件数       件       R4     88      133
                                                     度末現在の数値）

                                                     凧アンケート調
3    独楽の宿の指定の数         か所      R5     88       101   査結果`;
  expect(read(table)).toEqual([
    "凧を揚げる会の活動回数 4385@2024 6566@2031 null@null certain",
    "独楽の会の相談の件数 88@2022 133@2031 null@null certain",
    "独楽の宿の指定の数 88@2023 101@2031 null@null certain",
  ]);
});

test("an evaluation on the way to the goal may be aimed at or done, unless a verdict or a word says which", () => {
  const under = (midway: string, more: string[] = []) =>
    bars([
      ["指標", "現状値（R4）", midway, "目標値（R11）", ...more.slice(0, 1)],
      ["凧の数", "12枚", "14枚", "20枚", ...more.slice(1)],
    ]);
  const row = "凧の数 12@2022 20@2029 14@2026";
  expect(under("中間評価（R8）")).toEqual([`${row} review`]);
  expect(under("中間見直し（R8）")).toEqual([`${row} review`]);
  expect(under("中間実績（R8）")).toEqual([`${row} certain`]);
  expect(under("中間評価（R8）", ["判定", "B"])).toEqual([`${row} certain`]);
});

test("results and goals of terms, and columns called by the letters of a formula", () => {
  const terms = bars([
    ["指標", "単位", "第1期実績（R6）", "第2期目標（R11）"],
    ["凧の数", "枚", "1114", "1142"],
  ]);
  expect(terms).toEqual(["凧の数 1114@2024 1142@2029 null@null certain"]);
  for (const head of [
    ["目標a（R6）", "実績b（R6）", "達成率b/a"],
    ["R6目標（a）", "R6実績（b）", "達成率（b/a）"],
    ["計画値A（R6）", "実績値B（R6）", "達成率B/A×100"],
  ])
    expect(
      bars([
        ["指標", "単位", ...head],
        ["凧の数", "枚", "1200", "1142", "95.2%"],
      ]),
    ).toEqual(["凧の数 null@null 1200@2024 1142@2024 certain"]);
});

test.each(["令和11年度目標事業量", "目標数（R11）", "R11目標利用者数", "目標戸数（令和11年度）"])(
  "%s says what its goals count",
  (goal) => {
    for (const name of ["事業名", "指標名"])
      expect(
        bars([
          [name, "単位", "令和5年度実績件数", goal],
          ["凧揚げ教室", "人", "31", "33"],
        ]),
      ).toEqual(["凧揚げ教室 31@2023 33@2029 null@null certain"]);
  },
);

test("what is counted leaves plans of works, several quantities and goals reached open", () => {
  const under = (...head: string[]) =>
    bars([head, ["凧揚げ教室", "31", "12", "33", "15"].slice(0, head.length)]);
  expect(under("事業名", "R5実績量", "R11計画量")[0]).toMatch(/review$/u);
  expect(under("指標名", "R5実績数", "R5実績額", "R11目標数", "R11目標額")[0]).toMatch(/review$/u);
  expect(under("指標名", "R5実績", "目標達成件数").join()).not.toContain("certain");
});

describe("years without a word for their values", () => {
  const table = (title: string, ...cells: string[][]) => rowsOf(documentOf([title, ...cells]));
  const pair = (title: string, name: string, from: string, to: string) =>
    table(title, [name, from, to], ["凧の数", "31枚", "33枚"]);

  test.each([
    ["ＫＰＩ", "R5", "R9"],
    ["成果指標", "2023年度", "2029年度"],
  ])("%s | %s | %s: the later year may be that of the goal", (name, from, to) => {
    expect(pair("外で遊ぶ", name, from, to)[0]).toMatch(
      /^凧の数 31@2023 33@20\d\d null@null review$/u,
    );
  });

  test.each([
    ["指標の推移", "指標", "R2", "R6"],
    ["外で遊ぶ", "指標", "R5", "R6"],
    ["外で遊ぶ", "項目", "R5", "R9"],
  ])("%s, %s | %s | %s: no goal", (...printed) => {
    expect(pair(...printed).join()).not.toMatch(/33@20\d\d null/u);
  });

  const EXPECTED = ["項目", "R5実績", "R6実績見込", "R7", "R8"];
  test("years behind what is expected of the running one are planned, and neither forecasts nor money", () => {
    const row = ["凧の数（枚）", "31", "32", "34", "36"];
    expect(table("１ 外で遊ぶ", EXPECTED, row)).toEqual([
      "凧の数 31@2023 36@2026 null@null review",
    ]);
    expect(table("将来推計", EXPECTED, row)).toEqual([]);
    expect(table("１ 外で遊ぶ", EXPECTED, row.with(0, "凧の事業費（千円）"))).toEqual([]);
  });

  test("a note behind empty lines names them, but not one behind another table", () => {
    const rows = [
      ["指標", "R5", "R11"],
      ["凧の数", "31枚", "33枚"],
    ];
    const note = "※R5は令和５年度実績、R11は令和11年度目標値です。";
    expect(rowsOf(documentOf([...rows, "", "", note]))).toEqual([
      "凧の数 31@2023 33@2029 null@null certain",
    ]);
    const other = [
      ["行事", "参加者"],
      ["凧揚げ", "12人"],
    ];
    expect(rowsOf(documentOf([...rows, "", ...other, note]))[0]).toMatch(/review$/u);
  });
});

describe("goals that a remark names", () => {
  const table = (...rows: string[][]) => rowsOf(documentOf([["項目", "数値", "備考"], ...rows]));

  test("stand under their year, and what they are measured by does not", () => {
    const rows = table(
      ["令和６年度末の凧の数", "86枚", "基準"],
      ["増やす凧の数（累計）", "6枚", "令和９年度末までの目標"],
      ["減らす独楽の数", "5個", "目標値（R9）"],
    );
    expect(rows).toEqual([
      "増やす凧の数（累計） null@null 6@2027 null@null review",
      "減らす独楽の数 null@null 5@2027 null@null review",
    ]);
  });

  test("are none where they are of others", () => {
    expect(table(["凧の数", "86枚", "県の目標"], ["独楽の数", "5個", "前計画の目標"])).toEqual([]);
  });
});

test("heads of open data in English", async () => {
  const csv = async (...lines: string[]) => {
    const bytes = async () => new TextEncoder().encode(lines.join("\n"));
    return rowsOf(await readSource({ file: "a.csv", bytes }));
  };
  expect(
    await csv(
      "id,policy,indicator_name,unit,baseline_year,baseline_value,target_year,target_value,latest_year,latest_value",
      "K1,空,凧の数,枚,2020,12,2028,20,2022,14",
    ),
  ).toEqual(["凧の数 12@2020 20@2028 14@2022 certain"]);
});

test("a column for the unit by any name, the start of a term of office, and marks within labels", () => {
  const [row] = typedRows(
    extract(
      documentOf([
        ["指標", "指標の単位", "就任時（R4）", "目標値（R8）"],
        ["凧²の数", "枚", "12", "20"],
      ]),
    ),
  );
  expect([row?.label, row?.unit, row?.baseline.year]).toEqual(["凧の数", "枚", 2022]);
});

describe("bare years between the present and the goal", () => {
  const under = (...head: string[]) =>
    bars([
      ["指標", ...head],
      ["凧の数", "3枚", "5枚", "7枚", "9枚"],
      ["独楽の数", "14個", "18個", "24個", "30個"],
    ])[0];

  test.each([
    ["R5(現状)", "R6", "R7", "R8(目標)"],
    ["現状値(R5)", "R6", "R7", "目標値(R8)"],
    ["R5現状", "R6", "R7", "R8目標"],
    ["令和5年度(現状値)", "令和6年度", "令和7年度", "令和8年度(目標値)"],
  ])("%s | %s | %s | %s: may be goals on the way", (...head) => {
    expect(under(...head)).toBe("凧の数 3@2023 9@2026 null@null review");
  });

  test.each([
    [
      "before the present value are results",
      ["R3", "R4", "R5(現状)", "R8(目標)"],
      "7@2023 9@2026 null@null certain",
    ],
    [
      "that end before the goal are results, of which a person is asked",
      ["R5(現状)", "R6", "R7", "R9(目標)"],
      "3@2023 9@2027 7@2025 review",
    ],
    [
      "behind a start of the plan are results",
      ["策定時(R5)", "R6", "R7", "R9(目標)"],
      "3@2023 9@2027 7@2025 certain",
    ],
  ])("%s", (_, head, row) => {
    expect(under(...head)).toBe(`凧の数 ${row}`);
  });
});

test("years of a head in a line without bars, above a table that has none, for values that print no year", () => {
  const text = [
    "施策 評価指標 現状(R5(2023)) 目標(R9(2027))",
    "第4章 一覧",
    "凧の町 | 凧を揚げる人の割合 | 58.1％ | 75.0％",
    "独楽の会の数 | 42会 (R4(2022)) | 60会",
    "凧の講座の利用率 | － | 30％",
  ].join("\n");
  expect(read(text)).toEqual([
    "凧を揚げる人の割合 58.1@2023 75@2027 null@null review",
    "独楽の会の数 42@2022 60@2027 null@null review",
    "凧の講座の利用率 null@null 30@2027 null@null review",
  ]);
});
