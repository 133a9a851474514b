import { group } from "d3";
import type { Indicator } from "../tables/rows.ts";

/** Printed in front of what tells the rows of one promise apart: （男性）, (小 6). */
const BRACKET = /[（(][^（）()]*[）)]$/u;

/** The indicators of one promise. */
export type Twins = readonly [Indicator, ...Indicator[]];

/**
 * Rows that a plan sets as one promise for two groups of people or things (男性 and 女性), from and
 * to the same years in one unit, stand in one row; all others alone, in the order given.
 * @param apart rows that stand alone in any case
 */
export function twinsTogether(
  rows: readonly Indicator[],
  apart: (row: Indicator) => boolean,
): Twins[] {
  const groups = group(rows, (row) => (apart(row) ? row.id : keyOf(row)));
  return [...groups.values()].flatMap(([first, ...others]): Twins[] => {
    if (first === undefined) return [];
    return others.length < MOST
      ? [[first, ...others]]
      : [[first], ...others.map((row): Twins => [row])];
  });
}

/** More do not fit into a cell. */
const MOST = 2;

function keyOf(row: Indicator): string {
  if (row.series === "" && !BRACKET.test(row.label)) return row.id;
  const label = row.label.replace(BRACKET, "");
  const { plan, kind, unit, target_type, baseline_year, target_year } = row;
  return [plan, kind, label, unit, target_type, baseline_year, target_year].join("|");
}
