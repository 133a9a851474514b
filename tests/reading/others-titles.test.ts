import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";
import { documentOf, read, rowsOf } from "./rows-of.ts";

const HEAD = "| 指標 | 現状値（R5） | 目標値（R10） |\n|---|---|---|\n";
const OWN = `${HEAD}| 凧の数 | 12枚 | 40枚 |\n\n`;
const OTHER = `${HEAD}| 独楽の数 | 310個 | 850個 |\n`;
const OWN_ROW = "凧の数 12@2023 40@2028 null@null certain";
const OTHER_ROW = "独楽の数 310@2023 850@2028 null@null";

test.each([
  "【参考】国の成果目標",
  "（参考）県計画の指標",
  "参考：国の目標",
  "■国の第6次凧揚げ基本計画の成果目標",
  "埼玉県の目標値",
  "県が掲げる目標",
  "国及び県の目標",
  "健康日本21（第三次）の目標",
  "上位計画の指標",
  "他市の事例",
  "A市の目標",
  "3. 前計画の評価",
  "旧計画の指標",
  "前期計画の達成状況",
  "廃止した指標",
  "改定前の指標",
  "記載例",
  "凧のアンケート結果",
  "凧の人口の将来推計",
  "中期財政計画",
  "サービスの見込量",
])("a table under %s may hold none of the plan's goals", (title) => {
  const under = (mark: string) => read(`成果指標\n\n${OWN}${mark}${title}\n\n${OTHER}`);
  for (const mark of ["", "## "]) expect(under(mark)).toEqual([OWN_ROW, `${OTHER_ROW} review`]);
});

test.each([
  "国の目標を踏まえた本市の目標",
  "国土強靱化地域計画の目標",
  "国の交付金を活用した事業の指標",
  "都市計画の目標",
  "県道の目標",
  "県民の目標",
  "前期基本計画の目標",
  "前計画からの継続指標",
  "参考とする指標",
  "県の平均を目安に設定",
  "旧凧町の目標",
  "見直し後の指標",
  "凧まちづくり条例",
  "将来人口の目標",
  "令和5年度の実績",
])("%s is a title of the plan's own goals", (title) => {
  expect(read(`## ${title}\n\n${OTHER}`)).toEqual([`${OTHER_ROW} certain`]);
});

test("the title of a plan is of an earlier one where the document names the next", () => {
  const under = (title: string) => read(`# 第3期凧計画\n\n## ${title}\n\n${OTHER}`);
  expect(under("第2期凧計画の目標")).toEqual([`${OTHER_ROW} review`]);
  expect(under("第3期凧計画の目標")).toEqual([`${OTHER_ROW} certain`]);
});

test("a later title, or many lines of text, end a title of others; units, notes and lower titles do not", () => {
  const between = (text: string) => read(`## 国の目標\n\n${text}\n\n${OTHER}`);
  for (const text of ["（単位：個）", "出典：凧白書", "（1）独楽", "### 独楽", "※次のとおり"])
    expect(between(text)).toEqual([`${OTHER_ROW} review`]);
  const texts = Array.from({ length: 16 }, (_, at) => `凧は${at}回揚げます。`).join("\n");
  for (const text of ["## 独楽のまち", "■成果指標", texts])
    expect(between(text)).toEqual([`${OTHER_ROW} certain`]);
});

test.each([
  "・凧の数　12枚（R5）→ 40枚（R10）",
  "凧の数を、R5の12枚からR10に40枚へ増やします。",
  "指標：凧の数\n現状値：12枚（R5）\n目標値：40枚（R10）",
])("%s below a title of others may be theirs", (text) => {
  expect(read(`## 国の目標\n\n${text}`)).toEqual([OWN_ROW.replace("certain", "review")]);
});

test("the name of a row is no title of forecasts for those below it", () => {
  const text = `凧の予算の割合\n\n${OTHER}`;
  expect(read(text)).toEqual([`${OTHER_ROW} certain`]);
});

test("a title of others over the columns of a table holds up to the next one", () => {
  const title = (text: string) => [text, text, text];
  const rows = rowsOf(
    documentOf([
      ["指標", "現状値（R5）", "目標値（R10）"],
      ["凧の数", "12枚", "40枚"],
      title("【参考】県の指標"),
      ["独楽の数", "310個", "850個"],
      title("駒のまち"),
      ["駒の数", "22個", "31個"],
    ]),
  );
  expect(rows).toEqual([
    OWN_ROW,
    `${OTHER_ROW} review`,
    "駒の数 22@2023 31@2028 null@null certain",
  ]);
});

test("the reason says that the title makes the goal doubtful", () => {
  const [row] = typedRows(extract({ file: "a.md", lines: linesOf(`国の目標\n\n${OTHER}`) }));
  expect(row?.reasons).toContain("others-goal");
});
