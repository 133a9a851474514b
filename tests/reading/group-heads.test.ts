import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";
import { bars, read } from "./rows-of.ts";

const HEAD = ["項目", "現状値（R4）", "目標値（R9）"];

test("rows below a quantity without values name its parts, until another quantity follows", () => {
  const rows = [
    HEAD,
    ["凧休みの取得率", "", ""],
    ["町の職員", "13%", "30%"],
    ["独楽組合", "12%", "31%"],
    ["独楽の会の参加率", "33%", "40%"],
  ];
  expect(bars(rows)).toEqual([
    "凧休みの取得率 町の職員 13@2022 30@2027 null@null review",
    "凧休みの取得率 独楽組合 12@2022 31@2027 null@null review",
    "独楽の会の参加率 33@2022 40@2027 null@null certain",
  ]);
});

test("what has a value of its own, or names no quantity, is no head of the rows below", () => {
  expect(
    bars([HEAD, ["凧の路線数", "2/10路線", "8/10路線"], ["順位", "15位", "10位以内"]]),
  ).toEqual(["順位 15@2022 10@2027 null@null certain"]);
  expect(bars([HEAD, ["凧の振興", "", ""], ["凧の会の活動", "13回", "30回"]])).toEqual([
    "凧の会の活動 13@2022 30@2027 null@null certain",
  ]);
});

test("the same where an export broke the rows behind each cell", () => {
  const table = `項目 | 目標値（期限） | 策定時の数値 | 最新値 | ||
---|---|---|---|---|---|
凧休みの取得率 | |||||
町の職員 | 13%（令和9年） |
3.1%（令和2年） |
12.4%（令和5年） |
||
独楽組合（注1） | 13%（令和9年） |
1.5%（令和2年） |
5.6%（令和5年） |
||`;
  expect(read(table)).toEqual([
    "凧休みの取得率 町の職員 3.1@2020 13@2027 12.4@2023 review",
    "凧休みの取得率 独楽組合 1.5@2020 13@2027 5.6@2023 review",
  ]);
});

test("a bracket says of whom a row is, or who counted it", () => {
  const rows = [
    "係長の割合（本庁）",
    "課長の割合（消防局）",
    "課長の数（産業課調）",
    "凧の数（凧省）",
  ];
  expect(bars([HEAD, ...rows.map((label) => [label, "22%", "30%"])])).toEqual([
    "係長の割合（本庁） 22@2022 30@2027 null@null certain",
    "課長の割合（消防局） 22@2022 30@2027 null@null certain",
    "課長の数 22@2022 30@2027 null@null certain",
    "凧の数 22@2022 30@2027 null@null certain",
  ]);
});

test("parts and groups in a table that lost its marks, where a title in brackets ends the head", () => {
  const rows = typedRows(
    extract({
      file: "a.txt",
      lines: linesOf(`領域 項 目 現状値 目標値

【凧】
凧を揚げる人の割合 男性 41.8% 50%以上
 女性 38.5% 45%以上
 20歳代 61.3% 75%以上
【独楽】
独楽を回す子の割合 84.0% 90%以上`),
    }),
  );
  expect(
    rows.map(({ section, label, series, target }) => [section, label, series, target.raw].join()),
  ).toEqual([
    "凧,凧を揚げる人の割合,男性,50%以上",
    "凧,凧を揚げる人の割合,女性,45%以上",
    "凧,凧を揚げる人の割合,20歳代,75%以上",
    "独楽,独楽を回す子の割合,,90%以上",
  ]);
});

test("of two columns that may hold the labels the one that names quantities does", () => {
  const under = (first: string, second: string, one: string, other: string) =>
    bars([
      [first, second, "現状値（R5）", "目標値（R10）"],
      [one, other, "12", "20"],
    ]);
  const values = "12@2023 20@2028 null@null certain";
  for (const [group, label] of Object.entries({ 項目: "評価指標", 評価項目: "指標名" }))
    expect(under(group, label, "空の遊び", "凧の数")).toEqual([`凧の数 ${values}`]);
  for (const other of ["算式", "説明"])
    expect(under("区分", other, "凧の収支比率（％）", "凧の収益÷凧の費用")).toEqual([
      `凧の収支比率 ${values}`,
    ]);
  expect(under("区分", "内容", "空の遊び", "凧の数")).toEqual([`凧の数 ${values}`]);
});

test("words for goals before and as the labels, which are counted behind a policy", () => {
  const rows = [
    "目標 具体的な目標値 現状値(令和4年度) 目標値(令和9年度)",
    "凧に親しむ人を増やす ①凧を持つ人の割合 68.2% 80%以上",
    "②凧の会の人数 12人 20人",
    "独楽を回す ③独楽の数 9個 12個",
  ];
  expect(read(rows.join("\n"))).toEqual([
    "凧を持つ人の割合 68.2@2022 80@2027 null@null review",
    "凧の会の人数 12@2022 20@2027 null@null review",
    "独楽の数 9@2022 12@2027 null@null review",
  ]);
});
