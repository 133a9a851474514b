import { expect, test } from "vitest";
import { cities, indicator, kawaguchi, kitamoto } from "./build.ts";
import { coverage } from "./stages.ts";

const rows = [
  indicator({ id: "a-001", theme: "safety", kind: "headline" }),
  indicator({ id: "a-002", theme: "safety", kind: "kpi", same_as: "a-001" }),
  indicator({ id: "a-003", theme: "safety", kind: "kpi" }),
  indicator({ id: "a-004", theme: "safety", kind: "kpi", is_repeat: true, repeat_of: "a-003" }),
  indicator({ id: "b-001", municipality_code: "112330", theme: "environment", kind: "kpi" }),
];

test("every theme × municipality × kind has a row, with 0 where there is nothing", () => {
  const result = coverage(rows, cities);
  expect(result).toHaveLength(3 * 6 * 2);
  expect(result.filter((row) => row.rows > 0)).toEqual([
    { municipality_code: "112038", theme: "safety", kind: "headline", indicators: 1, rows: 1 },
    { municipality_code: "112038", theme: "safety", kind: "kpi", indicators: 1, rows: 3 },
    { municipality_code: "112330", theme: "environment", kind: "kpi", indicators: 1, rows: 1 },
  ]);
});

test("the order of the input changes nothing, another city adds its own rows only", () => {
  const result = coverage(rows, [kawaguchi, kitamoto]);
  expect(coverage(rows.toReversed(), [kitamoto, kawaguchi])).toEqual(result);
  const codes = ["112038", "112330"];
  expect(
    coverage(rows, cities).filter(({ municipality_code }) => codes.includes(municipality_code)),
  ).toEqual(result);
});
