import type {
  Municipality,
  OfficialDistribution,
  OfficialItem,
  PeersOf,
  Rows,
} from "../tables/rows.ts";
import { CENSUS } from "./official-values.ts";

/** One municipality among those that it is compared with. */
export interface PeerPlace {
  place: Municipality;
  peers: PeersOf;
  year: number;
  /** Of the population that a rate is worked out with, where it is of another year. */
  baseYear: number | null;
  percentile: number;
  own: number;
  median: number;
}

export interface PeerFinding {
  item: OfficialItem;
  year: number;
  baseYear: number | null;
  national: number | null;
  places: PeerPlace[];
}

/** The quarters at both ends: what lies there stands out. */
const MIDDLE_HALF = [25, 75] as const;

/**
 * Items of a theme that all municipalities of Japan have, where at least one of the run lies outside
 * the middle half of its peers; nothing where a municipality of the run has no value.
 */
export function peerFindings(theme: string, tables: Rows): PeerFinding[] {
  const { municipalities } = tables;
  const own = amongPeers((item) => item.theme === theme, municipalities, tables);
  const found = own.flatMap(({ item, japan, national, places }): PeerFinding[] => {
    if (japan === undefined || places.length < municipalities.length) return [];
    if (!places.some(standsOut)) return [];
    return [{ item, year: japan.year, baseYear: japan.base_year, national, places }];
  });
  return withoutGround(found);
}

/** Items that readers see: the country's figure, and those of the municipalities that have a value. */
export function amongPeers(
  wanted: (item: OfficialItem) => boolean,
  municipalities: readonly Municipality[],
  { contextItems, contextDistributions }: Pick<Rows, "contextItems" | "contextDistributions">,
) {
  // Population says how large a municipality is and nothing of how it does.
  const items = contextItems.filter(
    (item) => item.role === "shown" && item.item_id !== CENSUS && wanted(item),
  );
  return items.map((item) => {
    const rows = contextDistributions.filter(({ item_id }) => item_id === item.item_id);
    const japan = rows.find(({ scope }) => scope === "japan");
    const national = nationalOf(item, japan?.national ?? null);
    return { item, japan, national, places: municipalities.flatMap((at) => placeOf(at, rows)) };
  });
}

/** What the ground gives and no policy changes: shown, never told as standing out. */
const GROUND: ReadonlySet<string> = new Set(["density_habitable", "habitable_share"]);

export function isGround({ item_id }: Pick<OfficialItem, "item_id">): boolean {
  return GROUND.has(item_id);
}

/** The country's figure; none for a balance of moves within it, which is zero however people move. */
export function nationalOf(
  { numerator }: Pick<OfficialItem, "numerator">,
  national: number | null,
): number | null {
  return national === 0 && numerator.includes(" − ") ? null : national;
}

/** What the ground gives goes where a theme has other items. */
export function withoutGround<T extends { item: Pick<OfficialItem, "item_id"> }>(
  all: readonly T[],
): T[] {
  const others = all.filter(({ item }) => !isGround(item));
  return others.length > 0 ? others : [...all];
}

/** The `most` items in which a municipality lies farthest from the middle, in their own order. */
export function mostTelling(findings: readonly PeerFinding[], most: number): PeerFinding[] {
  return farthestOf(findings, most, ({ places }) => Math.max(...places.map(fromMiddle)));
}

/** The `most` of them that lie farthest out, in their own order. */
export function farthestOf<T>(all: readonly T[], most: number, far: (one: T) => number): T[] {
  const chosen = new Set(all.toSorted((a, b) => far(b) - far(a)).slice(0, most));
  return all.filter((one) => chosen.has(one));
}

export function fromMiddle({ percentile }: { percentile: number }): number {
  return Math.abs(percentile - 50);
}

export function standsOut({ percentile }: PeerPlace): boolean {
  return percentile < MIDDLE_HALF[0] || percentile > MIDDLE_HALF[1];
}

/** A municipality among its peers; nothing where it has no value. */
function placeOf(place: Municipality, rows: readonly OfficialDistribution[]): PeerPlace[] {
  const peers = rows.find(
    ({ scope, municipality_code }) => scope === "peers" && municipality_code === place.code,
  );
  if (peers?.own == null || peers.percentile === null) return [];
  const { year, base_year: baseYear, percentile, own, median } = peers;
  return [{ place, peers, year, baseYear, percentile, own, median }];
}

/** An item by which municipalities stand out on the same side. */
export interface Outside {
  item: OfficialItem;
  high: boolean;
  places: PeerPlace[];
}

/**
 * The item by which each municipality stands out farthest, with all that stand out by it alike: one
 * named alone would seem to differ from the others. Those of most municipalities first, until each is
 * named.
 */
export function farthest(findings: readonly PeerFinding[]): Outside[] {
  const codes = findings[0]?.places.map(({ place }) => place.code) ?? [];
  const each = codes.flatMap((code) => farthestOut(code, findings));
  const named = new Set<string>();
  return each
    .toSorted((a, b) => b.places.length - a.places.length)
    .filter(({ places }) => {
      const before = named.size;
      for (const { place } of places) named.add(place.code);
      return named.size > before;
    });
}

function farthestOut(code: string, findings: readonly PeerFinding[]): Outside[] {
  const own = findings.flatMap(({ item, places }) =>
    places
      .filter((at) => at.place.code === code && standsOut(at))
      .map((at) => ({ item, places, at })),
  );
  const [most] = own.toSorted((a, b) => fromMiddle(b.at) - fromMiddle(a.at));
  if (most === undefined) return [];
  const high = isHigh(most.at);
  const alike = most.places.filter((at) => standsOut(at) && isHigh(at) === high);
  return [{ item: most.item, high, places: alike }];
}

const isHigh = ({ percentile }: PeerPlace): boolean => percentile > 50;
