import { type ColumnTable, from } from "arquero";
import type { OfficialPlace } from "../tables/rows.ts";
import { NO_PEERS, type PeerChoice, peerGroup } from "./peer-groups.ts";

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
  const all = places.map((_, i) => i);
  const japan = { scope: "japan", municipality_code: "", at: -1, members: all, ...NO_PEERS };
  const indexes = new Map(places.map((place, at) => [place.municipality_code, at]));
  const peers = [...codes].sort().flatMap((municipality_code) => {
    const at = indexes.get(municipality_code) ?? -1;
    const group = peerGroup(at, places, choice);
    return group === null ? [] : [{ scope: "peers", municipality_code, at, ...group }];
  });
  const rows = [japan, ...peers].map(({ members, ...row }) => ({
    ...row,
    members: mask(members, places.length),
    size: members.length,
  }));
  return from(rows);
}

function mask(members: readonly number[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  for (const at of members) all[at] = 1;
  return all;
}
