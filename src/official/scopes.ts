import { type ColumnTable, table } from "arquero";
import { lift } from "../lib/arquero.ts";
import type { OfficialPlace } from "../tables/rows.ts";
import { type PeerChoice, peerGroup } from "./peer-groups.ts";

/** One distribution: of which municipalities, whose peers they are and by what they were chosen. */
export interface Scope {
  /** Index in the all-Japan file of the one they are peers of; -1 for all of Japan. */
  at: number;
  /** One for each municipality of the file that is counted. */
  members: Uint8Array;
  /** How many they are. */
  size: number;
}

/** One row for all of Japan and one for the peers of each named municipality, by code. */
export function scopeTable(
  places: readonly OfficialPlace[],
  codes: readonly string[],
  choice: PeerChoice,
): ColumnTable {
  const japan = {
    scope: "japan",
    municipality_code: "",
    at: -1,
    members: places.map((_, i) => i),
    by: null,
    group: "",
    group_en: "",
    population_from: null,
    population_to: null,
    instead: null,
  };
  const indexes = new Map(places.map((place, at) => [place.municipality_code, at]));
  const peers = [...codes].sort().flatMap((municipality_code) => {
    const at = indexes.get(municipality_code) ?? -1;
    const group = peerGroup(at, places, choice);
    return group === null ? [] : [{ scope: "peers", municipality_code, at, ...group }];
  });
  const rows = [japan, ...peers];
  const column = <Key extends keyof typeof japan>(name: Key) => rows.map((row) => row[name]);
  type Instead = { instead: (typeof peers)[number]["instead"] };
  return table({
    scope: column("scope"),
    municipality_code: column("municipality_code"),
    at: column("at"),
    members: rows.map(({ members }) => mask(members, places.length)),
    size: rows.map(({ members }) => members.length),
    population_from: column("population_from"),
    population_to: column("population_to"),
    peers_by: column("by"),
    peers_group: column("group"),
    peers_group_en: column("group_en"),
    instead: column("instead"),
  }).derive({
    instead_of: lift(({ instead }: Instead) => instead?.by ?? null),
    instead_group: lift(({ instead }: Instead) => instead?.group ?? ""),
    instead_group_en: lift(({ instead }: Instead) => instead?.group_en ?? ""),
    instead_municipalities: lift(({ instead }: Instead) => instead?.members.length ?? null),
  });
}

function mask(members: readonly number[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  for (const at of members) all[at] = 1;
  return all;
}
