import { byPlace, type Problem } from "./lib/errors.ts";
import { choosePeers } from "./official/choose-peers.ts";
import type { OfficialData } from "./official/data.ts";
import { loadOfficial } from "./official/load.ts";
import type { PeerChoice } from "./official/peer-groups.ts";
import { checkPlaces } from "./plans/check-places.ts";
import { readCityKinds } from "./plans/city-kinds.ts";
import { loadPlaceLists } from "./plans/code-list.ts";
import { loadProject } from "./plans/load.ts";
import type { PlaceLists } from "./plans/look-up.ts";
import type { Project } from "./plans/project.ts";
import { loadTableSettings } from "./plans/settings.ts";
import { problemOf } from "./words/command-texts.ts";

/** Plans and the official statistics that stand beside them. */
export interface OpenProject extends Project {
  official: OfficialData;
  peers: PeerChoice;
  lists: PlaceLists;
}

/** What a call chooses in place of what data/settings.yaml says. */
export interface ProjectChoices {
  /** The file of themes in the data folder. */
  taxonomy?: string | undefined;
  /** Whom municipalities are compared with. */
  peers?: string | undefined;
}

/**
 * Reads everything under the data folder. What is wrong stands in `reading.problems`, by file and
 * line, and is left out of the rest; runPipeline adds what typed rows show and refuses the project.
 * @throws UsageError where `asked.peers` is neither a choice nor the name of a list
 */
export async function openProject(
  dataDir: string,
  asked: ProjectChoices = {},
): Promise<OpenProject> {
  const settings = await loadTableSettings(dataDir);
  const { taxonomy = settings.taxonomy } = asked;
  const project = await loadProject(dataDir, { ...settings, taxonomy });
  const codes = project.municipalities.map(({ code }) => code);
  const kinds = await readCityKinds(dataDir);
  const schemes = project.themeFiles.map(({ taxonomy }) => taxonomy);
  const { official, problems } = await loadOfficial(dataDir, codes, { schemes, kinds });
  const lists = await loadPlaceLists(dataDir);
  const places = checkPlaces(project.municipalities, lists.codes, kinds);
  const leads = unknownLeads(project, official);
  const peers = choosePeers(settings, lists, asked.peers);
  const all = [
    ...project.reading.problems,
    ...problems,
    ...places,
    ...leads,
    ...peers.problems,
  ].sort(byPlace);
  const read = { ...project, official, peers: peers.choice, lists };
  return { ...read, reading: { ...project.reading, problems: all } };
}

/** Rules for headlines whose item or measure is not among those that there are, if there are any. */
function unknownLeads(
  { themeFiles, measures, reading }: Project,
  { definitions }: OfficialData,
): Problem[] {
  const idsOf = (all: readonly { id: string }[]) => new Set(all.map(({ id }) => id));
  const known = {
    item: { ids: idsOf(definitions.items), text: "headline-item-unknown.item" },
    measure: { ids: idsOf(measures), text: "headline-item-unknown.measure" },
  } as const;
  return themeFiles.flatMap(({ file, content }) =>
    content.headlines.flatMap((rule, i) => {
      if (rule.rule === "present") return [];
      const [key, id] =
        rule.rule === "promise"
          ? (["measure", rule.measure] as const)
          : (["item", rule.item] as const);
      const { ids, text } = known[key];
      if (ids.has(id) || ids.size === 0) return [];
      const place = { file, line: 0, column: `headlines.${i}.${key}` };
      return [reading.locate(problemOf(text, place, { id }))];
    }),
  );
}
