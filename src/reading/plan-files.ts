import { printedIndicators, printedPoints, printedPolicies } from "../tables/printed-tables.ts";
import { toCsv } from "./csv.ts";
import type { Extraction } from "./extract.ts";

/** File names and contents of one plan's folder under data/plans/, rows as printed. */
export function planFiles(
  { rows, policies, series }: Extraction,
  phase: number,
): Map<string, string> {
  const own = <T extends { phase: number }>(all: T[]): T[] =>
    all.filter((row) => row.phase === phase);
  return new Map([
    ["indicators.csv", toCsv(printedIndicators.schema.keyof().options, own(rows))],
    ["policies.csv", toCsv(printedPolicies.schema.keyof().options, own(policies))],
    ["series.csv", toCsv(printedPoints.schema.keyof().options, own(series))],
  ]);
}
