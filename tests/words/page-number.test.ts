import { expect, it } from "vitest";
import { axisYear, bothYears, pageDay, pageYear } from "../../src/words/era.ts";
import { columnNumber, pageNumber, pageSigns, roundPeople } from "../../src/words/page-number.ts";

it("writes a negative figure as each language does", () => {
  expect(pageNumber(-1.24, 1, "ja")).toBe("△1.2");
  expect(pageNumber(-1.24, 1, "en")).toBe("−1.2");
  expect(pageNumber(0.04, 1, "ja", true)).toBe("0.0");
  expect(pageNumber(4.4, 1, "ja", true)).toBe("＋4.4");
  expect(pageSigns("▲50%以上", "ja")).toBe("△50%以上");
  expect(pageSigns("-40人", "ja")).toBe("△40人");
  expect(pageSigns("①-1、2020-2025", "ja")).toBe("①-1、2020-2025");
});

it("counts by ten thousands in Japanese sentences, not in columns", () => {
  expect(pageNumber(592_007, 0, "ja")).toBe("59万2,007");
  expect(pageNumber(20_000, 0, "ja")).toBe("2万");
  expect(pageNumber(9_999, 0, "ja")).toBe("9,999");
  expect(pageNumber(592_007, 0, "en")).toBe("592,007");
  expect(columnNumber(-11_375, 0, "ja")).toBe("△11,375");
});

it("names years by era: the first of one is 元", () => {
  expect(pageYear(2019, "fiscal_year", "ja")).toBe("令和元年度");
  expect(pageYear(2018, "calendar_year", "ja")).toBe("平成30年");
  expect(pageYear(2025, "fiscal_year", "en")).toBe("FY2025");
  expect(pageDay(2024, "01-01", "date", "ja")).toBe("令和6年1月1日");
  expect(bothYears(2025)).toBe("令和7（2025）");
  expect(axisYear(2025, "ja")).toBe("2025\n令和7");
});

it("rounds a projected number of people, which is no count", () => {
  expect(roundPeople(1_605_531, "ja")).toBe("160.6万人");
  expect(roundPeople(45_682, "ja")).toBe("4.6万人");
  expect(roundPeople(9_842, "ja")).toBe("9,800人");
  expect(roundPeople(599_667, "en")).toBe("600,000");
});
