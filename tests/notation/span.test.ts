import { expect, test } from "vitest";
import { readSpan } from "../../src/notation/span.ts";

test.each([
  ["過去５年間の平均値", { basis: "average", years: 5 }],
  ["H27～R1の平均値（R1）", { basis: "average", years: 5 }],
  ["今後5年の平均値が現状値を上回る", { basis: "average", years: 5 }],
  ["累計", { basis: "cumulative", years: null }],
  ["令和4年度～令和7年度の累計", { basis: "cumulative", years: 4 }],
  ["1,200件（4年間の合計）", { basis: "cumulative", years: 4 }],
] as const)("%s covers years", (printed, expected) => {
  expect(readSpan(printed)).toEqual(expected);
});

test.each(["R1", "中核市の平均", "1日平均", "令和2年度", ""])("%s is of one year", (printed) => {
  expect(readSpan(printed)).toBeNull();
});
