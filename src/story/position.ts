import { meets, resolveTarget } from "../compare/target.ts";
import { monthOf, type When, whenOf, yearsBetween } from "../compare/years-between.ts";
import { equal } from "../lib/number.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { Indicator, OfficialItem, OfficialPlan, OfficialValue, Rows } from "../tables/rows.ts";
import { printedDigits } from "../words/printed-amount.ts";
import { betterBetween, type EarlierValue, movedBefore } from "./before-plan.ts";
import { hardlyMoved } from "./course.ts";
import { newestReport } from "./newest.ts";
import { newestValue, officialItem, officialSeries } from "./official-values.ts";
import { type Published, publishedResult } from "./published.ts";

/**
 * In the order of a profile. `moved`: as a target asks that names a direction and no number; `early`:
 * one way or the other, before the plan began and hardly since, so that it says nothing of the plan.
 */
export const STANDINGS = [
  "reached",
  "towards",
  "moved",
  "unchanged",
  "early",
  "away",
  "known",
] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Why a value judges nothing: the plan's baseline is not the official value of its year; there is
 * none of that year; the statistic is not made for the target; the report is to be checked first.
 */
export type Doubt = "differs" | "no_official" | "definition" | "review";

/** Where a promise stands now: the newest value of the same quantity. */
export interface Position {
  item: Published;
  value: Pick<
    OfficialValue,
    "year" | "unit" | "preliminary" | "source" | "source_en" | "quality"
  > & {
    value: number;
  };
  /** Against baseline and target; `known` where the value judges nothing. */
  standing: Standing;
  /** Why the standing is only `known`; null where the target names no direction to judge by. */
  doubt: Doubt | null;
  /** Where the figure lies, whether or not it may be judged; null where there is no number. */
  against: Against | null;
  /** Which way from the baseline. */
  moved: -1 | 0 | 1;
  /** Whether the value is of a year before the plan began, so that it tells nothing of the plan. */
  beforePlan: boolean;
  /** Not worse than the baseline, and yet behind the path to the target, as `progress-years` says. */
  behind: boolean;
  /** Of an `early` move the last value before the plan began, where there is a later one; else null. */
  early: EarlierValue | null;
  /** A value on the way that was better than the baseline and the newest one; null for none. */
  between: EarlierValue | null;
  /** The official value of the baseline's own year where it is not the plan's: to be confirmed. */
  differs: OfficialPlan | null;
  /** From the city's own report about the indicator itself. */
  reported: boolean;
  /** What to check before the figure is quoted, or why it may differ; empty for none. */
  review: { ja: string; en: string };
}

export interface Against {
  side: "above" | "below" | "equal";
  /** Whether that is what the target asks for. */
  met: boolean;
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
  const newest = official && (own === null || official.value.year > own.value.year);
  const found = newest ? official : own;
  const start = tables.plans.find(({ id }) => id === row.plan)?.period_start;
  if (found === null) return null;
  const beforePlan = start != null && found.value.year < start;
  const standing = beforePlan && MOVES.has(found.standing) ? "early" : found.standing;
  return { ...found, standing, beforePlan };
}

/** Where a value stands, without the plan's years. */
type Placed = Omit<Position, "beforePlan">;

function officialPosition(row: Indicator, tables: Rows): Placed | null {
  const link = tables.contextPlans.find(
    ({ row_id, field }) => row_id === row.id && field === "baseline",
  );
  const item = officialItem(link?.item_id ?? "", tables);
  if (link === undefined || item === undefined || item.projection) return null;
  const value = newestValue(item.item_id, row.municipality_code, tables);
  if (value === null || !isLater({ ...value, month: monthOf(item.date) }, row)) return null;
  const doubt = officialDoubt(row, link, item);
  // Of another definition, and another number in the year of the baseline: not this quantity.
  if (doubt === "differs" && !item.judges_targets) return null;
  const differs = doubt === "differs" ? link : null;
  const from = officialBaseline(row, link, item);
  const sides = judged(row, value, from, doubt);
  const series = seriesFrom(row, item, from, tables);
  const early = series && MOVES.has(sides.standing) ? movedBefore(row, ...series, tables) : null;
  const between = series && early === null ? betterBetween(row, ...series) : null;
  const review = isOpen(doubt) ? { ja: link.reason, en: link.reason_en } : NOTHING;
  return {
    item,
    value,
    ...sides,
    standing: early === null ? sides.standing : "early",
    behind: false,
    early,
    between,
    differs,
    reported: false,
    review,
  };
}

/** A doubt whose reason is that of the statistic. */
function isOpen(doubt: Doubt | null): boolean {
  return doubt === "no_official" || doubt === "definition";
}

