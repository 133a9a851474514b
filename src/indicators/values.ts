import type { Target } from "../notation/target.ts";
import { convertUnit } from "../notation/unit.ts";
import type { Indicator, Moment } from "../tables/rows.ts";
import { fromBaseline } from "./other-year.ts";
import type { MomentCell, ReadRow } from "./read-row.ts";
import { yearOf } from "./years.ts";

type Part = "raw" | "value" | "year" | "basis" | "month" | "span" | "missing";
type Values = Pick<Indicator, "target_type" | `${Moment}_${Part}`>;

/** Values, years and what is missing. A year that no cell prints is that of the plan's rule. */
export function valuesIn(row: ReadRow): Values {
  const { baseline_cell: baseline, latest_cell: latest, row_unit } = row;
  const from = yearOf(row, "baseline");
  const target = fromBaseline(row.target_cell, from.year);
  const baselineValue = inUnit(baseline, row_unit);
  const targetValue = isRelative(target) ? target.value : inUnit(target, row_unit);
  const due = yearOf(row, "target");
  const at = yearOf(row, "latest");
  const hasLatest = row.latest !== "";
  return {
    baseline_raw: withPeriod(row.baseline, row.baseline_period),
    baseline_value: baselineValue,
    baseline_year: from.year,
    baseline_basis: from.basis,
    baseline_month: from.month,
    baseline_span: from.span,
    baseline_missing: baselineValue === null ? (baseline.missing ?? "worded") : null,
    target_raw: row.target,
    target_type: target.type,
    target_value: targetValue,
    target_year: due.year,
    target_basis: due.basis,
    target_month: due.month,
    target_span: due.span,
    target_missing: targetValue === null ? (target.missing ?? "worded") : null,
    latest_raw: withPeriod(row.latest, row.latest_period),
    latest_value: inUnit(latest, row_unit),
    latest_year: hasLatest ? at.year : null,
    latest_basis: hasLatest ? at.basis : null,
    latest_month: hasLatest ? at.month : null,
    latest_span: hasLatest ? at.span : null,
    latest_missing: latest.value === null ? (latest.missing ?? "worded") : null,
  };
}

/** A target of N% more or less, whose number is not in the row's unit. */
export function isRelative({ type }: Pick<Target, "type">): boolean {
  return type === "change_up" || type === "change_down";
}

/** The cell's value in the row's unit; null also where the units do not convert. */
export function inUnit({ value, unit }: MomentCell, rowUnit: string): number | null {
  if (value === null || unit === "" || unit === rowUnit) return value;
  return convertUnit(value, unit, rowUnit);
}

/** The cell as a reader of the document sees it: value, then its year in brackets. */
function withPeriod(cell: string, period: string): string {
  return period === "" ? cell : `${cell}（${period}）`;
}
