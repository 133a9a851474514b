import { choosePeers } from "./official/choose-peers.ts";
import type { OfficialData } from "./official/data.ts";
import { loadOfficial } from "./official/load.ts";
import type { PeerChoice } from "./official/peer-groups.ts";
import { checkPlaces } from "./plans/check-places.ts";
import { loadPlaceLists } from "./plans/code-list.ts";
import { loadProject } from "./plans/load.ts";
import type { PlaceLists } from "./plans/look-up.ts";
import type { Project } from "./plans/project.ts";
import { loadTableSettings } from "./plans/settings.ts";

/** Plans and the official statistics that stand beside them. */
export interface OpenProject extends Project {
  official: OfficialData;
  peers: PeerChoice;
  lists: PlaceLists;
}

/**
 * Reads everything under the data folder. What is wrong stands in `reading.problems`, by file and
 * line, and is left out of the rest; runPipeline adds what typed rows show and refuses the project.
 * @param asked whom municipalities are compared with, in place of what the settings say
 * @throws UsageError where that is neither a choice nor the name of a list
 */
export async function openProject(dataDir: string, asked?: string): Promise<OpenProject> {
  const project = await loadProject(dataDir);
  const codes = project.municipalities.map(({ code }) => code);
  const { official, problems } = await loadOfficial(dataDir, codes);
  const lists = await loadPlaceLists(dataDir);
  const places = await checkPlaces(dataDir, project.municipalities, lists.codes);
  const peers = choosePeers(await loadTableSettings(dataDir), lists, asked);
  const all = [...project.reading.problems, ...problems, ...places, ...peers.problems].sort(
    (a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1),
  );
  const read = { ...project, official, peers: peers.choice, lists };
  return { ...read, reading: { ...project.reading, problems: all } };
}
