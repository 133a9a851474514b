import { fileURLToPath } from "node:url";
import { type Build, buildIndicators } from "../src/indicators/build.ts";
import { openProject } from "../src/open.ts";
import { correct } from "../src/plans/corrections.ts";
import type { Plan, Project } from "../src/plans/project.ts";
import type { Indicator } from "../src/tables/rows.ts";
import { rowsIn } from "../src/tables/table.ts";

/** The data folder of this repository. */
export const DATA = fileURLToPath(new URL("../data", import.meta.url));

/** The three cities' rows, corrected and typed. */
export async function buildRealData(): Promise<{
  project: Project;
  plans: Plan[];
  build: Omit<Build, "indicators"> & { indicators: Indicator[] };
}> {
  const project = await openProject(DATA);
  const { plans } = correct(project);
  const build = buildIndicators(project, plans);
  return {
    project,
    plans,
    build: { ...build, indicators: rowsIn("indicators", build.indicators) },
  };
}
