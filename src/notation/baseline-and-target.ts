import { type Cell, readCell } from "./cell.ts";
import { readTarget, type Target } from "./target.ts";

const SIGNED = /^(?:[-+＋－△▲−]|プラス|マイナス)\s?[0-9０-９]/u;

/**
 * The two cells of a printed row that a change is read from. A target without a unit is in that of
 * the baseline; one with a sign of its own keeps its text without a value.
 */
export function readBaselineAndTarget(row: { baseline: string; target: string; unit: string }): {
  baseline: Readonly<Cell>;
  target: Readonly<Target>;
} {
  const baseline = readCell(row.baseline, row.unit);
  const target = readTarget(row.target, row.unit || baseline.unit);
  const isUnclear = hasOwnSign(row.target, row.baseline, baseline);
  return { baseline, target: isUnclear ? unclear(target, row.target) : target };
}

/**
 * Whether a target has a sign that its baseline lacks: +3か所 beside 12か所 is the value aimed at or,
 * more often, the change to it, which nothing in the row tells.
 */
export function hasOwnSign(
  target: string,
  baseline: string,
  { value }: Pick<Cell, "value">,
): boolean {
  return value !== null && SIGNED.test(target) && !SIGNED.test(baseline);
}

/** The target without a value, and what to do about it. */
function unclear(target: Target, printed: string): Target {
  const problem = `“${printed}” beside a baseline without a sign is a value or a change; its text is kept without a value. Write 3増 or 3減, with the unit, for a change`;
  return { ...target, type: "none", value: null, missing: "worded", problem };
}
