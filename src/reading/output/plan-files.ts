import { csvLine } from "../../lib/csv.ts";
import { readPeriod } from "../../notation/period.ts";
import {
  type PrintedYearlyTarget,
  printedIndicators,
  printedPoints,
  printedPolicies,
  printedYearlyTargets,
} from "../../tables/printed-tables.ts";
import type { Extraction } from "../extract.ts";
import type { Beside, ExtractedRow } from "../rows.ts";

/** File names and contents of one plan's folder under data/plans/, rows as printed. */
export function planFiles(
  { rows, policies, series }: Extraction,
  phase: number,
): Map<string, string> {
  const own = <T extends { phase: number }>(all: T[]): T[] =>
    all.filter((row) => row.phase === phase);
  const onTheWay = own(rows).flatMap(yearlyTargets);
  const columns = printedYearlyTargets.keyof().options;
  return new Map([
    ["indicators.csv", toCsv(printedIndicators.keyof().options, own(rows).map(withUndated))],
    ["policies.csv", toCsv(printedPolicies.keyof().options, own(policies))],
    ["series.csv", toCsv(printedPoints.keyof().options, own(series))],
    ...(onTheWay.length > 0 ? [["yearly-targets.csv", toCsv(columns, onTheWay)] as const] : []),
  ]);
}

const hasYear = ({ period }: Beside): boolean => readPeriod(period)?.year != null;

/** The goals of a row on the way to its target, as far as they name their year. */
function yearlyTargets({ row, line, page, interim }: ExtractedRow): PrintedYearlyTarget[] {
  const goals = interim.filter((goal) => goal.value !== "" && hasYear(goal));
  return goals.map(({ value: target, period: year }) => {
    return { row, year, target, document: "plan", page, line, note: "" };
  });
}

/** A goal on the way that names no year stands in the row's note. */
function withUndated(row: ExtractedRow): ExtractedRow {
  const goals = row.interim.filter((goal) => goal.value !== "" && !hasYear(goal));
  const notes = goals.map(({ value }) => `中間目標 ${value}`);
  return { ...row, note: [row.note, ...notes].filter(Boolean).join(" ") };
}

/** Rows as CSV text: UTF-8 without BOM, LF, a header line, the columns in the given order. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: Record<Column, string>[],
): string {
  const lines = rows.map((row) => csvLine(columns.map((column) => row[column])));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}
