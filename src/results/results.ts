import type { ColumnTable } from "arquero";
import { isOfPandemic } from "../indicators/year-doubt.ts";
import { on } from "../lib/arquero.ts";
import { normalizeUnit } from "../notation/unit.ts";
import type { Result } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";
import { newestOf } from "./newest.ts";
import { ofPlans, ofReports, ofSeries, type ResultSources } from "./parts.ts";

/**
 * Every actual value of an indicator: what the plan prints as its latest value, the points of its
 * yearly series that bear the indicator's name, and results.csv. `newest` marks the one that is the
 * indicator's latest value.
 */
export function results(sources: ResultSources): ColumnTable {
  const [reports, ...others] = [ofReports, ofPlans, ofSeries].map((part) => part(sources));
  const all = (reports as ColumnTable).concat(others);
  const labels = sources.indicators.select({ id: "indicator_id" }, "label");
  const marked = all
    .lookup(newestOf(all, sources.indicators), on("indicator_id", "year", "origin"), "newest")
    .lookup(sources.grades, ON_GRADE, "counts_as")
    .lookup(labels, "indicator_id", "label")
    .orderby("indicator_id", "year", "origin");
  return completed("results", marked, (row: Result & { label: string }) => ({
    unit_en: sources.unitNames.get(normalizeUnit(row.unit)) ?? row.unit,
    newest: row.newest ?? false,
    // What only a report says.
    division: row.division ?? "",
    reason: row.reason ?? "",
    response: row.response ?? "",
    note: row.note ?? "",
    review: row.review ?? "",
    review_en: row.review_en ?? "",
    pandemic: isOfPandemic(row.label, row, sources.taxonomy),
  }));
}

const ON_GRADE: [string[], string[]] = [
  ["plan", "evaluation_printed"],
  ["plan", "grade"],
];