const MOVES: ReadonlySet<Standing> = new Set(["towards", "moved", "away"]);
const HALFWAY: ReadonlySet<Standing> = new Set(["towards", "unchanged"]);

/** The baseline in the unit of the official series, and the series; null where they do not fit. */
function seriesFrom(
  row: Indicator,
  { item_id, unit }: OfficialItem,
  from: number | null,
  tables: Rows,
): [from: number, series: readonly OfficialValue[]] | null {
  const factor = unitFactor(unit, row.unit);
  if (from === null || factor === null) return null;
  return [from / factor, officialSeries(item_id, row.municipality_code, tables)];
}

/** One rule for all: only a statistic that gives the plan's own baseline counts as the plan does. */
function officialDoubt(row: Indicator, link: OfficialPlan, item: OfficialItem): Doubt | null {
  const { verdict } = link;
  if (verdict === "beyond") return "differs";
  if (verdict === "no_official") return "no_official";
  return item.judges_targets && isAsPrinted(row, officialBaseline(row, link, item))
    ? null
    : "definition";
}

/** Whether a value is the baseline, rounded as the plan prints it. */
function isAsPrinted({ baseline_raw, baseline_value }: Indicator, value: number | null): boolean {
  if (value === null || baseline_value === null) return true;
  const { digits } = printedDigits(baseline_raw, baseline_value);
  return equal(Number(value.toFixed(digits)), baseline_value);
}

/** The official value of the baseline's own year, which a rounded plan figure would hide. */
function officialBaseline(row: Indicator, link: OfficialPlan, item: OfficialItem): number | null {
  const factor = unitFactor(item.unit, row.unit);
  const { official_value: value, official_year: year, verdict } = link;
  if (verdict !== "within" || value === null || factor === null) return row.baseline_value;
  return year === row.baseline_year ? value * factor : row.baseline_value;
}

/**
 * By the city's own report of a later year; a value in the plan itself is part of the promise. One
 * that is to be checked first judges nothing.
 */
function reportedPosition(row: Indicator, tables: Rows): Placed | null {
  const found = newestReport(row.id, tables);
  if (found?.value == null || found.year === null) return null;
  if (row.baseline_year !== null && !isLater({ year: found.year }, row)) return null;
  const { source, source_en, quality, year } = found;
  const value = { year, value: found.value, unit: row.unit, source, source_en, quality };
  const doubt = found.review === "" ? null : "review";
  const review = { ja: found.review, en: found.review_en };
  const item = publishedResult(row, found);
  const sides = judged(row, value, row.baseline_value, doubt);
  return {
    item,
    value: { ...value, preliminary: false },
    ...sides,
    behind: HALFWAY.has(sides.standing) && isBehind(row, year, tables),
    early: null,
    between: null,
    differs: null,
    reported: true,
    review,
  };
}

function isBehind({ id }: Indicator, year: number, { progressYears }: Rows): boolean {
  const judged = progressYears.find((one) => one.indicator_id === id && one.year === year);
  return judged?.verdict === "behind";
}

function isLater(at: When, row: Indicator): boolean {
  return (yearsBetween(whenOf(row, "baseline"), at) ?? 0) > 0;
}

/** Where a value stands; `from` is the baseline in the row's unit. */
function judged(
  row: Indicator,
  { value, unit }: { value: number; unit: string },
  from: number | null,
  doubt: Doubt | null,
): Pick<Position, "standing" | "doubt" | "against" | "moved"> {
  const factor = unitFactor(unit, row.unit);
  if (factor === null) return { standing: "known", doubt, against: null, moved: 0 };
  const now = value * factor;
  return {
    standing: doubt === null ? standing(row, now, from) : "known",
    doubt,
    against: againstTarget(row, now),
    moved: from === null || equal(now, from) ? 0 : now > from ? 1 : -1,
  };
}

/** By the plan's own words: a target without a number is never reached, only moved as it asks. */
function standing(row: Indicator, now: number, from: number | null): Standing {
  const target = resolveTarget(row);
  if (target !== null && meets(row, now) === true) return "reached";
  if (from === null || row.direction === "none") return "known";
  if (equal(now, from) || hardlyMoved(from, now, target)) return "unchanged";
  if (now > from !== (row.direction === "higher")) return "away";
  return target === null ? "moved" : "towards";
}

function againstTarget(row: Indicator, now: number): Against | null {
  const target = resolveTarget(row);
  const met = meets(row, now);
  if (target === null || met === null) return null;
  return { side: equal(now, target) ? "equal" : now > target ? "above" : "below", met };
}
