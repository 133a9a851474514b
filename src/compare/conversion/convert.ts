import type { ConversionStep } from "../../plans/measure-schemas.ts";
import type { Indicator, Moment } from "../../tables/rows.ts";
import { amountInEnglish } from "../../words/conversion.ts";
import { valueAt } from "../target.ts";
import {
  type ConversionContext,
  type Formula,
  nothingIn,
  type Refusal,
  startOf,
  withUnit,
} from "./formula.ts";
import { takeStep } from "./step.ts";

export interface ConversionProblem extends Refusal {
  /** Index of the step. */
  step: number;
}

export interface Conversion extends Formula {
  /** The first step that could not be taken. */
  problem: ConversionProblem | null;
}

/**
 * Takes a value through the steps of data/measures.yaml. The Japanese text reads
 * `4997 件 ÷ 594274 人（2020年国勢調査） × 1000 = 8.4086 件/1000人`; results in it are rounded
 * to four decimals (four significant digits below 1), the value itself is not.
 */
export function convert(
  value: number | null,
  unit: string,
  steps: readonly ConversionStep[],
  context: ConversionContext,
): Conversion {
  let state: Formula = startOf(value, unit, context.units);
  for (const [i, step] of steps.entries()) {
    const isChange = step.step === "change_rate" || step.step === "change_points";
    const around = isChange ? { ...context, base: baseAt(i, unit, steps, context) } : context;
    const taken = takeStep(state, step, around);
    if ("code" in taken) return { ...nothingIn(state.unit), problem: { ...taken, step: i } };
    state = taken;
  }
  return { problem: null, ...state };
}

/** The row's baseline after the steps before one that counts a change from it. */
function baseAt(
  i: number,
  unit: string,
  steps: readonly ConversionStep[],
  context: ConversionContext,
): Formula {
  const { baseline_value: value = null } = context.row ?? {};
  return convert(value, unit, steps.slice(0, i), { ...context, moment: "baseline" });
}

/** Baseline, target or latest of a row, converted. Targets of N% change are taken from the baseline first. */
export function convertMoment(
  row: Indicator,
  moment: Moment,
  steps: readonly ConversionStep[],
  context: Omit<ConversionContext, "moment" | "row">,
): Conversion {
  const value = valueAt(row, moment);
  const converted = convert(value, row.unit, steps, { moment, row, ...context });
  const changes = row.target_type === "change_up" || row.target_type === "change_down";
  if (moment !== "target" || !changes || value === null || converted.text === "") return converted;
  const sign = row.target_type === "change_up" ? "+" : "−";
  const formula = `× (1 ${sign} ${row.target_value}/100) = `;
  const start = amountInEnglish(String(row.baseline_value), row.unit, context.units);
  return {
    ...converted,
    text: `${withUnit(String(row.baseline_value), row.unit)} ${formula}${converted.text}`,
    text_en: `${start} ${formula}${converted.text_en}`,
  };
}
