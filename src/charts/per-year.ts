import type { Comparison } from "../tables/rows.ts";

/**
 * (value − baseline) / years in per cent of the baseline's size, of a percentage in points; null
 * without distance in time.
 */
export function perYear(row: Comparison, value: number | null, year: number | null): number | null {
  const { baseline_value: baseline, baseline_year: start } = row;
  if (baseline === null || value === null) return null;
  if (start === null || year === null || year <= start) return null;
  if (row.unit === "%") return (value - baseline) / (year - start);
  if (baseline === 0) return null;
  return ((value - baseline) / Math.abs(baseline) / (year - start)) * 100;
}

/** Whether a row has what the chart needs, so that a page can leave out an empty chart. */
export function hasPace(row: Comparison): boolean {
  return perYear(row, row.target_value, row.target_year) !== null;
}
