import { expect, it } from "vitest";
import { endedYear } from "../../src/notation/ended-era.ts";

it.each([
  ["H38", "H38", 31],
  ["平成３２年度", "平成32", 31],
  ["H30～H32の平均値", "H32", 31],
  ["昭和65年", "昭和65", 64],
  ["T16", "T16", 15],
  ["8,000人（明治46年）", "明治46", 45],
])("%s is a year that its era never had", (text, printed, last) => {
  expect(endedYear(text)).toMatchObject({ printed, last });
});

it.each(["H31", "S64", "T15", "M45", "R50", "令和82年", "平成元年", "2038", "H3000", "RH38", ""])(
  "%s is none",
  (text) => {
    expect(endedYear(text)).toBeNull();
  },
);
