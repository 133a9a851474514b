import { group } from "d3";
import type { Comparison } from "../tables/rows.ts";

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

/** Throws unless rows share a measure and, of several municipalities, a grade that compares. */
export function assertSharedAxis(rows: readonly Comparison[], chart: string): void {
  const [first] = rows;
  if (!first) return;
  const other = rows.find(({ measure }) => measure !== first.measure);
  if (other) throw new Error(`${chart} of ${first.measure}: ${other.measure} is another measure`);
  const places = new Set(rows.map((row) => row.municipality_code)).size;
  const apart = rows.find(({ grade }) => grade === "similar" || grade === "not_comparable");
  if (apart && places > 1) {
    throw new Error(`${chart} of ${first.measure}: ${apart.grade} must not share an axis`);
  }
}
