import { group } from "d3";
import type { Municipality, OfficialItem, Rows } from "../tables/rows.ts";
import { amongPeers, farthestOf, fromMiddle, type PeerPlace, withoutGround } from "./peers.ts";

export interface PlacePeer extends PeerPlace {
  item: OfficialItem;
  national: number | null;
}

/** The outer tenths: what lies there stands out. A tenth of fewer than 20 is hardly a municipality. */
const TENTH = [10, 90] as const;
const QUARTILES = [25, 75] as const;
const FEW = 20;
/** Figures among the peers, theme after theme: the `most` that lie farthest from the middle. */
export function placePeers(
  place: Municipality,
  tables: Rows,
  most = Number.POSITIVE_INFINITY,
): PlacePeer[] {
  const all = amongPeers(() => true, [place], tables).flatMap(({ item, national, places }) =>
    places.map((at): PlacePeer => ({ ...at, item, national })),
  );
  const told = [...group(all, ({ item }) => item.theme).values()].flatMap(withoutGround);
  return farthestOf(told, most, fromMiddle);
}

/** Whether there are too few peers to speak of a tenth of them. */
export function areFew({ peers }: Pick<PlacePeer, "peers">): boolean {
  return peers.municipalities < FEW;
}

/** Whether a figure lies in the lowest or the highest tenth of the peers; of few, outside the quartiles. */
export function endOf(peer: Pick<PlacePeer, "percentile" | "peers">): "low" | "high" | null {
  const [low, high] = areFew(peer) ? QUARTILES : TENTH;
  if (peer.percentile <= low) return "low";
  return peer.percentile >= high ? "high" : null;
}
