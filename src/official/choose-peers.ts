import { type Problem, UsageError } from "../lib/errors.ts";
import type { Translated } from "../lib/language.ts";
import { lookUp, type PlaceLists } from "../plans/look-up.ts";
import type { TableSettings } from "../plans/settings.ts";
import { PEER_CHOICES } from "../tables/rows.ts";
import { lookUpText, unknownPeers } from "../words/look-up.ts";
import type { PeerChoice } from "./peer-groups.ts";

type Settings = Pick<TableSettings, "peers" | "peer_lists" | "locate">;

/**
 * Whom municipalities are compared with, by the settings or by what the call asks for, and what is
 * wrong with the lists of the settings: members that are no municipality of today.
 * @throws UsageError where the call asks for what is neither a choice nor a list
 */
export function choosePeers(
  settings: Settings,
  lists: PlaceLists,
  asked?: string,
): { choice: PeerChoice; problems: Problem[] } {
  const read = settings.peer_lists.map((list, i) => readList(list, i, lists));
  const known = [...PEER_CHOICES, ...settings.peer_lists.map(({ name }) => name)];
  const problems = read.flatMap(({ problems }) => problems);
  const choice = choiceOf(asked ?? settings.peers, read);
  if (choice === null) {
    const said = unknownPeers(asked ?? settings.peers, asked !== undefined, known);
    if (asked !== undefined) throw new UsageError(said);
    problems.push(unknown("peers", said));
  }
  return {
    choice: choice ?? { by: "size" },
    problems: problems.map(settings.locate),
  };
}

const unknown = (column: string, { en: message, ja }: Translated): Problem => ({
  ...{ code: "peers-unknown", file: "data/settings.yaml", line: 0, column, message, ja },
});

type List = Extract<PeerChoice, { by: "list" }>;

function choiceOf(name: string, lists: readonly { list: List }[]): PeerChoice | null {
  const by = PEER_CHOICES.find((one) => one === name);
  return by === undefined ? (lists.find(({ list }) => list.name === name)?.list ?? null) : { by };
}

function readList(
  { name, name_en, members }: Settings["peer_lists"][number],
  at: number,
  lists: PlaceLists,
): { list: List; problems: Problem[] } {
  const problems: Problem[] = [];
  const codes = members.flatMap((member, i) => {
    const answer = lookUp(member, lists);
    if (answer.kind === "found") return [answer.line.code];
    problems.push(unknown(`peer_lists.${at}.members.${i}`, lookUpText(`"${member}"`, answer)));
    return [];
  });
  return { list: { by: "list", name, name_en, codes }, problems };
}
