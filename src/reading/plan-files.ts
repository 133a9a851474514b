import { csvLine } from "../lib/csv.ts";
import { printedIndicators, printedPoints, printedPolicies } from "../tables/printed-tables.ts";

import type { Extraction } from "./extract.ts";

/** File names and contents of one plan's folder under data/plans/, rows as printed. */
export function planFiles(
  { rows, policies, series }: Extraction,
  phase: number,
): Map<string, string> {
  const own = <T extends { phase: number }>(all: T[]): T[] =>
    all.filter((row) => row.phase === phase);
  return new Map([
    ["indicators.csv", toCsv(printedIndicators.keyof().options, own(rows))],
    ["policies.csv", toCsv(printedPolicies.keyof().options, own(policies))],
    ["series.csv", toCsv(printedPoints.keyof().options, own(series))],
  ]);
}

/** Rows as CSV text: UTF-8 without BOM, LF, a header line, the columns in the given order. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: Record<Column, string>[],
): string {
  const lines = rows.map((row) => csvLine(columns.map((column) => row[column])));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}
