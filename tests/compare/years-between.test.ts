import { expect, test } from "vitest";
import { fiscalYear, middleOf, monthOf, yearsBetween } from "../../src/compare/years-between.ts";

test("a date lies in its fiscal year, from April to March", () => {
  expect(fiscalYear({ year: 2021, month: 1 })).toBe(2020);
  expect(fiscalYear({ year: 2021, month: 3 })).toBe(2020);
  expect(fiscalYear({ year: 2021, month: 4 })).toBe(2021);
  expect(fiscalYear({ year: 2021, month: null })).toBe(2021);
  expect([monthOf("01-01"), monthOf("10-01"), monthOf("")]).toEqual([1, 10, null]);
});

test("between a date and a fiscal year, and between fiscal years, whole years lie", () => {
  // 1 January 2021 to 1 January 2026, which lies in fiscal 2025.
  expect(yearsBetween({ year: 2021, month: 1 }, { year: 2025 })).toBe(5);
  expect(yearsBetween({ year: 2021, month: 4 }, { year: 2025 })).toBe(4);
  expect(yearsBetween({ year: 2020 }, { year: 2026, month: 3 })).toBe(5);
  expect(yearsBetween({ year: 2020 }, { year: 2025 })).toBe(5);
});

test("between two dates their months count", () => {
  expect(yearsBetween({ year: 2021, month: 1 }, { year: 2024, month: 10 })).toBe(3.75);
  expect(yearsBetween({ year: 2021, month: 10 }, { year: 2021, month: 1 })).toBe(-0.75);
});

test("nothing lies between a value and one whose year is unknown", () => {
  expect(yearsBetween({ year: null }, { year: 2025 })).toBeNull();
  expect(yearsBetween({ year: 2021, month: 1 }, { year: null })).toBeNull();
});

test("a year is centred on its October or July, a date on its month", () => {
  expect(middleOf({ year: 2020, basis: "fiscal_year" })).toBe(2020.75);
  expect(middleOf({ year: 2020, basis: "unstated" })).toBe(2020.5);
  expect(middleOf({ year: 2020, month: 10, basis: "date" })).toBe(2020.75);
});
