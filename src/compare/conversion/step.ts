import { exact } from "../../lib/number.ts";
import { completes, perUnit, unitFactor } from "../../notation/unit-change.ts";
import type { ConversionStep } from "../../plans/measure-schemas.ts";
import { amountInEnglish, conversionWords } from "../../words/conversion.ts";
import { valueAt } from "../target.ts";
import { whenOf } from "../years-between.ts";
import { changeAYear } from "./change-a-year.ts";
import { denominatorOf, type PerStep } from "./denominator.ts";
import {
  type ConversionContext,
  type Formula,
  next,
  nothingIn,
  type Refusal,
  withUnit,
} from "./formula.ts";

type RowStep = Extract<ConversionStep, { row: string }>;

/** One step further, or why the step cannot be taken. */
export function takeStep(
  state: Formula,
  step: ConversionStep,
  context: ConversionContext,
): Formula | Refusal {
  switch (step.step) {
    case "unit":
      return toUnit(state, step.to, context);
    case "label_unit":
      return toLabelUnit(state, step.to, context);
    case "per":
      return divided(state, step, context);
    case "left_of_reference":
      if (state.unit !== "%") return refuse("conversion-unit", `"${state.unit}" is no change in %`);
      return next(state, (value) => 100 + value, "%", " + 100", context.units);
    case "change_rate":
    case "change_points":
      return changeAYear(step.step, state, context);
    default:
      return withOtherRow(state, step, context);
  }
}

function toUnit(state: Formula, to: string, { units }: ConversionContext): Formula | Refusal {
  if (state.unit === to) return state;
  const factor = unitFactor(state.unit, to);
  if (factor === null) {
    const hint = completes(to, state.unit)
      ? " (where the label states the denominator, put the step label_unit first)"
      : "";
    return refuse("conversion-unit", `"${state.unit}" does not convert to "${to}"${hint}`);
  }
  if (factor === 1) return { ...state, unit: to };
  const operation = factor > 1 ? ` × ${exact(factor)}` : ` ÷ ${exact(1 / factor)}`;
  return next(state, (value) => value * factor, to, operation, units);
}

function toLabelUnit(state: Formula, to: string, { units }: ConversionContext): Formula | Refusal {
  if (!completes(to, state.unit))
    return refuse("conversion-unit", `"${to}" is not "${state.unit}" with a denominator`);
  const named = next(state, (value) => value, to, "", units);
  if (named.value === null) return named;
  const { ja, en } = conversionWords.fromLabel;
  return { ...named, text: named.text + ja, text_en: named.text_en + en };
}

function divided(
  state: Formula,
  step: PerStep,
  { municipality, row, official, moment, units }: ConversionContext,
): Formula | Refusal {
  const code = municipality?.code ?? row?.municipality_code ?? "";
  // A goal is divided as its start is: the rate then moves by what the plan promises alone.
  const of = moment === "latest" && state.value !== null ? "latest" : "baseline";
  const when = row ? whenOf(row, of) : { year: null };
  const found = denominatorOf(step, { municipality, code, when }, official);
  if ("code" in found) return found;
  const { amount, unit, from } = found;
  const { ja, en } =
    typeof from === "string" ? conversionWords.columns[from] : conversionWords.statistic(from);
  const times = step.per === 1 ? "" : ` × ${step.per}`;
  const operation = { ja: ` ÷ ${amount}${ja}${times}`, en: ` ÷ ${amount}${en}${times}` };
  const rate = perUnit(state.unit, step.per, unit);
  return next(state, (value) => (value / amount) * step.per, rate, operation, units);
}

function withOtherRow(
  state: Formula,
  { step, row }: RowStep,
  { rows, moment = "baseline", units }: ConversionContext,
): Formula | Refusal {
  const other = rows.get(row);
  if (other === undefined) return refuse("conversion-row", `no row has the id "${row}"`);
  if (other.is_repeat) return refuse("row-repeat", `"${row}" is a repeat (再掲)`);
  const factor = unitFactor(other.unit, state.unit);
  if (factor === null)
    return refuse("conversion-unit", `"${other.unit}" does not convert to "${state.unit}"`);
  const raw = valueAt(other, moment);
  const amount = raw === null ? null : exact(raw * factor);
  const unit = step === "share_of" ? "%" : state.unit;
  if (amount === null) return nothingIn(unit);
  if (step === "share_of" && amount === 0)
    return refuse("denominator-missing", `"${row}" has the ${moment} 0`);
  const ja = `${withUnit(String(amount), state.unit)}（${other.label}）`;
  const en = `${amountInEnglish(String(amount), state.unit, units)} (${other.label_en || other.label})`;
  if (step === "share_of") {
    const operation = { ja: ` ÷ ${ja} × 100`, en: ` ÷ ${en} × 100` };
    return next(state, (value) => (value / amount) * 100, unit, operation, units);
  }
  const [sign, operator] = step === "plus" ? [1, "+"] : [-1, "−"];
  const added = (value: number) => value + sign * amount;
  const operation = { ja: ` ${operator} ${ja}`, en: ` ${operator} ${en}` };
  return next(state, added, unit, operation, units);
}

function refuse(code: Refusal["code"], message: string): Refusal {
  return { code, message };
}
