import { expect, it } from "vitest";
import { withClosed } from "../../src/reading/lines/split-brackets.ts";

const above = [
  { text: "指標", x: 4, end: 6 },
  { text: "現状値（令和元年", x: 29, end: 37 },
  { text: "目標値（令和7年", x: 39, end: 46.5 },
];

it("closes the brackets of heads that are narrower than their words, wherever the rest stands", () => {
  const left = { text: "度）", x: 29, end: 31 };
  const right = { text: "度）", x: 44.5, end: 46.5 };
  expect(withClosed(above, [left, right])?.map(({ text }) => text)).toEqual([
    "指標",
    "現状値（令和元年度）",
    "目標値（令和7年度）",
  ]);
});

it("leaves every other line alone", () => {
  const rest = { text: "度）", x: 29, end: 31 };
  const label = { text: "出生数）", x: 4, end: 8 };
  expect(withClosed(above, [rest, label])).toBeNull();
  expect(withClosed(above, [{ ...rest, text: "1,234" }])).toBeNull();
  expect(withClosed(above, [{ text: "度）", x: 60, end: 62 }])).toBeNull();
  expect(withClosed([{ text: "指標", x: 4, end: 6 }], [{ text: "名）", x: 4, end: 6 }])).toBeNull();
  expect(withClosed([], [])).toBeNull();
});
