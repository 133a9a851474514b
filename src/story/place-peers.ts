import { group } from "d3";
import type { OfficialItem, PeersOf, Rows } from "../tables/rows.ts";
import { CENSUS } from "./official-values.ts";
import { farthestOf, fromMiddle, nationalOf, peersRow, withoutGround } from "./peers.ts";

export interface PlacePeer {
  item: OfficialItem;
  peers: PeersOf;
  year: number;
  /** Of the population that a rate is worked out with, where it is of another year. */
  baseYear: number | null;
  own: number;
  median: number;
  national: number | null;
  percentile: number;
  count: number;
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
  code: string,
  tables: Rows,
  most = EACH_THEME,
  total = Number.POSITIVE_INFINITY,
): PlacePeer[] {
  const all = tables.contextItems.flatMap((item): PlacePeer[] => {
    if (item.role !== "shown" || item.item_id === CENSUS) return [];
    const rows = tables.contextDistributions.filter(({ item_id }) => item_id === item.item_id);
    const peers = peersRow(code, rows);
    if (peers === null) return [];
    const japan = rows.find(({ scope }) => scope === "japan")?.national ?? null;
    const { year, base_year: baseYear, own, median, percentile, municipalities: count } = peers;
    const national = nationalOf(item, japan);
    return [{ item, peers, year, baseYear, own, median, national, percentile, count }];
  });
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
export function areFew({ count }: Pick<PlacePeer, "count">): boolean {
  return count < FEW;
}

/** Whether a figure lies in the lowest or the highest tenth of the peers; of few, outside the quartiles. */
export function endOf(peer: Pick<PlacePeer, "percentile" | "count">): "low" | "high" | null {
  const [low, high] = areFew(peer) ? QUARTILES : TENTH;
  if (peer.percentile <= low) return "low";
  return peer.percentile >= high ? "high" : null;
}
