import type { Indicator } from "../tables/rows.ts";

/** Neither a repeat (再掲) nor a further row of a quantity that another row stands for. */
export function isDistinct(row: Pick<Indicator, "is_repeat" | "same_as">): boolean {
  return !row.is_repeat && row.same_as === null;
}

/** The id under which rows of one city that state one quantity stand. */
export function quantityOf(row: Pick<Indicator, "id" | "same_as" | "repeat_of">): string {
  return row.same_as ?? row.repeat_of ?? row.id;
}

/**
 * Once in its own plan: a row that another plan says once more is still this plan's own; a repeat, and
 * a double within the plan, are not.
 * @param planOf the plan of an indicator, by its id
 */
export function isOwnOfPlan(
  { is_repeat, same_as, plan }: Pick<Indicator, "is_repeat" | "same_as" | "plan">,
  planOf: (id: string) => string | undefined,
): boolean {
  return !is_repeat && (same_as === null || planOf(same_as) !== plan);
}
