import type { ColumnTable } from "arquero";
import { isOfPandemic } from "../indicators/year-doubt.ts";
import { lift, on } from "../lib/arquero.ts";
import { readCell } from "../notation/cell.ts";
import { normalizeUnit } from "../notation/unit.ts";
import type { Plan, Project } from "../plans/project.ts";
import type { Result } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";
import { newestOf } from "./newest.ts";
import { ofPlans, ofSeries } from "./parts.ts";
import { documentTable, gradeTable, printedPoints, reportedTable } from "./sources.ts";

type Known = Pick<Project, "translations" | "units" | "taxonomy">;

/**
 * Every actual value of an indicator: what the plan prints as its latest value, the points of its
 * yearly series that bear the indicator's name, and results.csv. `newest` marks the one that is the
 * indicator's latest value.
 */
export function results(
  { translations, units, taxonomy }: Known,
  plans: readonly Plan[],
  { indicators, series }: Record<"indicators" | "series", ColumnTable>,
): ColumnTable {
  const all = reportedTable(plans, translations)
    .concat(ofPlans(indicators), ofSeries(series, printedPoints(plans), indicators))
    .join(indicators.select({ id: "indicator_id" }, OF_INDICATOR), "indicator_id")
    .join(documentTable(plans, translations), on("plan", "document_id"))
    .derive({
      value: lift((row: Found) => cellOf(row).value),
      missing: lift((row: Found) => cellOf(row).missing),
    });
  const marked = all
    .lookup(newestOf(all, indicators), on("indicator_id", "year", "origin"), "newest")
    .lookup(gradeTable(plans), ON_GRADE, "counts_as")
    .orderby("indicator_id", "year", "origin");
  return completed("results", marked, (row: Found) => ({
    unit_en: units.get(normalizeUnit(row.unit)) ?? row.unit,
    newest: row.newest ?? false,
    // What only a report says.
    division: row.division ?? "",
    reason: row.reason ?? "",
    response: row.response ?? "",
    note: row.note ?? "",
    review: row.review ?? "",
    review_en: row.review_en ?? "",
    pandemic: isOfPandemic(row.label, row, taxonomy),
  }));
}

const OF_INDICATOR = ["municipality_code", "plan", "theme", "unit", "label"];
const ON_GRADE: [string[], string[]] = [
  ["plan", "evaluation_printed"],
  ["plan", "grade"],
];

interface Found extends Result {
  label: string;
  /** What a report prints as value. */
  cell: string;
}

/** A report's cell in the unit of its indicator; the other values are read already. */
function cellOf(row: Found): Pick<Result, "value" | "missing"> {
  return row.origin === "report" ? readCell(row.cell, row.unit) : row;
}
