import { group } from "d3";
import type { Comparison } from "../tables/rows.ts";

/** Comparison rows by measure, in their order. */
export function byMeasure(rows: readonly Comparison[]): Comparison[][] {
  return [...group(rows, ({ measure }) => measure).values()];
}

/**
 * The measures whose levels are compared today, each with its rows: of which not the pace alone
 * compares, between the plans of two municipalities that no later plan has taken the place of.
 */
export function comparedLevels(rows: readonly Comparison[]): Comparison[][] {
  const levels = rows.filter(({ form, superseded }) => form === "level" && !superseded);
  return byMeasure(levels).filter((own) => countPlaces(own) > 1);
}

/** Of how many municipalities the rows are. */
export function countPlaces(rows: readonly Pick<Comparison, "municipality_code">[]): number {
  return new Set(rows.map(({ municipality_code }) => municipality_code)).size;
}

/**
 * Whether the rows of a measure may share an axis: one definition, values and not the pace of their
 * change alone, and none of a plan that a later one has taken the place of.
 * @public Used by notebooks/, whose cells stand in HTML.
 */
export function sharesAxis({ grade, form, superseded }: Comparison): boolean {
  return (grade === "same" || grade === "convertible") && form === "level" && !superseded;
}

/**
 * Whether the rows of a measure stand side by side, each on an axis of its own.
 * @public Used by notebooks/, whose cells stand in HTML.
 */
export function standsApart(rows: readonly Comparison[]): boolean {
  return (
    rows.every(({ grade, form }) => grade !== "not_comparable" && form === "level") &&
    !rows.every(sharesAxis)
  );
}
