import { expect, test } from "vitest";
import { besidePrinted, printedDigits } from "../../src/words/printed-amount.ts";

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

test.each([
  ["28万3,344人", "615,136人（Ｈ２６）", "人", "283,344人"],
  ["1万9,609人", "20,107", "人", "19,609人"],
  ["60万6,315人", "60.7万人", "万人", "60万6,315人"],
  ["119万4,663人", "544千人", "千人", "119万4,663人"],
  ["1万2,000人", "9,800人", "人", "1万2,000人"],
  ["1億2,000万円", "95,000円", "円", "1億2,000万円"],
])("%s beside %s", (text, baseline_raw, unit, beside) => {
  expect(besidePrinted(text, { baseline_raw, target_raw: "", unit })).toBe(beside);
});
