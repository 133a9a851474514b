import type { Table } from "../lib/files/csv.ts";
import type { DataFolder } from "../lib/files/data-folder.ts";
import { printedResults, printedYearlyTargets } from "../tables/printed-tables.ts";
import { checkResults } from "./check-results.ts";
import type { Plan } from "./project.ts";
import type { PlanFile, PrintedIndicator } from "./schemas.ts";

/** The plan as far as it is read; `file` is null where plan.yaml cannot be used. */
interface Begun {
  folder: string;
  file: PlanFile | null;
  indicators: Table<PrintedIndicator>;
}

/**
 * The files that follow a plan through its years, results.csv and yearly-targets.csv, checked against
 * the plan. Both may be absent.
 */
export async function loadResults(
  data: DataFolder,
  plan: Begun,
): Promise<Required<Pick<Plan, "results" | "yearlyTargets">>> {
  const path = `plans/${plan.folder}`;
  const [{ rows: results }, { rows: yearlyTargets }] = await Promise.all([
    data.tableIfThere(`${path}/results.csv`, printedResults.schema),
    data.tableIfThere(`${path}/yearly-targets.csv`, printedYearlyTargets.schema),
  ]);
  data.problems.push(...checkResults({ ...plan, results, yearlyTargets }));
  return { results, yearlyTargets };
}
