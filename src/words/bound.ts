import { exact } from "../lib/number.ts";
import type { Indicator } from "../tables/rows.ts";

type Bounded = Pick<Indicator, "target_type" | "target_value" | "target_raw">;

/** ▲50%以上: at most −50 in value, a cut in words. */
export function isCut({ target_type, target_value, target_raw }: Bounded): boolean {
  return target_type === "at_most" && (target_value ?? 0) < 0 && target_raw.includes("以上");
}

/**
 * Whether the change that a target asks for may be exceeded: a rise to at least so much, a fall to at
 * most so much. A rise to at most 180 % is no rise of at least anything.
 */
export function isBounded(
  { target_type }: Pick<Indicator, "target_type">,
  change: number | null,
): boolean {
  if (change === null) return false;
  return target_type === "at_least" ? change >= 0 : target_type === "at_most" && change <= 0;
}

/** A change that may be exceeded, cut and never rounded up: 12.92 with one decimal is at least 12.9. */
export function cut(change: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.trunc(exact(change * scale)) / scale;
}

/** The change as it is shown, with the decimals of `signed` (none from ten on): cut where it may be exceeded. */
export function shownChange(
  row: Pick<Indicator, "target_type">,
  change: number,
  digits: number,
): number {
  return isBounded(row, change) ? cut(change, Math.abs(change) < 10 ? digits : 0) : change;
}

/** How English says the bound of a target; null without one. */
export function boundWord(row: Bounded): string | null {
  if (isCut(row)) return "at least a cut";
  return { at_least: "at least", at_most: "at most" }[row.target_type as string] ?? null;
}
