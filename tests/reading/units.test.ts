import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";
import { documentOf } from "./rows-of.ts";

/** Label, unit, start and certainty of each row of a text, with the reasons that ask about units. */
const unitsIn = (text: string) =>
  typedRows(extract({ file: "a.txt", lines: linesOf(text) })).map(
    ({ label, unit, baseline, certainty, reasons }) =>
      [label, unit, baseline.value, certainty, ...reasons.filter((one) => one === "stated-unit")]
        .filter((part) => part !== "")
        .join(" "),
  );

const HEAD = "| 指標名 | 現状値（R5） | 目標値（R10） |\n|---|---|---|\n";
const TABLE = `${HEAD}| 凧の客数 | 1,200 | 1,500 |\n| 独楽の客数 | 320 | 400 |\n`;
const both = ["凧の客数 千人 1200 certain", "独楽の客数 千人 320 certain"];

test.each([
  ["above a table", `（単位：千人）\n\n${TABLE}`],
  ["behind a title", `成果指標（単位：千人）\n${TABLE}`],
  ["below a table", `${TABLE}\n（単位：千人）\n`],
  [
    "above words that blanks part",
    "凧の計画\n                          （単位：千人）\n指標名        現状値（R5）     目標値（R10）\n凧の客数      1,200            1,500\n独楽の客数    320              400\n",
  ],
  [
    "in the first row of a table",
    "成果指標\t\t（単位：千人）\n指標名\t現状値（R5）\t目標値（R10）\n凧の客数\t1,200\t1,500\n独楽の客数\t320\t400\n",
  ],
])("a unit %s is that of its rows without one", (_, text) => {
  expect(unitsIn(text)).toEqual(both);
});

test("rows and columns with a unit of their own keep it below a caption with another", () => {
  const rows = "| 凧の面積（ha） | 12 | 15 |\n| 独楽の率 | 7% | 9% |\n| 駒の客数 | 320 | 400 |\n";
  expect(unitsIn(`（単位：人）\n${HEAD}${rows}`)).toEqual([
    "凧の面積 ha 12 certain",
    "独楽の率 % 7 certain",
    "駒の客数 人 320 certain",
  ]);
});

test("a caption that may be of other rows makes those without a unit doubtful", () => {
  const several = unitsIn(`（単位：人、％）\n${TABLE}`);
  expect(several).toEqual([
    "凧の客数 1200 review stated-unit",
    "独楽の客数 320 review stated-unit",
  ]);
  expect(unitsIn(`（単位：人）\n${HEAD}| 凧の率 | 7 | 9 |\n`)).toEqual([
    "凧の率 7 review stated-unit",
  ]);
  expect(unitsIn(`${TABLE}\n（単位：人）\n| 年度 | R5 |\n`)[0]).toMatch("stated-unit");
});

test("a row of units below a head, with brackets or without, gives those of its columns", () => {
  for (const units of ["|  | 千人 | 千人 |\n", "| 単位 | （千人） | （千人） |\n"])
    expect(unitsIn(TABLE.replace("---|\n", `---|\n${units}`))).toEqual(both);
  // The town's values beside those of the prefecture.
  expect(unitsIn(TABLE.replace("---|\n", "---|\n|  | 町 | 県 |\n"))).not.toContain("凧の客数 町");
});

test("a bracket that says whose the values of a column are holds no unit", () => {
  const table =
    "| 指標 | 現状値（市） | 現状値（県） | 目標値（市） |\n|---|---|---|---|\n| 凧の客数 | 45 | 99 | 50 |";
  expect(unitsIn(table)).toEqual(["凧の客数 45 certain"]);
});

test("a unit beside what else its bracket says of the figure", () => {
  const rows = [
    ["凧の数（枚、累計）", 31],
    ["独楽の数（累計・個）", 7],
    ["凧の売上〔億円，暦年〕", 12],
    ["駒の数（単位：個、年度末）", 9],
    ["水の量（L/人・日）", 300],
    ["凧の会（男・女）", 5],
  ];
  expect(
    unitsIn(HEAD + rows.map(([label, value]) => `| ${label} | ${value} | 400 |`).join("\n")),
  ).toEqual([
    "凧の数（累計） 枚 31 certain",
    "独楽の数（累計） 個 7 certain",
    "凧の売上〔暦年〕 億円 12 certain",
    "駒の数（年度末） 個 9 certain",
    "水の量 L/人・日 300 certain",
    "凧の会（男・女） 5 certain",
  ]);
});

