import { expect, test } from "vitest";
import { formatNumber, formatYear } from "../../src/words/format.ts";
import { wayPercent } from "../../src/words/way.ts";

test.each([
  [0.8333, "83%", "83%"],
  [2, "200%", "200%"],
  [-1, "△100%", "−100%"],
])("%d of the distance", (share, ja, en) => {
  expect([wayPercent(share, "ja"), wayPercent(share, "en")]).toEqual([ja, en]);
});

test("printed decimals stay", () => {
  expect(formatNumber(20, "en", 3, 2)).toBe("20.00");
  expect(formatNumber(185003.32, "en", 3, 2)).toBe("185,003.32");
});

test("FY stands for fiscal years alone, a mean and a total keep their word and span", () => {
  expect(formatYear(2019, "fiscal_year", "en")).toBe("FY2019");
  expect(formatYear(2014, "unstated", "en")).toBe("2014");
  expect(formatYear(2014, "unstated", "ja")).toBe("2014年");
  expect(formatYear(2019, "average", "en", 5)).toBe("mean of 5 years to 2019");
  expect(formatYear(2019, "average", "ja", 5)).toBe("2019年までの5年間の平均");
  expect(formatYear(2020, "cumulative", "en")).toBe("total up to 2020");
  expect(formatYear(2020, "cumulative", "en", null, true)).toBe("total up to FY2020");
  expect(formatYear(2020, "cumulative", "ja", null, true)).toBe("2020年度までの累計");
  expect(formatYear(2019, "average", "ja", 5, true)).toBe("2019年度までの5年間の平均");
});
