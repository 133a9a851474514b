import { sort } from "d3";
import type { Indicator, Rows } from "../tables/rows.ts";
import { themesOf } from "../tables/themes.ts";
import type { Position } from "./position.ts";

/** A promise with its present figure. */
export interface PlacedPromise {
  row: Indicator;
  position: Position;
}

/**
 * The promises whose quantity a reader knows without the plan: an official statistic counts it, or the
 * plan of another municipality promises it too. Measures that are only alike in name do not count.
 */
export function commonRows({
  comparisons,
  contextPlans,
}: Pick<Rows, "comparisons" | "contextPlans">): ReadonlySet<string> {
  const shared = comparisons.filter(
    ({ grade, superseded }) => !superseded && (grade === "same" || grade === "convertible"),
  );
  // Rows of other tables, whose ids may be those of indicators, are linked by other fields.
  const counted = contextPlans.filter(({ field }) => field === "baseline");
  return new Set([
    ...counted.map(({ row_id }) => row_id),
    ...shared.map(({ indicator_id }) => indicator_id),
  ]);
}

/** What is common before the rest, then in the order of the themes; else as given. */
export function commonFirst<T extends Pick<PlacedPromise, "row">>(
  all: readonly T[],
  tables: Rows,
): T[] {
  const common = commonRows(tables);
  const { ids } = themesOf(tables);
  return sort(
    all,
    ({ row }) => Number(!common.has(row.id)),
    ({ row }) => ids.indexOf(row.theme),
  );
}

/**
 * The promises of which there is news, the common ones first: what surely moved away, then what lies
 * beyond its target or farther from it than at the start, then what moved as intended. Of a figure that
 * is to be confirmed and of a move as intended only where they are common. Nothing that came before the
 * plan began, and no level that is held.
 */
export function tellingOf(placed: readonly PlacedPromise[], tables: Rows): PlacedPromise[] {
  const common = commonRows(tables);
  const isCommon = ({ row }: PlacedPromise) => common.has(row.id);
  const told = placed.filter((one) => {
    const rank = rankOf(one);
    return rank !== null && (isCommon(one) || (rank < 2 && one.position.doubt === null));
  });
  const { ids } = themesOf(tables);
  return sort(
    told,
    (one) => Number(!isCommon(one)),
    (one) => rankOf(one) ?? 0,
    ({ row }) => ids.indexOf(row.theme),
  );
}

/** Whether a present figure may be judged. */
export const isSure = ({ position }: PlacedPromise): boolean => position.standing !== "known";

/** Where a promise comes among those told; all others come behind them. */
export const placeIn =
  (told: readonly PlacedPromise[]) =>
  (one: PlacedPromise): number =>
    told.includes(one) ? told.indexOf(one) : told.length;

/** How telling: the less the more; null for what is no news. */
function rankOf({ row, position }: PlacedPromise): number | null {
  const { standing, against, beforePlan, early, behind } = position;
  if (beforePlan || early !== null || behind) return null;
  if (standing === "away") return 0;
  if (holdsLevel(row)) return null;
  if (standing === "reached" || against?.met) return 1;
  if (against !== null && standing === "known") return wentAway({ row, position }) ? 1 : null;
  // A rise since the pandemic kept people home.
  if (row.pandemic_base) return null;
  return standing === "towards" || standing === "moved" ? 2 : null;
}

/** Whether a value lies on the side of the baseline that the target leads away from. */
export function wentAway({ row, position }: PlacedPromise): boolean {
  return position.moved === ({ higher: -1, lower: 1, none: 2 } as const)[row.direction];
}

/** Whether a target is to hold the level of the baseline: that it is held is no news. */
export const holdsLevel = ({ baseline_value, target_value }: Indicator): boolean =>
  target_value !== null && target_value === baseline_value;
