import { compareNumbers } from "../lib/number.ts";
import type { Direction, Trend } from "../tables/rows.ts";

/**
 * Which way the last three results went, seen from what is better: each step for the better or level,
 * each for the worse or level, none at all, or to and fro. Null with fewer than three, or where
 * neither more nor less is better.
 */
export function trendOf(
  values: readonly (number | null | undefined)[],
  direction: Direction,
): Trend | null {
  const [first, second, third] = values;
  if (first == null || second == null || third == null || direction === "none") return null;
  const side = direction === "higher" ? 1 : -1;
  const steps = [side * compareNumbers(second, first), side * compareNumbers(third, second)];
  if (steps.every((step) => step === 0)) return "steady";
  if (steps.every((step) => step >= 0)) return "improving";
  return steps.every((step) => step <= 0) ? "worsening" : "mixed";
}
