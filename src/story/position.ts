import { meets, resolveTarget } from "../compare/target.ts";
import { equal } from "../lib/number.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { Indicator, OfficialPlan, OfficialValue, Rows } from "../tables/rows.ts";
import { type Published, publishedResult } from "./published.ts";

/** Less than this share of the way to the target is not called a move: baselines are rounded. */
const HARDLY = 0.1;

export type Standing = "reached" | "towards" | "away" | "unchanged" | "known";

/** Where a promise stands now: the newest value of the same quantity. */
export interface Position {
  item: Published;
  value: Pick<OfficialValue, "year" | "unit" | "preliminary"> & { value: number };
  /** Against baseline and target; `known` where the two figures may not be the same quantity. */
  standing: Standing;
  /** The official value of the baseline's own year where it is not the plan's: to be confirmed. */
  differs: OfficialPlan | null;
  /** From the city's own report about the indicator itself. */
  reported: boolean;
  /** What to check before the report is quoted; empty for none. */
  review: { ja: string; en: string };
}

const NOTHING = { ja: "", en: "" };

/**
 * The newest value of a promise's quantity, later than its baseline: from the city's own report of
 * the indicator, or by the links of `context-plans` from official statistics, whichever is newer.
 * Whether a target is met is said only where the plan's baseline agrees with the official value of
 * its year: a definition that differs judges nothing.
 */
export function presentPosition(row: Indicator, tables: Rows): Position | null {
  const [own, official] = [reportedPosition(row, tables), officialPosition(row, tables)];
  if (own === null || official === null) return own ?? official;
  return official.value.year > own.value.year ? official : own;
}

function officialPosition(row: Indicator, tables: Rows): Position | null {
  const link = tables.contextPlans.find(
    ({ row_id, field }) => row_id === row.id && field === "baseline",
  );
  const item = tables.contextItems.find(({ item_id }) => item_id === link?.item_id);
  if (link === undefined || item === undefined || item.projection) return null;
  const value = newestValue(item.item_id, row.municipality_code, tables);
  if (value === null || !isLater(value.year, row)) return null;
  const differs = link.verdict === "beyond" ? link : null;
  const judged = link.verdict === "within" ? standing(row, value) : "known";
  return { item, value, standing: judged, differs, reported: false, review: NOTHING };
}

/**
 * By the city's own report of a later year; a value in the plan itself is part of the promise. One
 * that is to be checked first judges nothing.
 */
function reportedPosition(row: Indicator, tables: Rows): Position | null {
  const found = tables.results.find(
    (one) => one.indicator_id === row.id && one.newest && one.origin === "report",
  );
  if (found?.value == null || found.year === null) return null;
  if (row.baseline_year !== null && !isLater(found.year, row)) return null;
  const value = { year: found.year, value: found.value, unit: row.unit, preliminary: false };
  const judged = found.review === "" ? standing(row, value) : "known";
  const review = { ja: found.review, en: found.review_en };
  const item = publishedResult(row, found);
  return { item, value, standing: judged, differs: null, reported: true, review };
}

function isLater(year: number, { baseline_year }: Indicator): boolean {
  return baseline_year !== null && year > baseline_year;
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
function standing(row: Indicator, { value, unit }: { value: number; unit: string }): Standing {
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
