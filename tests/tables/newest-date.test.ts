import { expect, it } from "vitest";
import { newestDate } from "../../src/tables/newest-date.ts";
import { realRows } from "../real-data.ts";

const rows = await realRows();
const day = (given: Partial<typeof rows>) =>
  newestDate({ ...rows, plans: [], context: [], results: [], ...given })
    .toISOString()
    .slice(0, 10);

it("is that of the newest figure, not of the newest plan", () => {
  expect(newestDate(rows).toISOString()).toBe("2026-01-01T00:00:00.000Z");
});

it("is the end of the year that a value is of, or its own day", () => {
  const [value, result] = [rows.context[0], rows.results[0]];
  if (!value || !result) throw new Error("no rows");
  const of = (given: object) => day({ context: [{ ...value, year: 2024, ...given }] });
  expect(of({ date: "10-01" })).toBe("2024-10-01");
  expect(of({ date: "", date_basis: "calendar_year" })).toBe("2024-12-31");
  expect(of({ date: "", date_basis: "fiscal_year" })).toBe("2025-03-31");
  expect(of({ value: null })).toBe("2000-01-01");
  expect(day({ results: [{ ...result, year: 2024, value: 1, basis: null }] })).toBe("2025-03-31");
});

it("leaves projections out, and is the issue of a plan where there is nothing else", () => {
  expect(
    day({ context: rows.context.filter((row) => row.item_id === "pop_projection_2023") }),
  ).toBe("2000-01-01");
  expect(day({ plans: rows.plans })).toBe("2022-03-01");
});
