import type { OfficialData } from "./official/data.ts";
import { loadOfficial } from "./official/load.ts";
import { checkPlaces } from "./plans/check-places.ts";
import { loadProject } from "./plans/load.ts";
import type { Project } from "./plans/project.ts";

/** Plans and the official statistics that stand beside them. */
export interface OpenProject extends Project {
  official: OfficialData;
}

/**
 * Reads everything under the data folder. What is wrong stands in `reading.problems`, by file and
 * line, and is left out of the rest; runPipeline adds what typed rows show and refuses the project.
 */
export async function openProject(dataDir: string): Promise<OpenProject> {
  const project = await loadProject(dataDir);
  const codes = project.municipalities.map(({ code }) => code);
  const { official, problems } = await loadOfficial(dataDir, codes);
  const places = await checkPlaces(dataDir, project.municipalities);
  const all = [...project.reading.problems, ...problems, ...places].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
  return { ...project, official, reading: { ...project.reading, problems: all } };
}
