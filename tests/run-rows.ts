import type { OfficialData } from "../src/official/data.ts";
import { type Run, runPipeline } from "../src/pipeline.ts";
import type { Project } from "../src/plans/project.ts";
import type { Rows } from "../src/tables/rows.ts";
import { toRows } from "../src/tables/table.ts";

/** A run with its tables as rows, as charts and pages take them. */
export function runRows(
  project: Project & { official?: OfficialData },
): Omit<Run, "tables"> & { tables: Rows } {
  const run = runPipeline(project);
  return { ...run, tables: toRows(run) };
}
