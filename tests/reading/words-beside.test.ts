import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";

/** Why a row with these values is to be looked at. */
function reasonsFor(start: string, goal: string): string[] {
  const text = `# 凧\n\n| 指標 | 現状値（R5） | 目標値（R10） |\n|---|---|---|\n| 凧の数 | ${start} | ${goal} |`;
  return typedRows(extract({ file: "a.md", lines: linesOf(text) })).flatMap((row) => row.reasons);
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
])("%s and %s leave something open", (start, goal, reason) => {
  expect(reasonsFor(start, goal)).toContain(reason);
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
])("%s and %s leave nothing of it open", (start, goal) => {
  const said = ["goal-figure", "goal-yearly", "goal-span", "odd-cell", "sign-words"];
  expect(reasonsFor(start, goal).filter((reason) => said.includes(reason))).toEqual([]);
});
