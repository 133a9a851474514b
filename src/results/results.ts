import type { ColumnTable } from "arquero";
import { deriveAll } from "../lib/arquero.ts";
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
    .impute({ newest: () => false });
  const named = deriveAll(marked, ["unit_en"], ({ unit }: Result) => ({
    unit_en: sources.unitNames.get(normalizeUnit(unit)) ?? unit,
  }));
  return shaped("results", named.orderby("indicator_id", "year", "origin"));
}

const RESULT = ["indicator_id", "year", "origin"];
const ON_RESULT: [string[], string[]] = [RESULT, RESULT];
const ON_GRADE: [string[], string[]] = [
  ["plan", "evaluation_printed"],
  ["plan", "grade"],
];
