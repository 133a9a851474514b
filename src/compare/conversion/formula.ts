import { exact } from "../../lib/number.ts";

export interface AmountWords {
  /** An amount with its unit in English. */
  amount(number: string, unit: string): string;
}

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

/** A value as it is printed. */
export function startOf(value: number | null, unit: string, words: AmountWords): Formula {
  if (value === null) return nothingIn(unit);
  const number = String(exact(value));
  return { value, unit, text: withUnit(number, unit), text_en: words.amount(number, unit) };
}

/** What is left where a value is absent. */
export function nothingIn(unit: string): Formula {
  return { value: null, unit, text: "", text_en: "" };
}

/** The value after an operation, with the operation in both texts; nothing stays nothing. */
export function next(
  state: Formula,
  compute: (value: number) => number,
  unit: string,
  operation: { ja: string; en: string },
  words: AmountWords,
): Formula {
  if (state.value === null) return { ...state, unit };
  const value = exact(compute(state.value));
  return {
    value,
    unit,
    text: `${state.text}${operation.ja} = ${withUnit(rounded(value), unit)}`,
    text_en: `${state.text_en}${operation.en} = ${words.amount(rounded(value), unit)}`,
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
