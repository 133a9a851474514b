import type { Comparison } from "../tables/rows.ts";

/**
 * Throws unless the rows may stand on one axis: one measure, and more than one municipality only
 * where the measure's grade is same or convertible.
 */
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
