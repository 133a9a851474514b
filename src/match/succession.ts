import { quantityOf } from "../compare/distinct.ts";
import type { Measure } from "../plans/measure-schemas.ts";
import type { Indicator } from "../tables/rows.ts";
import type { Match, Matcher } from "./matcher.ts";

/** A row of a plan with the row of the plan before it that may state the same quantity. */
export interface Succession {
  row: Indicator;
  before: Indicator;
  /** Whether the two are linked already, by equal labels or data/links.yaml. */
  isLinked: boolean;
  match: Match;
  /** Measures that hold the quantity before and not the row. */
  measures: Measure[];
}

/** Labels that share less than this of their rarer pairs of characters are taken for unlike. */
const LEAST = 0.3;

/**
 * For the rows of a plan those of the plan that it supersedes: the linked one, else the nearest by its
 * words in a unit that converts. Repeats are left to their first appearance. `ended` are the rows before
 * from which none goes on.
 */
export function successions(
  rows: readonly Indicator[],
  { id, supersedes }: { id: string; supersedes: string },
  { pair }: Pick<Matcher, "pair">,
  measures: readonly Measure[],
): { found: Succession[]; without: Indicator[]; ended: Indicator[] } {
  const old = rows.filter((row) => row.plan === supersedes && !row.is_repeat);
  const own = rows.filter((row) => row.plan === id && !row.is_repeat);
  const found = own.flatMap((row): Succession[] => {
    const linked = old.find((one) => quantityOf(one) === quantityOf(row));
    const match = linked === undefined ? nearest(row, old, pair) : pair(row, linked);
    if (match === undefined) return [];
    const before = match.other.row;
    return [{ row, before, isLinked: linked !== undefined, match, measures: carried(before, row) }];
  });
  const known = new Set(found.map(({ row }) => row.id));
  const goOn = new Set(found.map(({ before }) => quantityOf(before)));
  return {
    found,
    without: own.filter((row) => !known.has(row.id)),
    ended: old.filter((row) => !goOn.has(quantityOf(row))),
  };

  function carried(before: Indicator, row: Indicator): Measure[] {
    const quantity = quantityOf(before);
    const same = new Set(
      rows
        .filter((one) => one.id === before.id || quantityOf(one) === quantity)
        .map((one) => one.id),
    );
    return measures.filter(
      ({ members }) =>
        members.some((member) => same.has(member.row)) &&
        !members.some((member) => member.row === row.id),
    );
  }
}

function nearest(
  row: Indicator,
  old: readonly Indicator[],
  pair: Matcher["pair"],
): Match | undefined {
  return old
    .map((one) => pair(row, one))
    .filter(({ nearness, reasons }) => nearness >= LEAST && !reasons.some(isOtherUnit))
    .toSorted((a, b) => b.score - a.score)[0];
}

function isOtherUnit({ aspect, speaks }: Match["reasons"][number]): boolean {
  return aspect === "unit" && speaks === "against";
}
