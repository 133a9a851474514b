import type { OfficialPlace, PeersBy } from "../tables/rows.ts";

/** Whom a municipality is compared with. */
export type PeerChoice =
  | { by: Exclude<PeersBy, "list"> }
  | { by: "list"; name: string; name_en: string; codes: readonly string[] };

/** Quarters of fewer municipalities, the compared one among them, say nothing. */
const FEWEST = 5;

/** Peers by size have from half to twice the population. */
const SIZE = [0.5, 2] as const;

/** The peers of one municipality, itself among them. */
export interface PeerGroup {
  by: PeersBy;
  /** The type, kind, prefecture or list; empty by size. */
  group: string;
  group_en: string;
  population_from: number | null;
  population_to: number | null;
  /** Indexes in the all-Japan file. */
  members: readonly number[];
}

/** A group, and the one that was asked for where that one is too small. */
export interface ChosenGroup extends PeerGroup {
  instead: Pick<PeerGroup, "by" | "group" | "group_en" | "members"> | null;
}

/**
 * The peers of the municipality at an index. Where those of the choice are fewer than five, it is
 * compared with those of its size, else with those of its kind, and the group says so.
 * @returns null where each of these is too small or its population is not known
 */
export function peerGroup(
  at: number,
  places: readonly OfficialPlace[],
  choice: PeerChoice,
): ChosenGroup | null {
  const own = places[at];
  if (own === undefined || own.population === null) return null;
  const asked = groupBy(choice, own, places);
  if (asked.members.length >= FEWEST) return { ...asked, instead: null };
  for (const by of ["size", "kind"] as const) {
    const group = groupBy({ by }, own, places);
    if (group.members.length >= FEWEST) return { ...group, instead: asked };
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
  const any = { by: choice.by, population_from: null, population_to: null };
  if (choice.by === "size") {
    const [from, to] = SIZE.map((factor) => (own.population ?? 0) * factor) as [number, number];
    const members = indexes(({ population: size }) => size !== null && size >= from && size <= to);
    const stretch = { population_from: from, population_to: to };
    return { ...any, group: "", group_en: "", ...stretch, members };
  }
  if (choice.by === "list") {
    const codes = new Set([...choice.codes, own.municipality_code]);
    const members = indexes(({ municipality_code: code }) => codes.has(code));
    return { ...any, group: choice.name, group_en: choice.name_en, members };
  }
  const key = ALIKE[choice.by];
  const group = own[key] ?? "";
  const members = indexes((place) => group !== "" && place[key] === group);
  return { ...any, group, group_en: "", members };
}
