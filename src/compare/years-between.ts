import { exact } from "../lib/number.ts";
import type { Indicator, Moment } from "../tables/rows.ts";
import type { Basis } from "../tables/vocabulary.ts";

/** When a value is of; the month is known of dates alone. */
export interface When {
  year: number | null;
  month?: number | null | undefined;
  /** Whether the year begins in January or April. */
  basis?: Basis | null | undefined;
}

/** When a row's value is of. */
export function whenOf(
  row: Pick<Indicator, `${Moment}_year` | `${Moment}_month` | `${Moment}_basis`>,
  moment: Moment,
): When {
  return {
    year: row[`${moment}_year`],
    month: row[`${moment}_month`],
    basis: row[`${moment}_basis`],
  };
}

/**
 * The middle of the time that a value is of, in years: 2020.75 for fiscal 2020, 2020.5 for a calendar
 * year and one of which the document does not say more, 2021 for January 2021. The years that a plan's
 * rule gives are fiscal.
 */
export function middleOf({ year, month, basis }: When & { year: number }): number {
  if (month != null) return year + (month - 1) / 12;
  return year + (basis === "fiscal_year" || basis === "plan_default" ? 0.75 : 0.5);
}

const APRIL = 4;

/** 1 of 01-01, the day of an official statistic; null where it has none. */
export function monthOf(day: string): number | null {
  return day === "" ? null : Number(day.slice(0, 2));
}

/** The fiscal year in which a value counts: 1 January 2021 lies in fiscal 2020. */
export function fiscalYear({ year, month }: When & { year: number }): number {
  return (month ?? APRIL) < APRIL ? year - 1 : year;
}

/**
 * Years from one value to a later one: between two dates by their months, else from fiscal year to
 * fiscal year, so that 1 January 2021 and a target of fiscal 2025 lie five years apart. A calendar
 * year counts as the fiscal year with which it shares nine months. Null where a year is unknown.
 */
export function yearsBetween(from: When, to: When): number | null {
  if (from.year === null || to.year === null) return null;
  if (from.month != null && to.month != null)
    return exact(to.year - from.year + (to.month - from.month) / 12);
  return fiscalYear({ ...to, year: to.year }) - fiscalYear({ ...from, year: from.year });
}
