import type { Indicator } from "../tables/rows.ts";

type Bounded = Pick<Indicator, "target_type" | "target_value" | "target_raw">;

/** ▲50%以上: at most −50 in value, a cut in words. */
export function isCut({ target_type, target_value, target_raw }: Bounded): boolean {
  return target_type === "at_most" && (target_value ?? 0) < 0 && target_raw.includes("以上");
}

/** Whether a target may be exceeded: what bounds it bounds its pace too. */
export function isBounded({ target_type }: Pick<Indicator, "target_type">): boolean {
  return target_type === "at_least" || target_type === "at_most";
}

/** How English says the bound of a target; null without one. */
export function boundWord(row: Bounded): string | null {
  if (isCut(row)) return "at least a cut";
  return { at_least: "at least", at_most: "at most" }[row.target_type as string] ?? null;
}
