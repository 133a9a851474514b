import { expect, test } from "vitest";
import { realRows } from "../real-data.ts";

const tables = await realRows();
const of = (rule: string) =>
  tables.findings
    .filter((finding) => finding.rule === rule)
    .map(({ indicator_id, municipality_code }) => indicator_id || municipality_code);

test("one table without a column of years is one question", () => {
  expect(of("missing-year")).toEqual(["112038", "112330"]);
});

test("a quantity that a plan prints twice is asked about once: lines 205 and 666 of Kawasaki", () => {
  expect(of("missing-baseline").filter((id) => id.startsWith("kawasaki"))).toEqual([
    "kawasaki-sdgs-plan-2022-002",
  ]);
});

test("a mean in the row's note explains a target below its baseline: 938,895 visits", () => {
  expect(of("target-wrong-side")).toEqual([]);
});

test("a later figure meets the target only of a statistic that may judge it", () => {
  expect(of("target-met-later")).toEqual(["kawaguchi-strategy-2021-029"]);
});
