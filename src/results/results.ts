import type { ColumnTable } from "arquero";
import { isOfPandemic } from "../indicators/year-doubt.ts";
import { normalizeUnit } from "../notation/unit.ts";
import { columnsOf } from "../tables/list.ts";
import type { Result } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";
import { newestOf } from "./newest.ts";
import { ofPlans, ofReports, ofSeries, type ResultSources } from "./parts.ts";

const ADDED = ["counts_as", "newest", "unit_en", "pandemic"];
const STATED = columnsOf("results").filter((name) => !ADDED.includes(name));

/**
 * Every actual value of an indicator: what the plan prints as its latest value, the points of its
 * yearly series that bear the indicator's name, and results.csv. `newest` marks the one that is the
 * indicator's latest value.
 */
export function results(sources: ResultSources): ColumnTable {
  const [reports, ...others] = [ofReports, ofPlans, ofSeries].map((part) =>
    part(sources).select(STATED),
  );
  const all = (reports as ColumnTable).concat(others);
  const marked = all
    .join_left(newestOf(all, sources.indicators), ON_RESULT)
    .join_left(sources.grades, ON_GRADE, [[...STATED, "newest"], ["counts_as"]])
    .impute({ newest: () => false })
    .join_left(sources.indicators.select({ id: "indicator_id" }, "label"), "indicator_id")
    .orderby("indicator_id", "year", "origin");
  return completed("results", marked, (row: Result & { label: string }) => ({
    unit_en: sources.unitNames.get(normalizeUnit(row.unit)) ?? row.unit,
    pandemic: isOfPandemic(row.label, row, sources.taxonomy),
  }));
}

const RESULT = ["indicator_id", "year", "origin"];
const ON_RESULT: [string[], string[]] = [RESULT, RESULT];
const ON_GRADE: [string[], string[]] = [
  ["plan", "evaluation_printed"],
  ["plan", "grade"],
];
