import type { OfficialData } from "../src/official/data.ts";
import { type Run, runPipeline } from "../src/pipeline.ts";
import type { Project } from "../src/plans/project.ts";
import { TABLE_NAMES } from "../src/tables/list.ts";
import type { Rows } from "../src/tables/rows.ts";
import { type Tables, tableOf, toRows } from "../src/tables/table.ts";

/** A run with its tables as rows, as charts and pages take them. */
export function runRows(
  project: Project & { official?: OfficialData },
): Omit<Run, "tables"> & { tables: Rows } {
  const run = runPipeline(project);
  return { ...run, tables: toRows(run.tables) };
}

/** Rows of every table as tables again, after a test has changed some. */
export function toTables(rows: Rows): Tables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, tableOf(name, rows[name])])) as Tables;
}
