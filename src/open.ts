import type { Problem } from "./lib/errors.ts";
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
export async function openProject(dataDir: string, taxonomy?: string): Promise<OpenProject> {
  const project = await loadProject(dataDir, taxonomy);
  const codes = project.municipalities.map(({ code }) => code);
  const { official, problems } = await loadOfficial(
    dataDir,
    codes,
    project.themeFiles.map(({ taxonomy }) => taxonomy),
  );
  const places = await checkPlaces(dataDir, project.municipalities);
  const leads = unknownLeads(project, official);
  const all = [...project.reading.problems, ...problems, ...places, ...leads].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
  return { ...project, official, reading: { ...project.reading, problems: all } };
}

/** Rules for headlines whose item is not among the statistics, where there are any. */
function unknownLeads({ themeFiles, reading }: Project, { definitions }: OfficialData): Problem[] {
  const known = new Set(definitions.items.map(({ id }) => id));
  if (known.size === 0) return [];
  return themeFiles.flatMap(({ file, content }) =>
    content.headlines.flatMap(({ item }, i) =>
      known.has(item) ? [] : [reading.locate({ file, line: 0, ...unknownLead(item, i) })],
    ),
  );
}

function unknownLead(item: string, i: number) {
  return {
    code: "headline-item-unknown",
    column: `headlines.${i}.item`,
    message: `"${item}" is not an item of data/context/items.yaml. Add the item or fix the id.`,
    ja: `「${item}」は data/context/items.yaml にない。項目を加えるか、識別子を直す。`,
  };
}
