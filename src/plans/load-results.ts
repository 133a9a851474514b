import type { z } from "zod";
import type { Table } from "../lib/files/csv.ts";
import type { DataFolder } from "../lib/files/data-folder.ts";
import { checkResults } from "./check-results.ts";
import type { Plan } from "./project.ts";
import * as schemas from "./schemas.ts";

/** The plan as far as it is read; `file` is null where plan.yaml cannot be used. */
interface Begun {
  folder: string;
  file: schemas.PlanFile | null;
  indicators: Table<schemas.PrintedIndicator>;
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
    tableOrNone(data, `${path}/results.csv`, schemas.printedResult),
    tableOrNone(data, `${path}/yearly-targets.csv`, schemas.printedYearlyTarget),
  ]);
  data.problems.push(...checkResults({ ...plan, results, yearlyTargets }));
  return { results, yearlyTargets };
}

async function tableOrNone<Shape extends z.ZodRawShape>(
  data: DataFolder,
  path: string,
  schema: z.ZodObject<Shape>,
): Promise<Table<z.infer<z.ZodObject<Shape>>>> {
  if (data.hasTable(path)) return data.table(path, schema);
  return { rows: [], problems: [], spoilt: [], readable: true };
}
