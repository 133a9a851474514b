import { expect, test } from "vitest";
import { printedDigits } from "../../src/words/printed-digits.ts";

test.each([
  ["2.00 件", 2, { digits: 2, plus: false }],
  ["79.0%", 79, { digits: 1, plus: false }],
  ["+１.18 ポイント", 1.18, { digits: 2, plus: true }],
  ["1,234.50人（R2）", 1234.5, { digits: 2, plus: false }],
  ["△40人", -40, { digits: 0, plus: false }],
  ["3件", 3.04, { digits: 2, plus: false }],
  ["", 12.5, { digits: 1, plus: false }],
])("%s prints %s", (raw, value, printed) => {
  expect(printedDigits(raw, value)).toEqual(printed);
});
