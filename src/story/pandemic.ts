import type { Comparison, Rows } from "../tables/rows.ts";

/** Whether what is compared starts from a year in which the pandemic kept people from meeting. */
export function startsInPandemic(
  { indicator_id }: Pick<Comparison, "indicator_id">,
  {
    indicators,
  }: { indicators: readonly Pick<Rows["indicators"][number], "id" | "pandemic_base">[] },
): boolean {
  return indicators.some(({ id, pandemic_base }) => id === indicator_id && pandemic_base);
}
