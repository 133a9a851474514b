import { expect, test } from "vitest";
import { withPoints } from "../../src/reading/lines/points.ts";
import { linesOf } from "./lines-of.ts";
import { read } from "./rows-of.ts";

const FIRST = "県は、凧の方針(2021~25年度)の24年度の報告書をまとめた。";

test("newspapers print a dot for a decimal point, and years of two digits", () => {
  const text = [
    FIRST,
    "「凧の普及率」では、24年度末実績が81・2%(目標74・6%)で、25年度目標の79・8%を達成した。",
    "「凧の道の整備延長」では、24年度末実績は18・6㌔(目標30・2㌔)で、凧の広場などで工事を実施。25年度目標は41・4㌔。",
  ];
  expect(read(text.join("\n"))).toEqual([
    "凧の普及率 null@null 79.8@2025 81.2@2024 review",
    "凧の道の整備延長 null@null 41.4@2025 18.6@2024 review",
  ]);
});

test.each([
  ["ages", "1・2歳児の率81・2%、74・6%、79・8%", "1・2歳児の率81.2%、74.6%、79.8%"],
  ["a document with few of them", "1・2%と3・4%", "1・2%と3・4%"],
])("a dot between figures is kept: %s", (_, printed, text) => {
  expect(withPoints(linesOf(printed)).map((line) => line.text)).toEqual([text]);
});
