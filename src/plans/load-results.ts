import { existsSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Problem } from "../lib/errors.ts";
import type { Table } from "../lib/files/csv.ts";
import { checkResults } from "./check-results.ts";
import type { Plan } from "./project.ts";
import { printedResult, printedYearlyTarget } from "./result-schemas.ts";
import type { PlanFile, PrintedIndicator } from "./schemas.ts";

type ReadTable = <Shape extends z.ZodRawShape>(
  path: string,
  schema: z.ZodObject<Shape>,
) => Promise<Table<z.infer<z.ZodObject<Shape>>>>;

interface Followed {
  results: NonNullable<Plan["results"]>;
  yearlyTargets: NonNullable<Plan["yearlyTargets"]>;
  problems: Problem[];
}

/**
 * The files that follow a plan through its years, results.csv and yearly-targets.csv, and what is
 * wrong with them. Both may be absent.
 */
export async function loadResults(
  dataDir: string,
  plan: { folder: string; file: PlanFile | null; indicators: Table<PrintedIndicator> },
  read: ReadTable,
): Promise<Followed> {
  const folder = `plans/${plan.folder}`;
  const has = (path: string) =>
    [path, path.replace(/\.csv$/u, ".xlsx")].some((file) => existsSync(join(dataDir, file)));
  const optional: ReadTable = async (path, schema) =>
    has(path) ? read(path, schema) : { rows: [], problems: [], spoilt: [], readable: true };
  const [results, targets] = await Promise.all([
    optional(`${folder}/results.csv`, printedResult),
    optional(`${folder}/yearly-targets.csv`, printedYearlyTarget),
  ]);
  const problems = checkResults({ ...plan, results: results.rows, yearlyTargets: targets.rows });
  return { results: results.rows, yearlyTargets: targets.rows, problems };
}
