import { exact } from "../../lib/number.ts";
import { amountInEnglish } from "../../words/conversion.ts";
import { fiscalYear, type When, whenOf, yearsBetween } from "../years-between.ts";
import {
  type ConversionContext,
  type Formula,
  nothingIn,
  type Refusal,
  rounded,
  withUnit,
} from "./formula.ts";

const UNITS = { change_rate: "%/年", change_points: "ポイント/年" } as const;

/**
 * The change a year from the baseline to the target or the latest value, in equal yearly steps: in
 * percent of the baseline, or in points where the value is a percentage. A baseline has none.
 */
export function changeAYear(
  step: keyof typeof UNITS,
  to: Formula,
  { row, moment = "baseline", base: from = nothingIn(""), units }: ConversionContext,
): Formula | Refusal {
  const unit = UNITS[step];
  if (row === undefined || moment === "baseline" || to.value === null) return nothingIn(unit);
  if (step === "change_points" && to.unit !== "%")
    return { code: "conversion-unit", message: `"${to.unit}" is no percentage` };
  const [start, end] = [whenOf(row, "baseline"), whenOf(row, moment)];
  const years = yearsBetween(start, end);
  if (from.value === null || years === null || years <= 0) return nothingIn(unit);
  if (step === "change_rate" && from.value === 0) return nothingIn(unit);
  const whole = step === "change_rate" ? Math.abs(from.value) : 100;
  const value = exact(((to.value - from.value) / whole / years) * 100);
  const share = step === "change_rate" ? ` ÷ ${whole} × 100` : "";
  const quotient = `(${to.value} − ${from.value})${share} ÷ ${spanText(start, end, years)}`;
  const ja = `${quotient} = ${withUnit(rounded(value), unit)}`;
  const en = `${quotient} = ${amountInEnglish(rounded(value), unit, units)}`;
  // Steps before this one are told first, as their results are not what the row prints.
  const before = (texts: string[]) => texts.filter((text) => text.includes(" = "));
  return {
    value,
    unit,
    text: [...before([from.text, to.text]), ja].join("、"),
    text_en: [...before([from.text_en, to.text_en]), en].join(", "),
  };
}

/** (2025 − 2020) in fiscal years; the years alone between two dates. */
function spanText(from: When, to: When, years: number): string {
  const [start, end] = [from, to].map((when) => fiscalYear({ ...when, year: when.year ?? 0 }));
  return end === (start ?? 0) + years ? `(${end} − ${start})` : rounded(years);
}
