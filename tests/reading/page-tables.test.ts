import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { pageTexts } from "../../src/reading/files/pdf-page.ts";
import { cleanLines } from "../../src/reading/lines/clean.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";
import { pageOf, span } from "./page-of.ts";
import { read, rowsOf } from "./rows-of.ts";

const years = (from: number) => [0, 1, 2, 3].map((at) => span(`202${from + at}年度`, 20 + at * 12));
const values = (label: string, ...texts: string[]) => [
  span(label, 0),
  ...texts.map((text, at) => span(text, 21 + at * 12)),
];

test("a word over the middle of several years is that of all of them, and of no others", () => {
  const rows = [
    values("凧の数", "3枚", "5枚", "7枚", "9枚"),
    values("駒の数", "4個", "5個", "6個", "8個"),
  ];
  const page = (...words: ReturnType<typeof span>[]) =>
    pageOf([words, [span("指標", 0)], years(3), [], ...rows]);
  expect(rowsOf(page(span("現状", 22), span("目標", 46)))).toEqual([
    "凧の数 3@2023 9@2026 null@null certain",
    "駒の数 4@2023 8@2026 null@null certain",
  ]);
  expect(rowsOf(page(span("実績", 28), span("目標", 52)))).toEqual([
    "凧の数 3@2023 9@2026 5@2024 review",
    "駒の数 4@2023 8@2026 5@2024 review",
  ]);
});

test("years over which no word stands in the middle leave their rows to review", () => {
  const rows = [
    values("凧の数", "3枚", "5枚", "7枚", "9枚"),
    values("駒の数", "4個", "5個", "6個", "8個"),
  ];
  const page = pageOf([
    [span("現状", 25), span("目標", 42)],
    [span("指標", 0)],
    years(3),
    [],
    ...rows,
  ]);
  expect(rowsOf(page).filter((row) => row.endsWith("certain"))).toEqual([]);
});

test("a number that goes on below in its cell is no value on each line", () => {
  const piece = (text: string, x: number, y: number) => ({
    ...{ text, x, y: -y - 3.5, width: text.length * 10, size: 10 },
  });
  const rules = [0, 40, 80].flatMap((y) => [{ x0: 0, x1: 400, y0: y, y1: y }]);
  const upright = [0, 100, 200, 400].map((x) => ({ x0: x, x1: x, y0: 0, y1: 80 }));
  const cell = (x: number, y: number, ...lines: string[]) =>
    lines.map((text, at) => piece(text, x, y + at * 12));
  const texts = pageTexts(
    [
      ...["指標", "現状", "目標"].flatMap((text, at) => cell(5 + at * 100, 20, text)),
      ...[cell(5, 54, "凧", "数"), cell(105, 54, "10,5", "04"), cell(205, 54, "36,13", "3")].flat(),
    ],
    [...rules, ...upright],
    0,
  );
  expect(texts.flatMap(({ cells }) => (cells ? [cells] : []))[1]).toEqual([
    "凧数",
    "10,504",
    "36,133",
  ]);
});

const head = [span("指標", 4), span("現状（R5）", 30), span("目標（R10）", 44)];
const certain = (rows: ReturnType<typeof span>[][]) =>
  rowsOf(pageOf(rows)).filter((row) => row.endsWith("certain"));

test("a column of units without a word of the head is no part of the labels", () => {
  const lines = [
    head,
    [],
    [span("凧を揚げる市民の", 0)],
    [span("%", 22), span("31", 32), span("40", 46)],
    [span("割合", 0)],
    [],
    [span("独楽の会の", 0)],
    [span("か所", 22), span("4", 32), span("9", 46)],
    [span("数", 0)],
  ];
  expect(typedRows(extract(pageOf(lines))).map(({ label, unit }) => label + unit)).toEqual([
    "凧を揚げる市民の割合%",
    "独楽の会の数か所",
  ]);
});

