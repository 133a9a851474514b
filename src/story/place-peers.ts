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
/** So many figures a theme, those farthest from the middle; one of each subtheme. */
const EACH_THEME = 3;

/**
 * Official figures of a municipality among its peers, theme after theme, one a subtheme; of them at
 * most `total`, those farthest from the middle.
 */
export function placePeers(
  place: Municipality,
  tables: Rows,
  most = EACH_THEME,
  total = Number.POSITIVE_INFINITY,
): PlacePeer[] {
  const all = amongPeers(() => true, [place], tables).flatMap(({ item, national, places }) =>
    places.map((at): PlacePeer => ({ ...at, item, national })),
  );
  const found = [...group(all, ({ item }) => item.theme).values()].flatMap((ofTheme) => {
    const sorted = withoutGround(ofTheme).toSorted((a, b) => fromMiddle(b) - fromMiddle(a));
    const first = sorted.filter(
      ({ item }, i) => sorted.findIndex((one) => one.item.subtheme === item.subtheme) === i,
    );
    const chosen = new Set([...new Set([...first, ...sorted])].slice(0, most));
    return ofTheme.filter((one) => chosen.has(one));
  });
  return farthestOf(found, total, fromMiddle);
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