test("a unit is of a year where every figure of its row prints that", () => {
  const table = `${HEAD}| 凧の客 | 4,064人/年 | 9,000 人／年 |\n| 独楽の客 | 12人/年 | 75人/4年 |\n`;
  expect(unitsIn(table)).toEqual(["凧の客 人/年 4064 certain", "独楽の客 人 12 review"]);
});

test("a letter of an evaluation is no unit, and a label that ran on into its unit is odd", () => {
  const rows = "| 凧の客 | 600 B | 700 B |\n| 独楽の会の人数人 | 12 | 15 |\n";
  expect(unitsIn(HEAD + rows)).toEqual(["凧の客 B 600 review", "独楽の会の人数人 12 review"]);
});

test("a unit behind that word in the label, in no bracket or without a colon", () => {
  const rows = [
    "凧の数　単位：枚",
    "独楽の数 単位:個",
    "駒の費用／単位：千円／年",
    "糸の数（単位 本）",
  ];
  const table = HEAD + rows.map((label) => `| ${label} | 7 | 9 |`).join("\n");
  expect(unitsIn(table)).toEqual([
    "凧の数 枚 7 certain",
    "独楽の数 個 7 certain",
    "駒の費用 千円／年 7 certain",
    "糸の数 本 7 certain",
  ]);
});

test("a bracket that names whom or what a value is of, though that is counted elsewhere, is a part of the label", () => {
  const rows = [
    "| 凧の満足度（公園） | 61.2％ | 75％ |",
    "| 独楽の認知度（企業） | 61.2 | 75 |",
    "| 凧代の額（世帯） | 12万円 | 15万円 |",
    "| 駒の置き場（施設） | 12 | 15 |",
    "| 糸の会（団体） | 12団体 | 15団体 |",
  ];
  expect(unitsIn(HEAD + rows.join("\n"))).toEqual([
    "凧の満足度（公園） % 61.2 certain",
    "独楽の認知度（企業） 61.2 certain",
    "凧代の額（世帯） 万円 12 certain",
    "駒の置き場 施設 12 certain",
    "糸の会 団体 12 certain",
  ]);
  const head = "| 指標名 | 単位 | 現状値（R5） | 目標値（R10） |\n|---|---|---|---|\n";
  expect(unitsIn(`${head}| 凧の満足度（公園） | ％ | 61.2 | 75 |`)).toEqual([
    "凧の満足度（公園） ％ 61.2 certain",
  ]);
});

test("places that are counted are a unit behind a label, and the name of one place is none", () => {
  expect(
    unitsIn(`${HEAD}| 凧を揚げる地点数（地点） | 12 | 15 |\n| 凧の数（凧会館） | 3 | 4 |`),
  ).toEqual(["凧を揚げる地点数 地点 12 certain", "凧の数（凧会館） 3 certain"]);
});

test("what was reached is counted in the unit of the goal where there is no start", () => {
  const [row] = typedRows(
    extract(
      documentOf([
        ["指標", "目標値（R9）", "実績値（R6）"],
        ["凧の広場の来場者数", "42万人", "45万6千人"],
      ]),
    ),
  );
  expect([row?.target.value, row?.latest.value, row?.results[0]?.value, row?.unit]).toEqual([
    42,
    45.6,
    45.6,
    "万人",
  ]);
});

test("a volume of a year keeps its year", () => {
  const table = `${HEAD}| 凧の木 | 31㎥/年 | 50 m3／年 |\n| 独楽の木 | 31㎥/年 | 50m3/3年 |\n`;
  expect(unitsIn(table)).toEqual(["凧の木 m³/年 31 certain", "独楽の木 m³ 31 review"]);
});
