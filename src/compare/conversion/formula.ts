import type { Translated } from "../../lib/language.ts";
import { exact } from "../../lib/number.ts";
import type { Indicator, Moment, Municipality } from "../../tables/rows.ts";
import { amountInEnglish, type UnitNames } from "../../words/conversion.ts";
import type { Denominators, NoDenominator } from "./denominator.ts";

/** A value with the formula behind it. */
export interface Formula {
  /** Null where a value that the formula needs is absent. Twelve significant digits. */
  value: number | null;
  /** The unit that comes out, also where the value is null. */
  unit: string;
  /** The formula step by step with its numbers; empty where the value is null. */
  text: string;
  text_en: string;
}

/** What steps look up. */
export interface ConversionContext {
  /** The rows that steps name, by their ids. */
  rows: ReadonlyMap<string, Indicator>;
  /** The row's municipality; undefined where data/municipalities.csv does not have it. */
  municipality: Municipality | undefined;
  /** Official statistics for the steps that divide by one. */
  official: Denominators;
  units: UnitNames;
  /** Which value of a named row a step takes; the baseline by default. */
  moment?: Moment;
  /** The row that is converted; a change a year takes its years. */
  row?: Indicator;
  /** The row's baseline after the steps taken so far, from which a change is counted. */
  base?: Formula;
}

/** Why a step cannot be taken. */
export interface Refusal {
  code: "conversion-unit" | "conversion-row" | "row-repeat" | NoDenominator["code"];
  message: string;
}

/** A value as it is printed. */
export function startOf(value: number | null, unit: string, units: UnitNames): Formula {
  if (value === null) return nothingIn(unit);
  const number = String(exact(value));
  return {
    value,
    unit,
    text: withUnit(number, unit),
    text_en: amountInEnglish(number, unit, units),
  };
}

/** What is left where a value is absent. */
export function nothingIn(unit: string): Formula {
  return { value: null, unit, text: "", text_en: "" };
}

/** The value after an operation, with the operation in each text; nothing stays nothing. */
export function next(
  state: Formula,
  compute: (value: number) => number,
  unit: string,
  operation: Translated | string,
  units: UnitNames,
): Formula {
  if (state.value === null) return { ...state, unit };
  const value = exact(compute(state.value));
  const { ja, en } = typeof operation === "string" ? { ja: operation, en: operation } : operation;
  return {
    value,
    unit,
    text: `${state.text}${ja} = ${withUnit(rounded(value), unit)}`,
    text_en: `${state.text_en}${en} = ${amountInEnglish(rounded(value), unit, units)}`,
  };
}

/** A result in a formula: four decimals, four significant digits below 1. */
export function rounded(value: number): string {
  const short = Math.abs(value) >= 1 ? Number(value.toFixed(4)) : Number(value.toPrecision(4));
  return String(short);
}

export function withUnit(number: string, unit: string): string {
  return unit === "" ? number : `${number} ${unit}`;
}
