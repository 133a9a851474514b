import type { Cell } from "./cell.ts";
import type { Target } from "./target.ts";

const SIGNED = /^(?:[-+＋－△▲−]|プラス|マイナス)\s?[0-9０-９]/u;

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
export function unclear(target: Target, printed: string): Target {
  const problem = `“${printed}” beside a baseline without a sign is a value or a change; its text is kept without a value. Write 3増 or 3減, with the unit, for a change`;
  return { ...target, type: "none", value: null, missing: "worded", problem };
}
