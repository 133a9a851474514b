import type { Indicator } from "../tables/rows.ts";

/** How English says the bound of a target; null without one. */
export function boundWord({
  target_type,
  target_value,
  target_raw,
}: Pick<Indicator, "target_type" | "target_value" | "target_raw">): string | null {
  if (target_type === "at_least") return "at least";
  if (target_type !== "at_most") return null;
  return (target_value ?? 0) < 0 && target_raw.includes("以上") ? "at least a cut" : "at most";
}
