import type { Problem } from "../lib/errors.ts";
import { type Accumulation, readAccumulation } from "../notation/accumulation.ts";
import { readBaselineAndTarget } from "../notation/baseline-and-target.ts";
import { readPeriod } from "../notation/period.ts";
import type { PrintedResult } from "../tables/printed-tables.ts";
import type { PrintedIndicator } from "./schemas.ts";

/** The grades that count where a plan names no scale of its own. */
export const USUAL_GRADES = { 達成: "success", 向上: "partial", 未達成: "failure" } as const;

/** What the results of a row must agree with. */
export interface RowFacts {
  printed: PrintedIndicator;
  /** The unit of the row's values, "" where it prints none. */
  unit: string;
  accumulation: Accumulation;
  /** Numbers that the plan prints for the row. */
  values: number[];
  targetYear: number | null;
}

/** A row of results.csv with what the plan prints for it. */
export interface FollowedRow {
  result: PrintedResult;
  /** Null where the year cannot be read, which is reported. */
  year: number | null;
  facts: RowFacts;
  at(column: string, code: string, values: Record<string, string | number>): Problem;
}

export function rowFacts(printed: PrintedIndicator): RowFacts {
  const { baseline, target } = readBaselineAndTarget(printed);
  const period = printed.target_period === "" ? target.period : readPeriod(printed.target_period);
  return {
    printed,
    unit: printed.unit || baseline.unit || target.unit,
    accumulation: readAccumulation(printed),
    values: [baseline.value, target.value].filter((value) => value !== null),
    targetYear: period?.year ?? null,
  };
}

/** The fiscal year of a result as typed: 2024, R6, 令和6年度; null where it cannot be read. */
export function resultYear(year: string): number | null {
  return readPeriod(year)?.year ?? null;
}
