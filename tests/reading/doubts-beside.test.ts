import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";
import { pageOf, span } from "./page-of.ts";

const HEAD = "| 指標 | 現状値（R3） | 目標値（R8） | 最新値（R6） |\n|---|---|---|---|\n";
const doubts = (text: string): string[] =>
  typedRows(extract({ file: "a.txt", lines: linesOf(text) })).map(({ label, certainty, reasons }) =>
    [label, certainty, ...reasons.filter((reason) => reason !== "no-section")].join(" "),
  );

test("two goals under one name are both to review; the same goal printed twice is not", () => {
  expect(doubts(`${HEAD}| 凧の数 | 10枚 | 20枚 | 12枚 |\n| 凧の数 | 30枚 | 40枚 | 32枚 |`)).toEqual(
    ["凧の数 review same-label", "凧の数 review same-label"],
  );
  expect(
    doubts(`${HEAD}| 凧の数 | 10枚 | 1,200枚 | 12枚 |\n| 凧の数 | 10枚 | １２００枚 | 12枚 |`),
  ).toEqual(["凧の数 certain", "凧の数 certain"]);
});

test("a row without the value that most of four rows have is to review", () => {
  const rows = ["凧", "独楽", "羽根"].map((name) => `| ${name}の数 | 10枚 | 20枚 | 12枚 |`);
  const last = "| 双六の数 | 10枚 | 20枚 |  |";
  expect(doubts(HEAD + [...rows, last].join("\n"))).toEqual([
    "凧の数 certain",
    "独楽の数 certain",
    "羽根の数 certain",
    "双六の数 review unlike-others",
  ]);
  // Three rows do not show what a row holds.
  expect(doubts(HEAD + [...rows.slice(1), last].join("\n")).at(-1)).toBe("双六の数 certain");
});

test("a figure that is in no row makes the row beside it doubtful; a note or sentence does not", () => {
  const table = `${HEAD}| 凧の数 | 10枚 | 20枚 | 12枚 |\n`;
  expect(doubts(`${table}\n独楽 4,250個 5,100個`)).toEqual(["凧の数 review unread-beside"]);
  expect(doubts(`${table}\n※凧の数は、市内の3,000世帯に聞いた数`)).toEqual(["凧の数 certain"]);
  expect(doubts(`${table}\n独楽は4,250個から5,100個になりました。`)).toEqual(["凧の数 certain"]);
});

test("rows without a goal or without a start are to review", () => {
  const absent = "| 凧の数 | 10枚 |  |  |\n| 独楽の数 |  | 20個 |  |";
  expect(doubts(HEAD + absent)).toEqual(["凧の数 review no-target", "独楽の数 review no-baseline"]);
});

test("a note of a mark in the head that says another year makes the rows doubtful that it speaks of", () => {
  const head = "| 指標 | 現状値※1（R3） | 目標値（R8） |\n|---|---|---|\n";
  const table = `${head}| 凧の率 | 10% | 20% |\n| 独楽の率 | 30% | 40% |\n\n※1 `;
  const both = (note: string) => doubts(table + note);
  const [kite, top] = ["凧の率 certain", "独楽の率 certain"];
  const [otherKite, otherTop] = ["凧の率 review noted-year", "独楽の率 review noted-year"];
  expect(both("年度末の値")).toEqual([kite, top]);
  expect(both("令和3年度末の値")).toEqual([kite, top]);
  expect(both("凧の率は令和2年度の値")).toEqual([otherKite, top]);
  expect(both("令和2年度の調査結果")).toEqual([otherKite, otherTop]);
  const bare = (note: string) => doubts(table.replace("※1（", "※（").replace("※1 ", `※${note}`));
  expect(bare("令和3年度末の値")).toEqual([kite, top]);
  expect(bare("令和2年度国勢調査による")).toEqual([otherKite, otherTop]);
  expect(bare("一部は令和2年度")).toEqual([otherKite, otherTop]);
});

