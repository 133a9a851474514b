import { greatest, group } from "d3";
import { isDistinct } from "../compare/distinct.ts";
import type { Comparison, Grade, Indicator, Municipality, Rows } from "../tables/rows.ts";
import { themesOf } from "../tables/themes.ts";
import { byMeasure, comparedLevels, countPlaces } from "./by-measure.ts";
import type { HeadlineRule } from "./headline.ts";
import { newestPlans, ofNewestPlans } from "./newest.ts";
import { type Position, presentPosition } from "./position.ts";
import { censusChange } from "./profile.ts";
import { levelsFirst, recoveringRows, type SideBySide, sideBySide } from "./side-by-side.ts";
import { leadingPromise, type ThemeSize, themeLead } from "./theme.ts";

/** Municipalities by the sign of the change between their last two censuses. */
export function byCensus(tables: Rows): { grown: Municipality[]; shrunk: Municipality[] } {
  const sign = ({ code }: Municipality) => Math.sign(censusChange(code, tables)?.change ?? 0);
  return {
    grown: tables.municipalities.filter((place) => sign(place) > 0),
    shrunk: tables.municipalities.filter((place) => sign(place) < 0),
  };
}

/** To which fiscal years the newest plans run, and whose: those in force, else all of them. */
export function planEnds(tables: Rows): { ends: number[]; running: Municipality[] } {
  const plans = newestPlans(tables);
  const live = plans.filter(({ in_force }) => in_force);
  const codes = new Set(live.map(({ municipality_code }) => municipality_code));
  return {
    ends: (live.length > 0 ? live : plans).map(({ period_end }) => period_end),
    running: tables.municipalities.filter(({ code }) => codes.has(code)),
  };
}

export interface Share {
  theme: string;
  code: string;
  /** Of the municipality's distinct indicators in its newest plans. */
  count: number;
  total: number;
  /** Per cent. */
  share: number;
}

export function themeShareRows(tables: Rows): Share[] {
  const rows = ofNewestPlans(tables.indicators, tables).filter(isDistinct);
  return themesOf(tables).ids.flatMap((theme) =>
    tables.municipalities.flatMap(({ code }): Share[] => {
      const own = rows.filter(({ municipality_code }) => municipality_code === code);
      if (own.length === 0) return [];
      const count = own.filter((row) => row.theme === theme).length;
      return [{ theme, code, count, total: own.length, share: (count / own.length) * 100 }];
    }),
  );
}

/** The theme in which one municipality's share exceeds the next one's by most. */
export function leadingShare(shares: readonly Share[]): (Share & { points: number }) | null {
  const leads = [...group(shares, ({ theme }) => theme).values()].flatMap((own) => {
    const [first, second] = own.toSorted((a, b) => b.share - a.share);
    return first && second ? [{ ...first, points: first.share - second.share }] : [];
  });
  return greatest(leads, ({ points }) => points) ?? null;
}

export interface ThemePromise {
  theme: string;
  code: string;
  row: Indicator | null;
  position: Position | null;
}

/** The promise of each municipality that the page of each theme leads with, and where it stands. */
export function themePromises(
  tables: Rows,
  rules: readonly HeadlineRule[],
  size: ThemeSize,
): ThemePromise[] {
  return themesOf(tables).ids.flatMap((theme) => {
    const lead = themeLead(theme, rules, tables, size);
    return tables.municipalities.map(({ code }): ThemePromise => {
      const row = leadingPromise(code, lead.promises.shown, lead.headline, tables) ?? null;
      const position = row === null ? null : presentPosition(row, tables);
      return { theme, code, row, position };
    });
  });
}

/**
 * Measures whose levels or pace compare, of plans that no later one has taken the place of, in theme order; no paces
 * that all start from a year of the pandemic, which tell of a recovery.
 */
export function heldComparisons(tables: Rows, most: number): SideBySide[] {
  const all = themesOf(tables).ids.flatMap((theme) => sideBySide(theme, tables));
  const held = all.filter(({ rows }) => rows.every(({ superseded }) => !superseded));
  const recovering = recoveringRows(tables);
  const telling = held.filter(
    ({ kind, rows }) =>
      kind !== "pace" || !rows.every(({ indicator_id }) => recovering.has(indicator_id)),
  );
  return levelsFirst(telling).slice(0, most);
}

/**
 * How many measures compare how far, and how many directly comparable ones all municipalities share
 * (`all`). Those of which only the pace compares are apart (`paces`, of all municipalities); rows of
 * a plan that a later one has taken the place of count for none.
 */
export function comparableExtent({
  comparisons,
  municipalities,
}: Pick<Rows, "comparisons" | "municipalities">) {
  const measures = comparedLevels(comparisons);
  const count = (grade: Grade) => measures.filter(([row]) => row?.grade === grade).length;
  const direct = measures.filter(([row]) => row?.grade === "same" || row?.grade === "convertible");
  return {
    counts: {
      same: count("same"),
      convertible: count("convertible"),
      similar: count("similar"),
      not_comparable: count("not_comparable"),
    },
    all: direct.filter((rows) => countPlaces(rows) === municipalities.length).length,
    paces: byMeasure(comparisons.filter(comparesPace)).filter(
      (rows) => countPlaces(rows) === municipalities.length,
    ),
  };
}

const comparesPace = ({ form, grade, superseded }: Comparison): boolean =>
  form === "pace" && grade !== "not_comparable" && !superseded;
