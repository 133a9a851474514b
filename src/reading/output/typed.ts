import { readCell } from "../../notation/cell.ts";
import { readPeriod } from "../../notation/period.ts";
import { readTarget } from "../../notation/target.ts";
import type { TargetType } from "../../tables/rows.ts";
import { areSlight, type Doubt, raised } from "../doubts.ts";
import type { Extraction } from "../extract.ts";
import { plainGoal, plainValue } from "../goal.ts";
import type { Beside, ExtractedRow } from "../rows.ts";
import { compact } from "../text.ts";
import { type Asked, openIn, type ReadValues } from "./open-values.ts";

export interface Value {
  raw: string;
  value: number | null;
  year: number | null;
}

/** One row of `ingest --format json`. Values are in `unit`, years are Western. */
export interface TypedRow {
  file: string;
  line: number;
  section: string;
  label: string;
  series: string;
  unit: string;
  baseline: Value;
  target: Value & { type: TargetType };
  latest: Value;
  /** Values reached year by year, and goals on the way, as far as the row prints them. */
  results: Value[];
  interim: Value[];
  /** Whether the row may be taken as it is, or a person must look at it, and why. */
  certainty: "certain" | "review";
  reasons: (Doubt | Asked)[];
}

/** The rows with their values typed by the notation and the document's own rule years filled in. */
export function typedRows(extraction: Extraction): TypedRow[] {
  return extraction.rows.map((row) => typedRow(row, extraction));
}

function typedRow(row: ExtractedRow, { file, defaults }: Extraction): TypedRow {
  const rule = defaults[row.phase - 1];
  const read = valuesIn(row);
  const { baseline, unit, target, latest } = read;
  const year = (printed: string, own: { year: number | null } | null, fallback = "") =>
    readPeriod(printed)?.year ?? own?.year ?? readPeriod(fallback)?.year ?? null;
  const typed = (raw: string, { value, period }: typeof latest, printed: string, rule = "") => ({
    ...{ raw, value, year: year(printed, period, value === null ? "" : rule) },
  });
  const { type, value } = target;
  const counted = unit || target.unit;
  return {
    file,
    line: Number(row.line),
    section: row.section,
    label: row.label,
    series: row.series,
    unit: row.unit || (counted || latest.unit) + perYear(row),
    baseline: typed(row.baseline, baseline, row.baseline_period, rule?.baseline),
    target: {
      ...{ raw: row.target, type, value },
      year: year(row.target_period, target.period, row.target === "" ? "" : rule?.target),
    },
    latest: typed(row.latest, latest, row.latest_period, rule?.latest),
    results: row.results.map((cell) => typedValue(cell, counted)),
    interim: row.interim.map((cell) => typedValue(cell, counted)),
    ...certaintyOf(row, read),
  };
}

/** What the figures of a row print behind their unit, where every one of them is of a year: 件/年. */
function perYear({ baseline, target, latest }: ExtractedRow): string {
  const figures = [baseline, target, latest].filter((cell) => /[0-9０-９]/u.test(cell));
  return figures.length > 0 && figures.every((cell) => OF_YEAR.test(compact(cell))) ? "/年" : "";
}
const OF_YEAR = /(?:[^0-9]|m[23])\/年(?![0-9])/u;

function valuesIn(row: ExtractedRow): ReadValues {
  const baseline = readCell(plainValue(row.baseline), row.unit);
  const unit = row.unit || baseline.unit;
  const goal = typedGoal(row.target, unit);
  // 28万人 and 31万4千人: what was reached is counted as the goal is.
  return { baseline, unit, ...goal, latest: readCell(row.latest, unit || goal.target.unit) };
}

/** Whether a row may be taken as it is, by the doubts of its layout and by what its values leave open. */
export function certaintyOf(
  row: ExtractedRow,
  read = valuesIn(row),
): Pick<TypedRow, "certainty" | "reasons"> {
  const asked = raised(openIn(row, read));
  const sure = areSlight(row.doubts) && asked.length === 0;
  return { certainty: sure ? "certain" : "review", reasons: [...row.doubts, ...asked] };
}

/** The rows that a person must look at. */
export const toReview = (rows: readonly ExtractedRow[]): ExtractedRow[] =>
  rows.filter((row) => certaintyOf(row).certainty === "review");

/** The goal as the notation reads it, or without the words around its figure where that reads more. */
function typedGoal(raw: string, unit: string) {
  const printed = readTarget(plainValue(raw), unit);
  if (/^全[^0-9]{1,8}$/u.test(raw) && printed.type === "none")
    return { target: { ...printed, type: "benchmark" as const, problem: null }, reworded: true };
  const open = printed.type === "none" && printed.problem !== null;
  if (!open && printed.type !== "benchmark" && raw !== "解消")
    return { target: printed, reworded: false };
  const plain = readTarget(plainGoal(raw), unit);
  const target = plain.problem === null && plain.type !== "none" ? plain : printed;
  return { target, reworded: target !== printed };
}

function typedValue({ value: raw, period }: Beside, unit: string): Value {
  const cell = readCell(raw, unit);
  return { raw, value: cell.value, year: readPeriod(period)?.year ?? cell.period?.year ?? null };
}
