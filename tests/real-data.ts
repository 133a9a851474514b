import { fileURLToPath } from "node:url";
import { type Build, buildIndicators } from "../src/indicators/build.ts";
import { type OpenProject, openProject } from "../src/open.ts";
import { type Run, runPipeline } from "../src/pipeline.ts";
import { correct } from "../src/plans/corrections.ts";
import type { Plan, Project } from "../src/plans/project.ts";
import type { Indicator, Rows } from "../src/tables/rows.ts";
import { rowsIn, toRows } from "../src/tables/table.ts";

/** The data folder of this repository. */
export const DATA = fileURLToPath(new URL("../data", import.meta.url));

const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The project of this repository, read once for all tests: nobody may change it. */
export const realProject: () => Promise<OpenProject> = once(() => openProject(DATA));

/** Its tables, once for all tests. */
export const realRun: () => Promise<Run> = once(async () => runPipeline(await realProject()));

/** The same as rows, which refuse to be changed. */
export const realRows: () => Promise<Rows> = once(async () => {
  const rows = toRows((await realRun()).tables);
  for (const table of Object.values(rows)) for (const row of table) Object.freeze(row);
  return rows;
});

/** The three cities' rows, corrected and typed. */
export const buildRealData: () => Promise<{
  project: Project;
  plans: Plan[];
  build: Omit<Build, "indicators"> & { indicators: Indicator[] };
}> = once(async () => {
  const project = await realProject();
  const { plans } = correct(project);
  const build = buildIndicators(project, plans);
  return {
    project,
    plans,
    build: { ...build, indicators: rowsIn("indicators", build.indicators) },
  };
});
