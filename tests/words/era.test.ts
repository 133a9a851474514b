import { expect, it } from "vitest";
import { eraYear, pageDay } from "../../src/words/era.ts";

it("counts a year as that of the newest era, and a day as that of its own", () => {
  expect([2019, 1989, 1926, 1925].map((year) => eraYear(year))).toEqual([
    "令和元",
    "平成元",
    "昭和元",
    "1925",
  ]);
  expect(pageDay(2019, "01-01", "date", "ja")).toBe("平成31年1月1日");
  expect(pageDay(2019, "05-01", "date", "ja")).toBe("令和元年5月1日");
  expect(pageDay(1989, "01-07", "date", "ja")).toBe("昭和64年1月7日");
  expect(pageDay(2019, "01-01", "date", "en")).toBe("1 Jan 2019");
});
