import { describe, expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { bars, documentOf, read, rowsOf } from "./rows-of.ts";

test("a rate in front of all does not put the years behind their values", () => {
  const rows = rowsOf(
    documentOf([
      ["指標", "達成率", "当初値", "", "最新の実績値", "", "最終目標", ""],
      ["", "", "年度", "値", "年度", "値", "年度", "値"],
      ["凧の率（%）", "87.9%", "R3", "52.3", "R4", "53.1", "R8", "55.0"],
    ]),
  );
  expect(rows).toEqual(["凧の率 52.3@2021 55@2026 53.1@2022 certain"]);
});

test("years date the value below their own title, not a goal of one year before it", () => {
  const [row] = typedRows(
    extract(
      documentOf([
        ["指標", "策定時の値", "", "令和5年度", "", "目標値", ""],
        ["", "年度", "値", "目標", "実績", "年度", "値"],
        ["凧の数（枚）", "令和4年度", "85", "88", "90", "令和9年度", "120"],
      ]),
    ),
  );
  expect([row?.target.value, row?.target.year]).toEqual([120, 2027]);
  expect(row?.interim.map(({ value, year }) => `${value}@${year}`)).toEqual(["88@2023"]);
});

test("results of years beside those that a column of years dates keep their own", () => {
  const [row] = typedRows(
    extract(
      documentOf([
        [
          "指標",
          "増減",
          "基準",
          "基準",
          "R5実績",
          "R6実績",
          "最新値",
          "最新値",
          "めざす値",
          "めざす値",
        ],
        ["指標", "増減", "年度", "値", "R5実績", "R6実績", "年度", "値", "年度", "値"],
        ["凧の数", "▲6枚", "R4", "197枚", "198枚", "200枚", "R8", "212枚", "R10", "230枚"],
      ]),
    ),
  );
  expect([row?.baseline.year, row?.target.year]).toEqual([2022, 2028]);
  expect(row?.results.map(({ value, year }) => `${value}@${year}`)).toEqual([
    "198@2023",
    "200@2024",
    "212@2026",
  ]);
});

const remarked = (title: string, remark: string) =>
  read(
    `| 指標 | 現状値 | 目標値 | ${title} |\n|---|---|---|---|\n| 凧の率 | 45% | 60% | ${remark} |`,
  );

test.each([
  "県目標はR12",
  "県計画の目標年度はR11",
  "国の目標はR12",
  "国の第3次計画の目標年度は令和12年度",
  "国の指針では目標年度は令和17年度",
  "上位計画の目標年度：R12",
  "前計画の目標年度：R5",
  "健康日本21の目標はR14",
  "県：目標年度はR12",
  "全国の現状値はR3",
  "A市の現状値はR3",
])("the year of %s in a remark is not the row's", (remark) => {
  for (const title of ["備考", "出典", "考え方", "算出方法", "取組内容"])
    expect(remarked(title, remark)).toEqual(["凧の率 45@null 60@null null@null certain"]);
});

test.each([
  ["目標年度はR12", "45@null 60@2030"],
  ["県の目標年度はR12、現状値はR4", "45@2022 60@null"],
  ["国の調査による現状値はR4", "45@2022 60@null"],
  ["県営住宅の現状値はR4", "45@2022 60@null"],
])("%s in a remark dates the row's own value", (remark, values) => {
  expect(remarked("考え方", remark)).toEqual([`凧の率 ${values} null@null certain`]);
});

test("counted years of a plan hold its goals where a title says so, and may be results elsewhere", () => {
  const table = (last: string) => [
    ["指標", "基準値（R4）", "1年目", "2年目", last],
    ["凧の数", "84枚", "95枚", "106枚", "120枚"],
  ];
  const read = (title: string, last: string) =>
    typedRows(extract(documentOf([title, ...table(last)]))).map(
      ({ baseline, interim, target, certainty }) => {
        const values = [baseline, ...interim, target].map(({ value, year }) => `${value}@${year}`);
        return [...values, certainty].join(" ");
      },
    );
  const dated = "84@2022 95@2023 106@2024 120@2025";
  for (const last of ["3年目（R7）", "3年目（2025（令和7）年度）"])
    expect(read("年度別の目標値", last)).toEqual([`${dated} certain`]);
  expect(read("年度別の目標値", "3年目")).toEqual(["84@2022 95@null 106@null 120@null certain"]);
  expect(read("目標の進捗状況", "3年目（R7）")).toEqual([`${dated} review`]);
  expect(read("凧のまち", "3年目（R7）")).toEqual([`${dated} review`]);
  expect(read("年度別の目標値", "3年次（見込）（R7）")).toEqual([]);
});

test("a table without a head has the year of each value behind it, in whichever order its values stand", () => {
  const row = (...cells: string[]) => ["1", ...cells];
  expect(
    rowsOf(
      documentOf([
        row("凧の数", "枚", "90", "R8", "120", "R3"),
        row("独楽の率", "％", "55以下", "R8", "48", "R3"),
        row("凧揚げの回数", "回", "12", "R8", "－", "－"),
      ]),
    ),
  ).toEqual([
    "凧の数 120@2021 90@2026 null@null certain",
    "独楽の率 48@2021 55@2026 null@null certain",
    "凧揚げの回数 null@null 12@2026 null@null certain",
  ]);
  expect(
    rowsOf(
      documentOf([
        row("凧の数", "枚", "120", "2021年度", "90", "2026年度"),
        row("独楽の率", "％", "48", "2021年度", "55以下", "2026年度"),
      ]),
    ),
  ).toEqual([
    "凧の数 120@2021 90@2026 null@null certain",
    "独楽の率 48@2021 55@2026 null@null certain",
  ]);
});

test("fields of two letters before the labels of a table without a head are no labels", () => {
  const row = (field: string, ...cells: string[]) => [field, ...cells];
  expect(
    rowsOf(
      documentOf([
        row("健康", "凧を揚げる人の数", "人", "120", "R3", "90", "R8"),
        row("産業", "独楽を回す人の率", "％", "48", "R3", "55", "R8"),
        row("環境", "凧の会の会員数", "人", "3", "R3", "5", "R8"),
      ]),
    ),
  ).toEqual([
    "凧を揚げる人の数 120@2021 90@2026 null@null certain",
    "独楽を回す人の率 48@2021 55@2026 null@null certain",
    "凧の会の会員数 3@2021 5@2026 null@null certain",
  ]);
});

test("a word for figures below one for values says nothing more of its column", () => {
  expect(
    rowsOf(
      documentOf([
        ["指標名", "単位", "最終目標値数値", "最終目標値年度", "基準値数値", "基準値年度"],
        ["凧の数", "枚", "90", "2026年度", "120", "2021年度"],
      ]),
    ),
  ).toEqual(["凧の数 120@2021 90@2026 null@null certain"]);
});

test("a column of years behind the goal dates the value whose word it has, and no goal whose head has a year", () => {
  const under = (goal: string, years: string) =>
    rowsOf(
      documentOf([
        ["指標", "計画策定時", "直近値", goal, years],
        ["凧の数", "12", "14", "20", "R6"],
      ]),
    );
  for (const years of ["直近値の年度", "実績年度", "調査年", "最新値の時点"])
    expect(under("目標値", years)).toEqual(["凧の数 12@null 20@null 14@2024 certain"]);
  for (const years of ["年度", "目標年度", "期限"])
    expect(under("目標値", years)).toEqual(["凧の数 12@null 20@2024 14@null certain"]);
  expect(under("目標値", "開始年度")).toEqual(["凧の数 12@null 20@null 14@null certain"]);
  expect(under("目標値（R9）", "年度")).toEqual(["凧の数 12@null 20@2027 14@2024 certain"]);
});

test("a line below the rows that says nothing but years dates the values of the document", () => {
  const table = "| 指標 | 計画策定時 | 目標値 |\n|---|---|---|\n| 凧の数 | 12 | 20 |\n\n";
  const years = "計画策定時：令和２年度、目標：令和９年度";
  const [dated, undated] = ["凧の数 12@2020 20@2027 null@null certain", "凧の数 12@null 20@null"];
  expect(read(`${table}${years}`)).toEqual([dated]);
  expect(read(`${table}（※${years}）`)).toEqual([dated]);
  expect(read(`${table}${years}、費用：令和8年度`)).toEqual([`${undated} null@null certain`]);
  // Above a table it is the title of that one.
  const other = table.replace("凧", "独楽");
  expect(read(`${other}${years}\n${table}`)).toEqual([
    `${undated.replace("凧", "独楽")} null@null certain`,
    dated,
  ]);
});

test("lines of a year and its value below a word for these, the last goal that of the plan", () => {
  const lines = (...years: string[]) => {
    const [a, b, c, d] = years;
    return `凧の数\n実績値\n${a} 12枚\n${b} 14枚\n目標値\n${c} 16枚\n${d} 20枚\n凧の説明\n`;
  };
  expect(read(lines("令和4年度", "令和5年度", "令和7年度", "令和9年度"))).toEqual([
    "凧の数 null@null 20@2027 14@2023 certain",
  ]);
  expect(read(lines("25年度", "26年度", "28年度", "30年度"))).toEqual([
    "凧の数 null@null 20@null 14@null certain",
  ]);
  expect(read("独楽の数\n目標値\n令和7年度 16枚\n令和9年度 20枚\n")).toEqual([
    "独楽の数 null@null 20@2027 null@null review",
  ]);
  expect(read("独楽の数\n実績値\n令和4年度 16枚\n令和5年度 20枚\n")).toEqual([]);
});

describe("the start in brackets behind a goal", () => {
  const LIST = [
    "〔KPI〕",
    "　・凧の売上額　1億円（令和元年度：4,300万円）",
    "　・凧の会員数　5年間で60人（平成27～令和元年度実績：51人）",
  ];
  const READ = [
    "凧の売上額 4300@2019 10000@null null@null review",
    "凧の会員数 51@2019 60@null null@null review",
  ];

  test("may be of another scale, and of several years as the goal is", () => {
    expect(read(LIST.join("\n"))).toEqual(READ);
  });

  test("is none where it counts something else", () => {
    const other = "　・凧の売上額　1億円（令和元年度：4,300枚）";
    expect(read(["〔KPI〕", other].join("\n")).join()).not.toContain("4300");
  });

  test("a note below the last row dates its goals, and one above other rows none of these", () => {
    const note = "※目標値は令和6年度";
    expect(read([...LIST, note].join("\n"))).toEqual(
      READ.map((row) => row.replace("@null", "@2024")),
    );
    expect(
      read([...LIST, note, "〔KPI〕", "　・独楽の数　9個（令和元年度：3個）"].join("\n")).at(-1),
    ).toBe("独楽の数 3@2019 9@null null@null review");
  });
});

test("what is called the newest behind the goal is no start where a value stands before the goal", () => {
  const under = (start: string, newest: string) =>
    rowsOf(
      documentOf([
        ["指標", start, "目標値", newest],
        ["凧の数", "12", "20", "14"],
      ]),
    );
  for (const newest of ["最新値", "実績値", "直近の値", "現在値", "達成値"])
    for (const start of ["R5", "令和5年度（実績）"])
      expect(under(start, newest)).toEqual(["凧の数 12@2023 20@null 14@null certain"]);
  expect(under("前年度実績", "最新値")).toEqual(["凧の数 12@null 20@null 14@null certain"]);
  expect(under("R5", "進捗")).toEqual(["凧の数 12@2023 20@null null@null review"]);
});

test("years in brackets below the words for values, of which one says when in its year, are of these in turn", () => {
  const head = ["当初現況値", "中間目標値", "最終目標値", "(R4当初)", "(R7末)", "(R9末)"];
  const below = (...years: string[]) =>
    read(["凧の指標", ...head.slice(0, 3), ...years, "凧の数", "9枚", "5枚", "3枚"].join("\n"));
  expect(below("(R4当初)", "(R7末)", "(R9末)")).toEqual(["凧の数 9@2022 3@2027 null@null review"]);
  expect(below("(R4当初目標)", "(R7末)", "(R9末)").join()).not.toMatch(/certain/u);
});

describe("a column whose head says from when to when", () => {
  const under = (head: string, ...cells: string[]) =>
    bars([["指標", head], ...cells.map((cell, at) => [`凧の数${"一二三"[at]}`, cell])]);

  test.each([
    ["目標値(令和3年現状値から令和9年目標値)", "4枚から20枚へ"],
    ["令和3年度の現状値から令和9年度の目標値", "4枚から20枚"],
    ["数値目標（R3→R9）", "4枚→20枚"],
    ["現状（令和3年度） ⇒ 目標（令和9年度）", "4枚 ⇒ 20枚"],
  ])("%s: %s", (head, cell) => {
    expect(under(head, cell)).toEqual(["凧の数一 4@2021 20@2027 null@null certain"]);
  });

  test("may have parts with a change each", () => {
    const rows = under(
      "現状値(R3)→目標値(R9)",
      "小4枚から20枚へ 中3枚から10枚へ",
      "女性:5枚→6枚 男性:7枚→8枚",
    );
    expect(rows).toEqual([
      "凧の数一 小 4@2021 20@2027 null@null certain",
      "凧の数一 中 3@2021 10@2027 null@null certain",
      "凧の数二 女性 5@2021 6@2027 null@null certain",
      "凧の数二 男性 7@2021 8@2027 null@null certain",
    ]);
  });

  test("names no values where its words are none of these", () => {
    for (const head of ["目標値（広報から抜粋）", "R3からR9", "目標値（R3からの変化）"])
      expect(under(head, "4枚から20枚へ").join()).not.toMatch(/2021 .*2027/u);
  });
});

test.each([
  "凧の数 10枚(令和2年度) 30枚(令和7年度)",
  "【大空】 凧の数 令和2年度 10枚 令和7年度 30枚",
  "・凧の数 10枚（R2）、30枚（R7）",
])("%s: below a title of goals the later of two years may be that of the goal", (line) => {
  expect(read(`ア 空に関する目標\n  ${line}`)).toEqual(["凧の数 10@2020 30@2025 null@null review"]);
  expect(read(`ア 空の推移\n  ${line}`)).toEqual([]);
});

describe("an introduction that says of which year all goals are", () => {
  const below = (...said: string[]) =>
    read([...said, "①凧の数", "現状値（令和4年度）：5枚 目標値：9枚"].join("\n"));

  test.each([
    ["方針を実現するため、評価指標及び令", "和 10 年度の目標値を設定します。"],
    ["各指標について、計画の最終年度である令和10年度の目標値を次のとおり定めます。"],
    ["評価指標ごとに令和10年度の数値目標を掲げます。"],
  ])("%s", (...said) => {
    expect(below(...said)).toEqual(["凧の数 5@2022 9@2028 null@null certain"]);
  });

  test.each([
    ["前計画では、各指標について令和10年度の目標値を設定しました。"],
    ["各指標について令和10年度の目標値を見直します。"],
    ["凧の会では令和10年度の目標値を設定します。"],
  ])("%s says it of no goal below", (...said) => {
    expect(below(...said)).toEqual(["凧の数 5@2022 9@null null@null certain"]);
  });
});

test("a change right behind the value that it comes to is none itself", () => {
  const head = ["目標項目", "数値目標", "（時期）", "最新値", "（時期）"];
  const row = ["凧揚げの時間（対2019年比）", "120時間△15%", "2025年度", "131時間▲7.1%", "2022年度"];
  expect(bars([head, row])).toEqual([
    "凧揚げの時間（対2019年比） 131@2022 120@2025 null@null review",
  ]);
  // Without a unit between, which of the two numbers is the value stays open.
  expect(bars([head, [...row.slice(0, 1), "120△15%", ...row.slice(2)]])).toEqual([
    "凧揚げの時間（対2019年比） 131@2022 null@2025 null@null review",
  ]);
});
