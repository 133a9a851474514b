import { type ColumnTable, escape as lift } from "arquero";
import { TABLE_FILES } from "../tables/columns.ts";
import type { Result } from "../tables/rows.ts";
import { newestOf } from "./newest.ts";
import { ofPlans, ofReports, ofSeries, type ResultSources } from "./parts.ts";

const COLUMNS = Object.keys(TABLE_FILES.results.schema.shape);
const STATED = COLUMNS.filter((name) => name !== "counts_as" && name !== "newest");

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
  return all
    .join_left(newestOf(all, sources.indicators), ON_RESULT)
    .join_left(sources.grades, ON_GRADE, [[...STATED, "newest"], ["counts_as"]])
    .derive({
      newest: lift((d: Result) => d.newest ?? false),
      counts_as: lift((d: Result) => d.counts_as ?? null),
    })
    .orderby("indicator_id", "year", "origin")
    .select(COLUMNS)
    .reify();
}

const RESULT = ["indicator_id", "year", "origin"];
const ON_RESULT: [string[], string[]] = [RESULT, RESULT];
const ON_GRADE: [string[], string[]] = [
  ["plan", "evaluation_printed"],
  ["plan", "grade"],
];
