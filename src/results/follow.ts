import type { ColumnTable } from "arquero";
import type { Plan, Project } from "../plans/project.ts";
import { withNewest } from "./newest.ts";
import { progressYears } from "./progress-years.ts";
import { results } from "./results.ts";
import * as sources from "./sources.ts";

/** The typed tables that results belong to. */
interface Typed {
  indicators: ColumnTable;
  series: ColumnTable;
  /** How values add up and the years of the plan. */
  aims: ColumnTable;
}

/**
 * The plans through their years: every result, where each year stood on the way to the target, and
 * the indicators with their newest result as latest value.
 */
export function follow(
  { translations, units, taxonomy }: Pick<Project, "translations" | "units" | "taxonomy">,
  plans: readonly Plan[],
  { indicators, series, aims }: Typed,
): Record<"indicators" | "results" | "progressYears", ColumnTable> {
  const found = results({
    indicators,
    series,
    points: sources.printedPoints(plans),
    reported: sources.reportedTable(plans, translations),
    documents: sources.documentTable(plans, translations),
    grades: sources.gradeTable(plans),
    taxonomy,
    unitNames: units,
  });
  const years = progressYears({
    results: found,
    indicators,
    aims,
    yearlyTargets: sources.yearlyTargetTable(plans),
  });
  return { indicators: withNewest(indicators, found), results: found, progressYears: years };
}
