import { table } from "arquero";
import { expect, it } from "vitest";
import { newestOf, withNewest } from "../../src/results/newest.ts";

const ORIGINAL = {
  ...{ id: "p-001", repeat_of: null, baseline_year: 2020, latest_raw: "5件", latest_value: 5 },
  ...{
    latest_year: 2021,
    latest_basis: "fiscal_year",
    latest_missing: null,
    evaluation_printed: null,
  },
};
const indicators = table([
  ...Object.entries(ORIGINAL).map(
    ([name, cell]) => [name, [cell, cell, cell]] as [string, unknown[]],
  ),
]).assign(table({ id: ["p-001", "p-002", "p-003"], repeat_of: [null, "p-001", null] }));

const results = table({
  indicator_id: ["p-001", "p-001", "p-001", "p-001", "p-003", "p-003"],
  origin: ["plan", "report", "report", "report", "series", "series"],
  year: [2024, 2024, 2025, 2023, 2019, 2020],
  raw: ["8件", "9件（R6）", "集計中（R7）", "7件（R5）", "1件", "2件"],
  value: [8, 9, null, 7, 1, 2],
  basis: ["fiscal_year", "fiscal_year", "fiscal_year", "fiscal_year", "fiscal_year", "fiscal_year"],
  missing: [null, null, "not_measured", null, null, null],
  evaluation_printed: [null, "A", null, "B", null, null],
  document: ["plan.txt", "report.pdf", "report.pdf", "report.pdf", "plan.txt", "plan.txt"],
  page: [null, 12, 13, 11, null, null],
  line: [8, null, null, null, 30, 31],
});

it("is the last year with a number, of a report before the plan, of a series after the baseline alone", () => {
  expect(newestOf(results, indicators).objects()).toEqual([
    { indicator_id: "p-001", year: 2024, origin: "report", newest: true },
  ]);
});

it("becomes the latest value of the indicator and of its repeat, in the order of the rows", () => {
  const marked = results.derive({ newest: (d: { raw: string }) => d.raw === "9件（R6）" });
  const rows = withNewest(indicators, marked).select(
    "id",
    "latest_raw",
    "latest_value",
    "latest_year",
    "evaluation_printed",
  );
  expect(rows.objects()).toEqual([
    {
      id: "p-001",
      latest_raw: "9件（R6）",
      latest_value: 9,
      latest_year: 2024,
      evaluation_printed: "A",
    },
    {
      id: "p-002",
      latest_raw: "9件（R6）",
      latest_value: 9,
      latest_year: 2024,
      evaluation_printed: "A",
    },
    {
      id: "p-003",
      latest_raw: "5件",
      latest_value: 5,
      latest_year: 2021,
      evaluation_printed: null,
    },
  ]);
});

it("is of the years that it says itself, not of those that the plan's own value is over", () => {
  const marked = results.derive({ newest: (d: { raw: string }) => d.raw === "9件（R6）" });
  const over = indicators.derive({ latest_span: () => 3 });
  expect(withNewest(over, marked).array("latest_span")).toEqual([null, null, 3]);
});

it("says in which document, and on which page or line of it, the latest value stands", () => {
  const marked = results.derive({ newest: (d: { raw: string }) => d.raw === "9件（R6）" });
  const rows = withNewest(indicators, marked).select(
    "latest_document",
    "latest_page",
    "latest_line",
  );
  const report = { latest_document: "report.pdf", latest_page: 12, latest_line: null };
  const nowhere = { latest_document: null, latest_page: null, latest_line: null };
  expect(rows.objects()).toEqual([report, report, nowhere]);
});
