import { expect, test } from "vitest";
import { fullDate, partialDate } from "../../src/plans/dates.ts";
import { planFile } from "../../src/plans/schemas.ts";

test.each(["2021", "2021-04", "2024-02-29", "2021-12-31"])("%s is a date", (text) => {
  expect(partialDate.safeParse(text).success).toBe(true);
});
test.each(["", "21", "2021-00", "2021-13", "2023-02-29", "2021-4", "2021-04-31", "2021年"])(
  "%s is no date",
  (text) => {
    expect(partialDate.safeParse(text).success).toBe(false);
  },
);

test("a day of issue is a day of the calendar", () => {
  expect(fullDate.safeParse("2026-11-26").success).toBe(true);
  for (const text of ["2026-13-45", "2026-11", "2026", ""])
    expect(fullDate.safeParse(text).success).toBe(false);
});

test("a plan ends after it starts, in years that plans have", () => {
  const period = planFile.shape.period;
  expect(period.parse({ start: "令和4年度", end: 2025 })).toEqual({ start: 2022, end: 2025 });
  expect(period.safeParse({ start: 2025, end: 2025 }).success).toBe(true);
  expect(period.safeParse({ start: 2031, end: 2025 }).error?.issues[0]?.message).toBe(
    "the plan ends before it starts",
  );
  expect(period.safeParse({ end: 1925 }).success).toBe(false);
});