test.each([
  [
    "the names of parts stand beside the lines of one label",
    [
      head,
      [span("凧を揚げる市民の割", 0), span("小学生", 14), span("31%", 32), span("40%", 46)],
      [span("合（年1回）", 0), span("中学生", 14), span("21%", 32), span("30%", 46)],
    ],
  ],
  [
    "the number of the row stands beside the years below its value",
    [
      [span("No.", 0), ...head],
      [span("凧を揚げる市民の割", 4), span("31%", 32), span("40%", 46)],
      [span("1", 0), span("合（年1回）", 4), span("（R4）", 32), span("（R9）", 46)],
      [span("独楽の会の数", 4)],
      [span("2", 0), span("4会（R4）", 32), span("9会（R9）", 46)],
    ],
  ],
  [
    "titles of two plans stand above the columns",
    [
      [span("前計画", 34), span("本計画", 58)],
      [
        span("指標", 0),
        span("策定時（H30）", 20),
        span("実績値（R5）", 44),
        span("目標値（R10）", 56),
      ],
      [span("凧の数", 0), span("3枚", 22), span("5枚", 46), span("9枚", 58)],
      [span("駒の数", 0), span("4個", 22), span("5個", 46), span("8個", 58)],
    ],
  ],
  [
    "text stands beside the table",
    [
      [span("凧の調査では、「満足」", 0), span("指標", 16), span("現状", 30), span("目標", 44)],
      [span("と答えた人が増えました", 0), span("（R5）", 30), span("（R10）", 44)],
      [
        span("また、独楽を回す市民も", 0),
        span("凧を揚げる市民", 16),
        span("31%", 30),
        span("40%", 44),
      ],
      [span("増えました。", 0)],
      [span("の割合", 16)],
    ],
  ],
])("no row is certain where %s", (_, lines) => {
  expect(certain(lines)).toEqual([]);
});

test("a line right below the only row that is read leaves its label to review", () => {
  const text =
    "指標              現状            目標\n凧を揚げる市民の割    31（R5）       40（R10）\n合（%）\n";
  expect(read(text)).toEqual(["凧を揚げる市民の割 31@2023 40@2028 null@null review"]);
});

test("years whose bracket the next line closes are no values of a row", () => {
  const text =
    "○凧の指標\n\n数      基準値           最終目標\n値\n      （令和4年          （令和11\n目      度）            年度）\n";
  expect(read(text)).toEqual([]);
});

/** Rows with their years in a line above each, below a head without years. */
const withYears = (head: string[], rows: [string, string, string][], more: string[] = []) =>
  pageOf([
    ["指標", ...head].map((word, at) => span(word, at * 14)),
    ...rows.flatMap(([years, label, texts]) => [
      years.split(" ").map((year, at) => span(year, (more.length + at + 1) * 14)),
      [label, ...more, ...texts.split(" ")].map((text, at) => span(text, at * 14)),
    ]),
  ]);
const cleaned = (page: ReturnType<typeof pageOf>) =>
  rowsOf({ ...page, lines: cleanLines(page.lines) });

test("years over each row hold for it, whatever stands behind its values and however they rise", () => {
  const rows: [string, string, string][] = [
    ["令和4年度 令和10年度", "凧の数", "23枚 37枚 凧課"],
    ["令和5年度 令和5年度", "独楽の数", "33個 47個 駒課"],
    ["令和3年度 令和11年度", "駒の数", "4個 7個 駒課"],
  ];
  expect(cleaned(withYears(["基準値", "目標値", "担当課"], rows))).toEqual([
    "凧の数 23@2022 37@2028 null@null certain",
    "独楽の数 33@2023 47@2023 null@null certain",
    "駒の数 4@2021 7@2029 null@null certain",
  ]);
});

test("a column beside the lines of a label is no part of it", () => {
  const lines = [
    [span("施策", 0), ...head],
    [span("凧", 0), span("凧を楽しいと感", 4)],
    [span("の", 0), span("じる生徒の割合", 4), span("31%", 32), span("40%", 46)],
    [span("町", 0), span("（中3）", 4)],
  ];
  expect(certain(lines)).toEqual([
    "凧を楽しいと感じる生徒の割合（中3） 31@2023 40@2028 null@null certain",
  ]);
});

