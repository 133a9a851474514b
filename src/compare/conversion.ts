import type { ConversionStep } from "../plans/schemas.ts";
import { rowById } from "../tables/group.ts";
import type { Indicator, Municipality } from "../tables/rows.ts";
import { type Denominators, denominatorOf, type NoDenominator } from "./denominator.ts";
import { exact, resolveTarget } from "./target.ts";
import { completes, perUnit, unitFactor } from "./unit-change.ts";

/** Which of a row's three values is meant. */
export type Moment = "baseline" | "target" | "latest";

export interface ConversionContext {
  /** Every row, for the steps that name one. */
  indicators: readonly Indicator[];
  /** The row's municipality; undefined where data/municipalities.csv does not have it. */
  municipality: Municipality | undefined;
  /** Official statistics for the steps that divide by one. */
  official?: Denominators;
  /** Which value of a named row a step takes; the baseline by default. */
  moment?: Moment;
  /** The row that is converted; a change a year takes its values and years. */
  row?: Indicator;
  /** All steps of the row, so that a change a year brings the baseline through those before it. */
  steps?: readonly ConversionStep[];
}

export interface ConversionProblem {
  code: "conversion-unit" | "conversion-row" | "row-repeat" | NoDenominator["code"];
  /** Index of the step. */
  step: number;
  message: string;
}

export interface Conversion {
  /** Null where a value that the formula needs is absent. Twelve significant digits. */
  value: number | null;
  /** The unit that comes out, also where the value is null. */
  unit: string;
  /** The formula step by step with its numbers; empty where the value is null. */
  text: string;
  text_en: string;
  /** The first step that could not be taken, or nothing. */
  problems: ConversionProblem[];
}

const NOTHING: Denominators = { context: [], contextItems: [] };

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
  const start: Conversion = {
    value,
    unit,
    text: value === null ? "" : withUnit(String(exact(value)), unit),
    text_en: value === null ? "" : String(exact(value)),
    problems: [],
  };
  return steps.reduce((state, step, i) => apply(state, step, i, { ...context, steps }), start);
}

/** Baseline, target or latest of a row, converted. Targets of N% change are taken from the baseline first. */
export function convertMoment(
  row: Indicator,
  moment: Moment,
  steps: readonly ConversionStep[],
  context: Omit<ConversionContext, "moment" | "row">,
): Conversion {
  const value = valueAt(row, moment);
  const converted = convert(value, row.unit, steps, { ...context, moment, row });
  const changes = row.target_type === "change_up" || row.target_type === "change_down";
  if (moment !== "target" || !changes || value === null || converted.text === "") return converted;
  const sign = row.target_type === "change_up" ? "+" : "−";
  const formula = `× (1 ${sign} ${row.target_value}/100) = `;
  return {
    ...converted,
    text: `${withUnit(String(row.baseline_value), row.unit)} ${formula}${converted.text}`,
    text_en: `${row.baseline_value} ${formula}${converted.text_en}`,
  };
}

/** A row's value as a number in its unit; null where there is none. */
function valueAt(row: Indicator, moment: Moment): number | null {
  if (moment === "baseline") return row.baseline_value;
  return moment === "latest" ? row.latest_value : resolveTarget(row);
}

