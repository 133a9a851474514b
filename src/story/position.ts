import { meets, resolveTarget } from "../compare/target.ts";
import { equal } from "../lib/number.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { Indicator, OfficialItem, OfficialPlan, OfficialValue, Rows } from "../tables/rows.ts";

/** Less than this share of the way to the target is not called a move: baselines are rounded. */
const HARDLY = 0.1;

export type Standing = "reached" | "towards" | "away" | "unchanged" | "known";

/** Where a promise stands now: the newest official value of the same quantity. */
export interface Position {
  item: OfficialItem;
  value: OfficialValue & { value: number };
  /** Against baseline and target; `known` where the two figures may not be the same quantity. */
  standing: Standing;
  /** The official value of the baseline's own year where it is not the plan's: to be confirmed. */
  differs: OfficialPlan | null;
}

/**
 * The newest official value of a promise's quantity, later than its baseline, by the links of
 * `context-plans`. Whether a target is met is said only where the plan's baseline agrees with the
 * official value of its year: a definition that differs judges nothing.
 */
export function presentPosition(row: Indicator, tables: Rows): Position | null {
  const link = tables.contextPlans.find(
    ({ row_id, field }) => row_id === row.id && field === "baseline",
  );
  const item = tables.contextItems.find(({ item_id }) => item_id === link?.item_id);
  if (link === undefined || item === undefined || item.projection) return null;
  const value = newestValue(item.item_id, row.municipality_code, tables);
  if (value === null || row.baseline_year === null || value.year <= row.baseline_year) return null;
  const differs = link.verdict === "beyond" ? link : null;
  return { item, value, standing: standing(row, value, link), differs };
}

/** The newest value that there is; the sign of a missing one is none. */
export function newestValue(
  id: string,
  code: string,
  { context }: Pick<Rows, "context">,
): (OfficialValue & { value: number }) | null {
  const own = context.filter(
    (row) => row.item_id === id && row.municipality_code === code && row.value !== null,
  );
  const newest = own.toSorted((a, b) => b.year - a.year)[0];
  return newest?.value == null ? null : { ...newest, value: newest.value };
}

/** By the plan's own words: a target without a number is never reached, only moved towards. */
function standing(row: Indicator, { value, unit }: OfficialValue, link: OfficialPlan): Standing {
  const factor = unitFactor(unit, row.unit);
  const { baseline_value: from, direction } = row;
  if (value === null || factor === null || link.verdict !== "within") return "known";
  const now = value * factor;
  const target = resolveTarget(row);
  if (target !== null && meets(row, now) === true) return "reached";
  if (from === null || direction === "none") return "known";
  const moved = now - from;
  const distance = (target ?? from) - from;
  if (equal(moved, 0) || Math.abs(moved) < Math.abs(distance) * HARDLY) return "unchanged";
  return moved > 0 === (direction === "higher") ? "towards" : "away";
}