test("rows whose years may stand in the line above are asked about", () => {
  const rows: [string, string, string][] = [
    ["令和4年度 令和10年度", "凧の数", "23枚 37枚"],
    ["令和5年度 令和11年度", "独楽の数", "33個 47個"],
  ];
  const page = withYears(["担当課", "基準値", "目標値"], rows, ["凧課"]);
  expect(cleaned(page).filter((row) => row.endsWith(" certain"))).toEqual([]);
});

test("a field stands in the middle of its rows, below and above it", () => {
  const lines = [
    "施策             指標                策定時(R1)     現状(R5)     目標(R11)",
    "                 凧の数               12枚         15枚         20枚",
    "凧の普及",
    "                 独楽の数             18個         51個         90個",
    "                 駒の数               20個         36個         80個",
    "双六の普及       双六の数             19枚         22枚         30枚",
    "                 将棋の数             20面         36面         80面",
  ];
  const rows = typedRows(extract({ file: "a.txt", lines: linesOf(lines.join("\n")) }));
  expect(rows.map(({ section, label }) => `${section}: ${label}`)).toEqual([
    "凧の普及: 凧の数",
    "凧の普及: 独楽の数",
    "双六の普及: 駒の数",
    "双六の普及: 双六の数",
    "双六の普及: 将棋の数",
  ]);
});

test("dashes for years that are not known are no values, and one behind a label no part of it", () => {
  const row = (label: string, x: number, ...words: [string, number][]) => [
    ...[span(label, x), ...words.map(([text, at]) => span(text, at))],
  ];
  const rows = rowsOf(
    pageOf([
      [span("基準値", 50.9), span("直近値", 63.3), span("目標", 76.1)],
      [span("指標名", 24)],
      [
        span("数値", 47),
        span("年度", 54.1),
        span("（令和6年度）", 61),
        span("数値", 71.6),
        span("年度", 78.6),
      ],
      row(
        "凧を揚げた人の数（人）",
        34,
        ["11", 48],
        ["令和3年度", 54],
        ["17", 68],
        ["17", 73],
        ["令和8年度", 79],
      ),
      row("独楽の数（個）", 38, ["－", 49], ["－", 58], ["10", 68], ["15", 73], ["令和8年度", 79]),
      row(
        "独楽の会の数（団体）",
        35,
        ["86", 48],
        ["令和3年度", 54],
        ["72", 68],
        ["66", 73],
        ["令和8年度", 79],
      ),
    ]),
  );
  expect(rows).toEqual([
    "凧を揚げた人の数 11@2021 17@2026 17@2024 certain",
    "独楽の数 null@null 15@2026 10@2024 certain",
    "独楽の会の数 86@2021 66@2026 72@2024 certain",
  ]);
  expect(read("| 指標 | 現状値 | 目標値 |\n| 凧の数（枚） － | 10 | 15 |")).toEqual([
    "凧の数（枚） － 10@null 15@null null@null review",
  ]);
});

test("letters of 単位 one below the other are a word of the head, and 数値 beside 年度 is over values", () => {
  const piece = (text: string, x: number, y: number) => ({
    ...{ text, x, y: -y, width: text.length * 10, size: 10 },
  });
  const row = (y: number, label: string, unit: string, ...values: [string, number][]) => [
    ...[piece(label, 0, y), piece(unit, 110, y)],
    ...values.map(([text, x]) => piece(text, x, y)),
  ];
  const texts = pageTexts(
    [
      ...[piece("目標値", 155, 2), piece("当初値", 275, 2)],
      ...[piece("単", 110, 10), piece("指標", 30, 16), piece("位", 110, 22)],
      ...[
        piece("数値", 150, 28),
        piece("年度", 210, 28),
        piece("数値", 280, 28),
        piece("年度", 330, 28),
      ],
      ...row(60, "凧を持つ人の率", "％", ["55", 150], ["R8", 220], ["48", 285], ["R3", 340]),
      ...row(90, "独楽の数", "個", ["20", 150], ["R8", 220], ["－", 285], ["－", 340]),
    ],
    [],
    0,
  );
  const lines = texts.map((text, at) => ({ ...text, line: at + 1 }));
  expect(rowsOf({ file: "a.pdf", lines })).toEqual([
    "凧を持つ人の率 48@2021 55@2026 null@null certain",
    "独楽の数 null@null 20@2026 null@null certain",
  ]);
});

