import { expect, test } from "vitest";
import { bars } from "./rows-of.ts";

test.each([
  [
    "a goal on the way later than the target",
    ["指標", "現状値（R3）", "中間目標（R11）", "目標値（R7）"],
    ["凧の数", "12枚", "30枚", "20枚"],
    "凧の数 12@2021 20@2025 null@null review",
  ],
  [
    "a latest value later than the target",
    ["指標", "現状値（R3）", "目標値（R7）", "最新値（R10）"],
    ["凧の数", "12枚", "20枚", "18枚"],
    "凧の数 12@2021 20@2025 18@2028 review",
  ],
  [
    "a latest value that is the target of its year",
    ["指標", "現状値（R3）", "目標値（R7）", "最新値（R7）"],
    ["凧の数", "12枚", "20枚", "20枚"],
    "凧の数 12@2021 20@2025 20@2025 review",
  ],
  [
    "a latest value of the year before",
    ["指標", "現状値（R3）", "目標値（R7）", "最新値（R6）"],
    ["凧の数", "12枚", "20枚", "20枚"],
    "凧の数 12@2021 20@2025 20@2024 certain",
  ],
])("%s", (_, head, row, read) => {
  expect(bars([head, row])).toEqual([read]);
});

test("of several years behind the goal the first may be the start, as before it; one alone was reached", () => {
  expect(
    bars([
      ["指標", "目標（令和7年度）", "令和3年度", "令和4年度"],
      ["凧の割合", "50%", "31%", "38%"],
    ]),
  ).toEqual(["凧の割合 31@2021 50@2025 38@2022 review"]);
  expect(
    bars([
      ["指標", "目標（令和7年度）", "令和4年度"],
      ["凧の割合", "50%", "38%"],
    ]),
  ).toEqual(["凧の割合 null@null 50@2025 38@2022 certain"]);
  expect(
    bars([
      ["指標", "目標（令和7年度）", "令和6年度", "令和7年度"],
      ["凧の割合", "50%", "31%", "38%"],
    ]),
  ).toEqual(["凧の割合 null@null 50@2025 38@2025 certain"]);
});
