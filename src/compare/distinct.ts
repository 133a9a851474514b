import type { Indicator } from "../tables/rows.ts";

/** Neither a repeat (再掲) nor a further row of a quantity that another row stands for. */
export function isDistinct(row: Pick<Indicator, "is_repeat" | "same_as">): boolean {
  return !row.is_repeat && row.same_as === null;
}
