import { isDistinct } from "../compare/distinct.ts";
import type { Indicator, OfficialItem, PeersOf, PlanRow, Rows } from "../tables/rows.ts";
import { newestValue, officialIn } from "./official-values.ts";
import { nationalOf, withoutGround } from "./peers.ts";
import { type Position, presentPosition, type Standing } from "./position.ts";
import { newestPlans, rankedPromises } from "./promises.ts";

export interface PlacedPromise {
  row: Indicator;
  position: Position;
}

/** In this order a profile shows them. */
const STANDINGS: readonly Standing[] = [
  "reached",
  "towards",
  "moved",
  "unchanged",
  "away",
  "known",
];

/** More are not read. */
const MOST = { known: 12, open: 8 };

export interface PlacePromises {
  /** Those with a present figure, by where they stand. */
  known: PlacedPromise[];
  /** Those without one that have a number to reach, by the rule of `rankedPromises`. */
  open: Indicator[];
  /** All targets of the newest plans, and those of them with a present figure. */
  total: number;
  totalKnown: number;
}

/** The promises of one municipality across the themes; surveys about policies stand apart. */
export function placePromises(code: string, tables: Rows, most = MOST): PlacePromises {
  const ranked = rankedPromises(tables, (row) => row.municipality_code === code);
  const placed = ranked.flatMap((row): PlacedPromise[] => {
    const position = presentPosition(row, tables);
    return position === null ? [] : [{ row, position }];
  });
  const isKnown = new Set(placed.map(({ row }) => row.id));
  const open = ranked.filter(
    (row) =>
      !isKnown.has(row.id) && row.target_value !== null && !row.theme_rule.startsWith("policy:"),
  );
  const order = ({ position }: PlacedPromise) => STANDINGS.indexOf(position.standing);
  return {
    known: inTurns(placed, most.known).toSorted((a, b) => order(a) - order(b)),
    open: open.slice(0, most.open),
    total: ranked.length,
    totalKnown: placed.length,
  };
}

const unsure = ({ position }: PlacedPromise) => Number(position.standing === "known");

/** The first of every standing, then the second of each, so that none is left out for length. */
function inTurns(placed: readonly PlacedPromise[], most: number): PlacedPromise[] {
  const turn = (one: PlacedPromise, i: number) =>
    placed.slice(0, i).filter(({ position }) => position.standing === one.position.standing).length;
  return placed
    .map((one, i) => ({ one, turn: turn(one, i) }))
    .toSorted((a, b) => a.turn - b.turn || unsure(a.one) - unsure(b.one))
    .slice(0, most)
    .map(({ one }) => one);
}

export interface CensusChange {
  from: number;
  to: number;
  value: number;
  /** −0.004 for a fall of 0.4 %. */
  change: number;
  preliminary: boolean;
}

/** Newest population of the census with its change since the census before; null without either. */
export function censusChange(code: string, tables: Pick<Rows, "context">): CensusChange | null {
  const newest = newestValue("pop_census", code, tables);
  const before = officialIn("pop_census", code, (newest?.year ?? 0) - 5, tables);
  if (newest === null || before?.value == null || before.value <= 0) return null;
  const { year: to, value, preliminary } = newest;
  return { from: before.year, to, value, change: value / before.value - 1, preliminary };
}

/** The year in which the newest plans of a municipality are all over at the date of issue; else null. */
export function endedIn(code: string, tables: Rows): number | null {
  const newest = newestPlans(tables);
  const [plan] = tables.plans.filter(
    ({ id, municipality_code }) => municipality_code === code && newest.has(id),
  );
  return plan === undefined || plan.in_force ? null : plan.period_end;
}

/** So many answers to one question make a picture. */
const SURVEY = 5;

/** Where a plan prints one survey question about many policies: all of them; else none. */
export function surveyRows(code: string, { indicators }: Pick<Rows, "indicators">): Indicator[] {
  const rows = indicators.filter(
    (row) =>
      row.municipality_code === code &&
      row.theme_rule.startsWith("policy:") &&
      isDistinct(row) &&
      row.unit === "%" &&
      row.baseline_value !== null,
  );
  return rows.length < SURVEY ? [] : rows;
}

/** A plan that a later one of the municipality has followed and that prints its own verdicts. */
export function finishedPlan(code: string, tables: Rows): PlanRow | null {
  const newest = newestPlans(tables);
  const judged = new Set(
    tables.results
      .filter(({ evaluation_printed }) => evaluation_printed !== null)
      .map(({ plan }) => plan),
  );
  const own = tables.plans.filter(
    ({ id, municipality_code }) => municipality_code === code && !newest.has(id) && judged.has(id),
  );
  return own.toSorted((a, b) => b.period_end - a.period_end)[0] ?? null;
}

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
    if (item.role !== "shown" || item.item_id === "pop_census") return [];
    const rows = tables.contextDistributions.filter(({ item_id }) => item_id === item.item_id);
    const own = rows.find(
      ({ scope, municipality_code }) => scope === "peers" && municipality_code === code,
    );
    if (own?.own == null || own.percentile === null) return [];
    const japan = rows.find(({ scope }) => scope === "japan")?.national ?? null;
    const { year, base_year: baseYear, median, percentile, municipalities: count } = own;
    const national = nationalOf(item, japan);
    return [
      { item, peers: own, year, baseYear, own: own.own, median, national, percentile, count },
    ];
  });
  const distance = ({ percentile }: PlacePeer) => Math.abs(percentile - 50);
  const themes = [...new Set(all.map(({ item }) => item.theme))];
  const found = themes.flatMap((theme) => {
    const sorted = withoutGround(all.filter(({ item }) => item.theme === theme)).toSorted(
      (a, b) => distance(b) - distance(a),
    );
    const first = sorted.filter(
      ({ item }, i) => sorted.findIndex((one) => one.item.subtheme === item.subtheme) === i,
    );
    const chosen = new Set([...new Set([...first, ...sorted])].slice(0, most));
    return all.filter((one) => chosen.has(one));
  });
  const kept = new Set(found.toSorted((a, b) => distance(b) - distance(a)).slice(0, total));
  return found.filter((one) => kept.has(one));
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