function apply(
  state: Conversion,
  step: ConversionStep,
  index: number,
  context: ConversionContext,
): Conversion {
  if (state.problems.length > 0) return state;
  const code = context.municipality?.code ?? context.row?.municipality_code ?? "";
  switch (step.step) {
    case "unit": {
      if (state.unit === step.to) return state;
      const factor = unitFactor(state.unit, step.to);
      if (factor === null) {
        const hint = completes(step.to, state.unit)
          ? " (where the label states the denominator, put the step label_unit first)"
          : "";
        return fail("conversion-unit", `"${state.unit}" does not convert to "${step.to}"${hint}`);
      }
      if (factor === 1) return { ...state, unit: step.to };
      const operation = factor > 1 ? ` × ${exact(factor)}` : ` ÷ ${exact(1 / factor)}`;
      return next((value) => value * factor, step.to, operation, operation);
    }
    case "label_unit":
      if (!completes(step.to, state.unit))
        return fail("conversion-unit", `"${step.to}" is not "${state.unit}" with a denominator`);
      return next((value) => value, step.to, "", "", [
        "（分母は項目名による）",
        " (denominator from the label)",
      ]);
    case "per": {
      const official = context.official ?? NOTHING;
      const found = denominatorOf(step, { municipality: context.municipality, code }, official);
      if ("code" in found) return fail(found.code, found.message);
      const { amount, unit, ja, en } = found;
      const times = step.per === 1 ? "" : ` × ${step.per}`;
      return next(
        (value) => (value / amount) * step.per,
        perUnit(state.unit, step.per, unit),
        ` ÷ ${amount}${ja}${times}`,
        ` ÷ ${amount}${en}${times}`,
      );
    }
    case "left_of_reference":
      if (state.unit !== "%") return fail("conversion-unit", `"${state.unit}" is no change in %`);
      return next((value) => 100 + value, "%", " + 100", " + 100");
    case "change_rate":
    case "change_points":
      return changeAYear(step.step, state, index, context);
    default:
      return withOtherRow(step);
  }

  function withOtherRow(named: Extract<ConversionStep, { row: string }>): Conversion {
    const other = rowById(context.indicators, named.row);
    if (other === undefined) return fail("conversion-row", `no row has the id "${named.row}"`);
    if (other.is_repeat) return fail("row-repeat", `"${named.row}" is a repeat (再掲)`);
    const moment = context.moment ?? "baseline";
    const factor = unitFactor(other.unit, state.unit);
    if (factor === null)
      return fail("conversion-unit", `"${other.unit}" does not convert to "${state.unit}"`);
    const raw = valueAt(other, moment);
    const amount = raw === null ? null : exact(raw * factor);
    const unit = named.step === "share_of" ? "%" : state.unit;
    if (amount === null) return { ...state, value: null, unit, text: "", text_en: "" };
    if (named.step === "share_of" && amount === 0)
      return fail("denominator-missing", `"${named.row}" has the ${moment} 0`);
    const ja = `${withUnit(String(amount), state.unit)}（${other.label}）`;
    const en = `${amount} (${other.label_en || other.label})`;
    if (named.step === "share_of")
      return next((value) => (value / amount) * 100, unit, ` ÷ ${ja} × 100`, ` ÷ ${en} × 100`);
    const sign = named.step === "plus" ? 1 : -1;
    const operator = sign > 0 ? "+" : "−";
    return next((value) => value + sign * amount, unit, ` ${operator} ${ja}`, ` ${operator} ${en}`);
  }

  function next(
    compute: (value: number) => number,
    unit: string,
    ja: string,
    en: string,
    remark: [string, string] = ["", ""],
  ): Conversion {
    if (state.value === null) return { ...state, unit };
    const value = exact(compute(state.value));
    return {
      ...state,
      value,
      unit,
      text: `${state.text}${ja} = ${withUnit(rounded(value), unit)}${remark[0]}`,
      text_en: `${state.text_en}${en} = ${rounded(value)}${remark[1]}`,
    };
  }

  function fail(code: ConversionProblem["code"], message: string): Conversion {
    const problems = [...state.problems, { code, step: index, message }];
    return { ...state, value: null, text: "", text_en: "", problems };
  }
}

const PACE_UNITS = { change_rate: "%/年", change_points: "ポイント/年" } as const;

/**
 * The change a year from the baseline to the target or the latest value, in equal yearly steps: in
 * percent of the baseline, or in points where the value is a percentage. A baseline has none.
 */
function changeAYear(
  step: keyof typeof PACE_UNITS,
  state: Conversion,
  index: number,
  context: ConversionContext,
): Conversion {
  const unit = PACE_UNITS[step];
  const none: Conversion = { ...state, value: null, unit, text: "", text_en: "" };
  const { row, moment = "baseline", steps = [] } = context;
  if (row === undefined || moment === "baseline" || state.value === null) return none;
  if (step === "change_points" && state.unit !== "%") {
    const message = `"${state.unit}" is no percentage`;
    return { ...none, problems: [{ code: "conversion-unit", step: index, message }] };
  }
  const before = { ...context, moment: "baseline" as const };
  const start = convert(row.baseline_value, row.unit, steps.slice(0, index), before);
  const { value: from } = start;
  const { baseline_year: first } = row;
  const end = moment === "target" ? row.target_year : row.latest_year;
  if (from === null || first === null || end === null || end <= first) return none;
  if (step === "change_rate" && from === 0) return none;
  const whole = step === "change_rate" ? Math.abs(from) : 100;
  const value = exact(((state.value - from) / whole / (end - first)) * 100);
  const share = step === "change_rate" ? ` ÷ ${whole} × 100` : "";
  const formula = `(${state.value} − ${from})${share} ÷ (${end} − ${first}) = ${rounded(value)}`;
  const told = (parts: string[], mark: string) => [...(index > 0 ? parts : []), formula].join(mark);
  return {
    ...state,
    value,
    unit,
    text: `${told([start.text, state.text], "、")} ${unit}`,
    text_en: told([start.text_en, state.text_en], ", "),
  };
}

function rounded(value: number): string {
  const short = Math.abs(value) >= 1 ? Number(value.toFixed(4)) : Number(value.toPrecision(4));
  return String(short);
}

function withUnit(number: string, unit: string): string {
  return unit === "" ? number : `${number} ${unit}`;
}
