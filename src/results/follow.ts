import type { ColumnTable } from "arquero";
import type { Plan, Project } from "../plans/project.ts";
import { withNewest } from "./newest.ts";
import { progressYears } from "./progress-years.ts";
import { results } from "./results.ts";

/**
 * The plans through their years: every result, where each year stood on the way to the target, and
 * the indicators with their newest result as latest value.
 * @param typed the tables that results belong to; `aims` has how values add up and the years of the plan
 */
export function follow(
  project: Pick<Project, "translations" | "units" | "taxonomy">,
  plans: readonly Plan[],
  { indicators, series, aims }: Record<"indicators" | "series" | "aims", ColumnTable>,
): Record<"indicators" | "results" | "progressYears", ColumnTable> {
  const found = results(project, plans, { indicators, series });
  const years = progressYears(found, plans, { indicators, aims });
  return { indicators: withNewest(indicators, found), results: found, progressYears: years };
}
