import type { Comparison, Rows } from "../tables/rows.ts";
import { byMeasure, countPlaces } from "./by-measure.ts";

/** Rows of one measure that are drawn together; how depends on what may be compared. */
export interface SideBySide {
  /** together: levels on one axis; pace: change from each baseline; apart: no axis shared, told alone. */
  kind: "together" | "pace" | "apart";
  rows: Comparison[];
}

/**
 * Measures of a theme that say something about two municipalities or more, in numbers: those whose
 * levels compare, then those whose pace alone compares. Similar ones share no axis: their
 * definitions differ, and the annex names them.
 */
export function sideBySide(
  theme: string,
  { comparisons }: Pick<Rows, "comparisons">,
): SideBySide[] {
  const own = comparisons.filter((row) => row.theme === theme && hasNumbers(row));
  const found = byMeasure(own).flatMap((rows): SideBySide[] => {
    const kind = kindOf(rows);
    return kind !== null && countPlaces(live(rows)) > 1 ? [{ kind, rows }] : [];
  });
  return levelsFirst(found);
}

/** What the plans promise of similar measures of a theme, to be told as printed and never drawn on one axis. */
export function sidesApart(
  theme: string,
  { comparisons }: Pick<Rows, "comparisons">,
): SideBySide[] {
  const own = comparisons.filter(
    (row) =>
      row.theme === theme && row.grade === "similar" && row.form === "level" && hasNumbers(row),
  );
  return byMeasure(own)
    .filter((rows) => countPlaces(live(rows)) > 1)
    .map((rows) => ({ kind: "apart", rows }));
}

/** Measures whose levels compare before those whose pace alone does. */
export function levelsFirst(sides: readonly SideBySide[]): SideBySide[] {
  return sides.toSorted((a, b) => Number(a.kind === "pace") - Number(b.kind === "pace"));
}

/** Indicators whose baseline is of a year in which the pandemic kept people from meeting. */
export function recoveringRows({ indicators }: Pick<Rows, "indicators">): ReadonlySet<string> {
  return new Set(indicators.flatMap(({ id, pandemic_base }) => (pandemic_base ? [id] : [])));
}

/** The rows of plans that no later one has taken the place of. */
export function live(rows: readonly Comparison[]): Comparison[] {
  return rows.filter(({ superseded }) => !superseded);
}

/** Whether a row has the numbers that a picture of its way needs. */
export function hasNumbers({
  form,
  baseline_value,
  baseline_year,
  target_value,
  change_per_year,
}: Comparison) {
  if (baseline_year === null || target_value === null) return false;
  return form === "pace" ? change_per_year !== null : baseline_value !== null;
}

function kindOf(rows: readonly Comparison[]): SideBySide["kind"] | null {
  const [first] = rows;
  if (first === undefined || first.grade === "not_comparable") return null;
  if (first.form === "pace") return "pace";
  return first.grade === "similar" ? null : "together";
}

/** The year for which a target is set; the end of the plan where the row states none. */
export function targetYear({ target_year, period_end }: Comparison): number {
  return target_year ?? period_end;
}
