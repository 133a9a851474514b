import { expect, test } from "vitest";
import { bothPaces, otherPace, paceSpan, spanNote } from "../../src/words/pace-span.ts";

// 25,500 ÷ 272,000 is 9.375 %: 1.875 % a year over five years, 1.3393 over seven.
const row = {
  years: 5,
  other_baseline_year: 2018,
  change_per_year: -1.875,
  period_end: 2025,
  target_year: null,
};
const sure = { ...row, other_baseline_year: null };

test("a baseline whose year is an assumption gives two paces", () => {
  expect(otherPace(row)).toBeCloseTo(-1.3393, 4);
  expect(otherPace(sure)).toBeNull();
  expect(otherPace({ ...row, other_baseline_year: 2025 })).toBeNull();
  expect(bothPaces("△1.9", row, "ja")).toEqual(["△1.3", "△1.9"]);
  expect(paceSpan("△1.9", row, "ja")).toBe("△1.3～1.9");
  expect(paceSpan("−1.88", row, "en")).toBe("−1.34 to −1.88");
});

test("one that is printed the same, or sure, gives one", () => {
  expect(paceSpan("△1", { ...row, change_per_year: -1.1 }, "ja")).toBe("△1");
  expect(paceSpan("△1.9", sure, "ja")).toBe("△1.9");
});

test("the note names the other year", () => {
  expect(spanNote([sure, row], "ja")).toBe("幅は、現状値が平成30年度の場合を含む");
  expect(spanNote([row], "en")).toBe("Ranges: the baseline may be of FY2018");
  expect(spanNote([sure], "ja")).toBe("");
});
