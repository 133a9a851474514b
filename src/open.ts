import { byPlace } from "./lib/errors.ts";
import type { ContextData } from "./official/data.ts";
import { loadContext } from "./official/load.ts";
import { loadProject } from "./plans/load.ts";
import type { Project } from "./plans/project.ts";

/** Everything under data/: the plans, and the official statistics beside them. */
export interface OpenProject extends Project {
  /** Absent where the project has no data/context. */
  context?: ContextData;
}

/** Reads everything under the data folder; what is wrong with its files is in `reading.problems`. */
export async function openProject(dataDir: string): Promise<OpenProject> {
  const project = await loadProject(dataDir);
  const { reading, municipalities } = project;
  const codes = municipalities.map(({ code }) => code);
  const { context, problems } = await loadContext(dataDir, codes);
  const all = [...reading.problems, ...problems].toSorted(byPlace);
  return { ...project, context, reading: { ...reading, problems: all } };
}
