import { meets, resolveTarget } from "../compare/target.ts";
import { equal } from "../lib/number.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { Indicator, OfficialPlan, OfficialValue, Rows } from "../tables/rows.ts";
import { type Published, publishedResult } from "./published.ts";

/** Less than this share of the way to the target is not called a move: baselines are rounded. */
const HARDLY = 0.1;

export type Standing = "reached" | "towards" | "away" | "unchanged" | "known";

/** Where a promise stands now: the newest official value, or result, of the same quantity. */
export interface Position {
  item: Published;
  value: PresentValue;
  /** Against baseline and target; `known` where the two figures may not be the same quantity. */
  standing: Standing;
  /** The official value of the baseline's own year where it is not the plan's: to be confirmed. */
  differs: OfficialPlan | null;
  /** What to check before a result of the city is quoted; empty for none. */
  review: { ja: string; en: string };
}

export interface PresentValue {
  year: number;
  value: number;
  unit: string;
  preliminary: boolean;
}

/**
 * The newest published value of a promise's quantity, later than its baseline: the official one by
 * the links of `context-plans`, or the city's own result where that is of the same year or later.
 */
export function presentPosition(row: Indicator, tables: Rows): Position | null {
  const official = officialPosition(row, tables);
  const own = resultPosition(row, tables);
  if (own === null || official === null) return own ?? official;
  return own.value.year >= official.value.year ? own : official;
}

/**
 * Whether a target is met is said only where the plan's baseline agrees with the official value of
 * its year: a definition that differs judges nothing.
 */
function officialPosition(row: Indicator, tables: Rows): Position | null {
  const link = tables.contextPlans.find(
    ({ row_id, field }) => row_id === row.id && field === "baseline",
  );
  const item = tables.contextItems.find(({ item_id }) => item_id === link?.item_id);
  if (link === undefined || item === undefined || item.projection) return null;
  const value = newestValue(item.item_id, row.municipality_code, tables);
  if (value === null || row.baseline_year === null || value.year <= row.baseline_year) return null;
  const differs = link.verdict === "beyond" ? link : null;
  const same = link.verdict === "within";
  return { item, value, standing: same ? standing(row, value) : "known", differs, review: NOTHING };
}

const NOTHING = { ja: "", en: "" };

/** By the plan's own definition; nothing is judged where the result is to be checked first. */
function resultPosition(row: Indicator, { results }: Rows): Position | null {
  const result = results.find(({ indicator_id, newest }) => newest && indicator_id === row.id);
  if (result == null || result.value === null || result.year === null) return null;
  if (result.year <= (row.baseline_year ?? 0)) return null;
  const value = { year: result.year, value: result.value, unit: row.unit, preliminary: false };
  return {
    item: publishedResult(row, result),
    value,
    standing: result.review === "" ? standing(row, value) : "known",
    differs: null,
    review: { ja: result.review, en: result.review_en },
  };
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
function standing(row: Indicator, { value, unit }: PresentValue): Standing {
  const factor = unitFactor(unit, row.unit);
  const { baseline_value: from, direction } = row;
  if (factor === null) return "known";
  const now = value * factor;
  const target = resolveTarget(row);
  if (target !== null && meets(row, now) === true) return "reached";
  if (from === null || direction === "none") return "known";
  const moved = now - from;
  const distance = (target ?? from) - from;
  if (equal(moved, 0) || Math.abs(moved) < Math.abs(distance) * HARDLY) return "unchanged";
  return moved > 0 === (direction === "higher") ? "towards" : "away";
}