test("a note or remark that says another year of a value than the row has makes it doubtful", () => {
  const table = `${HEAD}| 凧の率 | 10% | 20% | 12% |\n| 独楽の率※ | 30% | 40% | 32% |\n\n`;
  const both = (notes: string) => doubts(table + notes);
  const [kite, top] = ["凧の率 certain", "独楽の率 certain"];
  const [otherKite, otherTop] = ["凧の率 review noted-year", "独楽の率 review noted-year"];
  expect(both("※凧の率は令和2年度の数値です。")).toEqual([otherKite, top]);
  expect(both("※令和2年度の調査結果")).toEqual([kite, otherTop]);
  expect(both("注）現状値は令和2年度の値")).toEqual([otherKite, top]);
  expect(both("※現状値は令和3年度、目標値は令和8年度の値")).toEqual([kite, top]);
  expect(both("※駒の率の現状値は令和2年度、目標値は令和7年度の値")).toEqual([kite, top]);
  expect(both("※凧の率は隔年調査のため、令和5年度の実績はありません。")).toEqual([kite, top]);
  expect(both("※目標値は令和2年度からの累計")).toEqual([kite, top]);
  const unmarked = (label: string, note: string) =>
    doubts(`${HEAD}| ${label} | 10% | 20% | 12% |\n| 独楽の率 | 30% | 40% | 32% |\n\n${note}`);
  const newest = "については、公表された最新の値である令和2年度値を現状値とした。";
  expect(unmarked("凧の率", `※凧${newest}`)).toEqual([kite, top]);
  expect(unmarked("大凧の率", `※大凧率${newest}`)).toEqual(["大凧の率 review noted-year", top]);
  expect(unmarked("村の凧の率（前年比）", "※凧の率は2020年度の値です。")).toEqual([
    "村の凧の率（前年比） review noted-year",
    top,
  ]);
  expect(unmarked("凧の率", "※数値は令和2年度の値である。")).toEqual([
    otherKite,
    "独楽の率 review noted-year",
  ]);
  expect(both("※数値は令和2年度の値である。")).toEqual([kite, otherTop]);
  const remarked = "| 指標 | 現状値（R3） | 目標値（R8） | 備考 |\n|---|---|---|---|\n";
  expect(doubts(`${remarked}| 凧の率 | 10% | 20% | 令和2年度調査 |`)).toEqual([otherKite]);
});

test("a row of a page beside words before its values that are of no row is to review", () => {
  const line = (label: string, y: string) => [span(label, 7), span(`4人から${y}へ`, 35)];
  const certain = (rows: ReturnType<typeof span>[][]) =>
    typedRows(extract(pageOf(rows))).map(({ certainty, reasons }) => [certainty, ...reasons]);
  const pair = [span("重点目標", 7), span("目標値（令和3年現状値から令和9年目標値）", 35)];
  expect(certain([pair, [], line("凧の会の人数", "20人")])).toEqual([["certain", "no-section"]]);
  const parted = [
    [span("凧の大学の講師の", 20)],
    line("1 凧を知る", "20人"),
    [span("登用人数", 20)],
  ];
  expect(certain([pair, [], ...parted])).toEqual([["review", "no-section", "unread-beside"]]);
  // The same in a text that blanks set.
  const text =
    "重点目標          目標値(令和3年現状値から令和9年目標値)\n\n             凧の大学の講師の\n1 凧を知る              4人から20人へ\n             登用人数";
  expect(doubts(text)).toEqual(["凧を知る review unread-beside"]);
  expect(doubts(text.replace(/\n {9,}.*/gu, ""))).toEqual(["凧を知る certain"]);
  // What stands behind the values says whose they are.
  const office = [[span("凧の課", 60)], line("凧の会の人数", "20人")];
  expect(certain([pair, [], ...office])).toEqual([["certain", "no-section"]]);
});
