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
  const groups = new Map<string, Twins>();
  for (const row of rows) {
    const key = apart(row) ? row.id : keyOf(row);
    const before = groups.get(key);
    groups.set(key, before === undefined ? [row] : [...before, row]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > MOST ? group.map((row): Twins => [row]) : [group],
  );
}

/** More do not fit into a cell. */
const MOST = 2;

function keyOf(row: Indicator): string {
  if (row.series === "" && !BRACKET.test(row.label)) return row.id;
  const label = row.label.replace(BRACKET, "");
  const { plan, kind, unit, target_type, baseline_year, target_year } = row;
  return [plan, kind, label, unit, target_type, baseline_year, target_year].join("|");
}
