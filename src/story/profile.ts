import { sort } from "d3";
import { isDistinct } from "../compare/distinct.ts";
import type { Indicator, PlanRow, Rows } from "../tables/rows.ts";
import { newestPlans } from "./newest.ts";
import { CENSUS, newestValue, officialIn } from "./official-values.ts";
import { STANDINGS } from "./position.ts";
import { isSurvey, placedPromises, rankedPromises } from "./promises.ts";
import {
  commonFirst,
  commonRows,
  holdsLevel,
  isSure,
  type PlacedPromise,
  placeIn,
  tellingOf,
} from "./telling.ts";

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
  /** Of all with a present figure, not only those in `known`: how many may not be judged. */
  unsure: number;
  /** Those in `known` of which there is news, the most telling first. */
  telling: PlacedPromise[];
}

/** The promises of one municipality across the themes; surveys about policies stand apart. */
export function placePromises(code: string, tables: Rows, most = MOST): PlacePromises {
  const ranked = rankedPromises(tables, (row) => row.municipality_code === code);
  const placed = placedPromises(ranked, tables);
  const isKnown = new Set(placed.map(({ row }) => row.id));
  const open = ranked.filter(
    (row) => !isKnown.has(row.id) && row.target_value !== null && !isSurvey(row),
  );
  const order = ({ position }: PlacedPromise) => STANDINGS.indexOf(position.standing);
  const turns = inTurns(sort(commonFirst(placed, tables), bare), most.known, tables);
  return {
    known: turns.toSorted((a, b) => order(a) - order(b)),
    open: open.slice(0, most.open),
    total: ranked.length,
    totalKnown: placed.length,
    unsure: placed.filter((one) => !isSure(one)).length,
    telling: tellingOf(turns, tables),
  };
}

const unsure = (one: PlacedPromise) => Number(!isSure(one));

const isKpi = ({ row }: PlacedPromise) => Number(row.kind !== "headline");

/** Later than its like: a level that was held; a figure that is neither judged nor set against a number. */
const bare = (one: PlacedPromise) =>
  isSure(one)
    ? Number(one.position.standing === "reached" && holdsLevel(one.row))
    : Number(one.position.against === null);

/**
 * The first of every standing, then the second of each, so that none is left out for length, common ones a
 * turn earlier; among these those of which there is news before others, then a city's own headline targets,
 * and what may be judged before the rest.
 */
function inTurns(placed: readonly PlacedPromise[], most: number, tables: Rows): PlacedPromise[] {
  const common = commonRows(tables);
  const turn = (one: PlacedPromise, i: number) =>
    placed.slice(0, i).filter(({ position }) => position.standing === one.position.standing).length;
  const turns = new Map(
    placed.map((one, i) => [one, turn(one, i) - Number(common.has(one.row.id))]),
  );
  const news = placeIn(tellingOf(placed, tables));
  return sort(placed, (one) => turns.get(one) ?? 0, news, isKpi, unsure).slice(0, most);
}

/** The newest census and its change since the one before, −0.004 for a fall of 0.4 %; else null. */
export function censusChange(code: string, tables: Pick<Rows, "context">) {
  const newest = newestValue(CENSUS, code, tables);
  const before = officialIn(CENSUS, code, (newest?.year ?? 0) - 5, tables);
  if (newest === null || before?.value == null || before.value <= 0) return null;
  const { year: to, value, preliminary } = newest;
  return { from: before.year, to, value, change: value / before.value - 1, preliminary };
}

/** The year in which the newest plans of a municipality are all over at the date of issue; else null. */
export function endedIn(code: string, tables: Rows): number | null {
  const plan = newestPlans(tables).find(({ municipality_code }) => municipality_code === code);
  return plan === undefined || plan.in_force ? null : plan.period_end;
}

/** So many answers to one question make a picture. */
const SURVEY = 5;

/** Where a plan prints one survey question about many policies: all of them; else none. */
export function surveyRows(code: string, { indicators }: Pick<Rows, "indicators">): Indicator[] {
  const rows = indicators.filter(
    (row) =>
      row.municipality_code === code &&
      isSurvey(row) &&
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
    (plan) => plan.municipality_code === code && !newest.includes(plan) && judged.has(plan.id),
  );
  return own.toSorted((a, b) => b.period_end - a.period_end)[0] ?? null;
}