test("a table goes on without a head behind what stands on each page, and not behind other text", () => {
  const table = (between: string, foot: string, more: string[]) =>
    [
      ["指標", "現状値（R5）", "目標値（R10）"],
      ["凧の数", "3枚", "9枚"],
      ["独楽の数", "4個", "8個"],
      between,
      "",
      more,
      foot,
    ].map((own, at) => ({
      ...{ text: typeof own === "string" ? own : own.join("\t"), line: at + 1 },
      page: at < 4 ? 1 : 2,
      ...(typeof own === "string" ? {} : { cells: own, grid: at < 4 ? 0 : 1 }),
    }));
  const rows = (...page: Parameters<typeof table>) =>
    rowsOf({ file: "a.pdf", lines: table(...page) });
  const row = ["凧の会の数", "5会", "6会"];
  expect(rows("資料3－1", "資料3－2", row)[2]).toBe("凧の会の数 5@2023 6@2028 null@null certain");
  expect(rows("凧の町 総合計画", "凧の町 総合計画", row)).toHaveLength(3);
  expect(rows("凧の町 総合計画", "独楽の町", row).join()).not.toContain("会の数 5@2023 6@2028");
  // Rows of another kind are of another table.
  expect(rows("資料3－1", "資料3－2", ["凧の会", "担当課", "備考"])).toHaveLength(2);
});

test("a word for values alone on the first line of a head stands over the year of its column", () => {
  const row = (label: string, ...values: string[]) => [
    ...[span(label, 0), ...values.map((text, at) => span(text, [20, 30, 42][at] ?? 0))],
  ];
  const table = (first: ReturnType<typeof span>) =>
    rowsOf(
      pageOf([
        [first],
        [
          span("指標", 4),
          span("単位", 20),
          span("基準値", 30),
          span("（令和11年度）", 40),
          span("備考", 52),
        ],
        [],
        row("凧の数", "枚", "45", "120"),
        row("独楽の数", "個", "3", "5"),
      ]),
    );
  expect(table(span("目標値", 42)).map((own) => own.replace(/ \w+$/u, ""))).toEqual([
    "凧の数 45@null 120@2029 null@null",
    "独楽の数 3@null 5@2029 null@null",
  ]);
});

test("cell by cell, a source that stands before the start whose column comes first, and a name between rows", () => {
  const head = "評価指標\n策定時\n（H24）\n指標元\n直近値\n目標値\n達成状況";
  const row = (...cells: string[]) => cells.join("\n");
  const rows = [
    row("凧を揚げる人の割合", "凧課調査", "28.4%", "35.2%", "60.0%", "B"),
    row("独楽を回す人の割合", "こま課アンケート", "17.3%", "12.6%", "30.0%", "D"),
  ];
  const whole = [
    "凧を揚げる人の割合 28.4@2012 60@null 35.2@null review",
    "独楽を回す人の割合 17.3@2012 30@null 12.6@null review",
  ];
  expect(read([head, ...rows].join("\n"))).toEqual(whole);
  const more = row("鞠をつく人の割合", "凧課調査", "16.2%", "19.4%", "12.0%", "D");
  expect(read([head, ...rows, "鞠の普及", more].join("\n"))).toEqual([
    ...whole,
    "鞠をつく人の割合 16.2@2012 12@null 19.4@null review",
  ]);
  // Without a value behind it nothing says what a text in place of the start stands for.
  const odd = row("凧の大会の満足度", "凧課調査", "凧の会", "19.4%", "12.0%", "D");
  expect(read([head, ...rows, odd].join("\n"))).toEqual([
    ...whole,
    "凧の大会の満足度 null@2012 12@null 19.4@null review",
  ]);
});
