import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";

const HEAD = "# 凧\n\n| 指標 | 現状値（R5） | 目標値（R10） |\n|---|---|---|\n";
const typedOf = (rows: string) => typedRows(extract({ file: "a.md", lines: linesOf(HEAD + rows) }));

/** The goals of rows as printed, with their kinds and values. */
const valuesOf = (rows: string): string[] =>
  typedOf(rows).map(({ target }) => `${target.raw} ${target.type} ${target.value}`);

/** Why a row with these values is to be looked at. */
function reasonsFor(start: string, goal: string): string[] {
  return typedOf(`| 凧の数 | ${start} | ${goal} |`).flatMap((row) => row.reasons);
}

test.each([
  ["58.2%", "向上（65.0）", "goal-figure"],
  ["320件", "減少（300件以下）", "goal-figure"],
  ["320件", "毎年10件減", "goal-yearly"],
  ["320件", "年10件減少", "goal-yearly"],
  ["32件", "各校1件以上", "odd-cell"],
  ["120人（減）", "50人", "sign-words"],
  ["4件/年", "累計30件", "goal-span"],
  ["4件/年", "30件（5年間）", "goal-span"],
  ["18回（累計）", "7回/年", "goal-span"],
  ["40件", "最低50件", "goal-words"],
  ["40件", "新規 10件", "unread-target"],
  ["40件", "基準値×1.5", "goal-words"],
  ["5校", "市内全中学校（8校）", "goal-words"],
  ["40件", "全国平均50件", "unread-target"],
  ["県平均 45件", "50件", "unread-baseline"],
  ["見込45件", "50件", "unread-baseline"],
  ["45件（県平均）", "50件", "whose-value"],
  ["目標：45件", "50件", "whose-value"],
  ["目標50件 実績45件", "60件", "odd-label"],
  ["0.45", "50％", "mixed-share"],
  ["45%", "0.5", "mixed-share"],
  ["1O件", "20件", "unread-baseline"],
  ["10件", "2l件", "unread-target"],
  ["6O", "I00", "unread-target"],
])("%s and %s leave something open", (start, goal, reason) => {
  expect(reasonsFor(start, goal)).toContain(reason);
});

test("a word before a figure stays with it and says what kind of goal it is", () => {
  const goals = ["最低 50件", "上限50件", "増加10件", "削減10件", "×1.5", "追加10件", "前年度以上"];
  const rows = goals
    .map((goal, at) => `| 凧の数${"あいうえおかき"[at]} | 40件 | ${goal} |`)
    .join("\n");
  expect(valuesOf(rows)).toEqual([
    "最低 50件 at_least 50",
    "上限50件 at_most 50",
    "増加10件 increase 10",
    "削減10件 decrease 10",
    "×1.5 change_up 50",
    "追加10件 none null",
    "前年度以上 above_baseline null",
  ]);
});

test.each([
  ["58.2%", "向上"],
  ["58.2%", "維持（※1）"],
  ["320件", "300件（減少）"],
  ["320件", "20件減"],
  ["9件", "毎年10件"],
  ["18件（累計）", "累計30件"],
  ["4件/年", "7件/年"],
  ["4件", "累計30件"],
  ["各校2件", "各校3件以上"],
  ["－", "各校3件以上"],
  ["120人（速報値）", "50人"],
  ["月平均120人", "月平均150人"],
  ["全体 45%", "全体 50%"],
  ["45人", "↗ 60人"],
  ["45%（県38%）", "50%"],
  ["0.45%", "0.5%"],
  ["0.45", "0.5"],
  ["40l", "60l"],
])("%s and %s leave nothing of it open", (start, goal) => {
  const said = ["goal-figure", "goal-yearly", "goal-span", "odd-cell", "sign-words", "whose-value"];
  said.push("unread-baseline", "unread-target", "goal-words", "mixed-share");
  expect(reasonsFor(start, goal).filter((reason) => said.includes(reason))).toEqual([]);
});

test("as many as there are of what a goal names is its figure: 全小学校（15校）", () => {
  const goals = ["全小学校（15校）", "市内全中学校（8校）", "全ての学校(23校)"];
  const rows = goals.map((goal, at) => `| 凧の数${"あいう"[at]} | 5校 | ${goal} |`).join("\n");
  expect(valuesOf(rows)).toEqual(["15校 value 15", "市内全中学校（8校） value 8", "23校 value 23"]);
  expect(valuesOf("| 凧の数 | 5校 | 全校（年3回以上） |")).toEqual(["全校（年3回以上） none null"]);
});
