import type { OfficialDistribution, OfficialPlace, PeersBy, PeersOf } from "../tables/rows.ts";

/** Whom a municipality is compared with. */
export type PeerChoice =
  | { by: Exclude<PeersBy, "list"> }
  | { by: "list"; name: string; name_en: string; codes: readonly string[] };

/** Quarters of fewer municipalities, the compared one among them, say nothing. */
const FEWEST = 5;

/** Peers by size have from half to twice the population. */
export const sizeRange = (population: number) => [population / 2, population * 2] as const;

/** Which group of peers it is, and which was asked for where that one is too small. */
type Named = Omit<PeersOf, "municipalities"> &
  Pick<OfficialDistribution, "population_from" | "population_to">;

/** The peers of one municipality, itself among them, by their indexes in the all-Japan file. */
type PeerGroup = Named & { members: readonly number[] };

/** All municipalities of Japan are nobody's peers. */
export const NO_PEERS: Named = {
  ...{ peers_by: null, peers_group: "", peers_group_en: "" },
  ...{ population_from: null, population_to: null },
  ...{ instead_of: null, instead_group: "", instead_group_en: "", instead_municipalities: null },
};

/**
 * The peers of the municipality at an index. Where those of the choice are fewer than five, it is
 * compared with those of its size, else with those of its kind, and the group says so.
 * @returns null where each of these is too small or its population is not known
 */
export function peerGroup(
  at: number,
  places: readonly OfficialPlace[],
  choice: PeerChoice,
): PeerGroup | null {
  const own = places[at];
  if (own === undefined || own.population === null) return null;
  const asked = groupBy(choice, own, places);
  if (asked.members.length >= FEWEST) return asked;
  const instead = {
    instead_of: asked.peers_by,
    instead_group: asked.peers_group,
    instead_group_en: asked.peers_group_en,
    instead_municipalities: asked.members.length,
  };
  for (const by of ["size", "kind"] as const) {
    const group = groupBy({ by }, own, places);
    if (group.members.length >= FEWEST) return { ...group, ...instead };
  }
  return null;
}

/** The column of places in which peers are alike, where they are chosen by one. */
const ALIKE = { type: "peer_type", kind: "kind", prefecture: "prefecture" } as const;

/** Nobody is like a municipality of which the type or the kind is not known. */
function groupBy(
  choice: PeerChoice,
  own: OfficialPlace,
  places: readonly OfficialPlace[],
): PeerGroup {
  const indexes = (test: (place: OfficialPlace) => boolean) =>
    places.map((place, i) => (test(place) ? i : -1)).filter((i) => i >= 0);
  const any = { ...NO_PEERS, peers_by: choice.by };
  if (choice.by === "size") {
    const [from, to] = sizeRange(own.population ?? 0);
    const members = indexes(({ population: size }) => size !== null && size >= from && size <= to);
    return { ...any, population_from: from, population_to: to, members };
  }
  if (choice.by === "list") {
    const codes = new Set([...choice.codes, own.municipality_code]);
    const members = indexes(({ municipality_code: code }) => codes.has(code));
    return { ...any, peers_group: choice.name, peers_group_en: choice.name_en, members };
  }
  const key = ALIKE[choice.by];
  const group = own[key] ?? "";
  const members = indexes((place) => group !== "" && place[key] === group);
  return { ...any, peers_group: group, members };
}
