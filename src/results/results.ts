import type { ColumnTable } from "arquero";
import { lift } from "../lib/arquero.ts";
import { normalizeUnit } from "../notation/unit.ts";
import { columnsOf } from "../tables/list.ts";
import type { Result } from "../tables/rows.ts";
import { shaped } from "../tables/table.ts";
import { newestOf } from "./newest.ts";
import { ofPlans, ofReports, ofSeries, type ResultSources } from "./parts.ts";

const ADDED = ["counts_as", "newest", "unit_en"];
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
    .derive({
      newest: lift((d: Result) => d.newest ?? false),
      unit_en: lift(({ unit }: Result) => sources.unitNames.get(normalizeUnit(unit)) ?? unit),
    })
    .orderby("indicator_id", "year", "origin");
  return shaped("results", marked);
}

const RESULT = ["indicator_id", "year", "origin"];
const ON_RESULT: [string[], string[]] = [RESULT, RESULT];
const ON_GRADE: [string[], string[]] = [
  ["plan", "evaluation_printed"],
  ["plan", "grade"],
];
