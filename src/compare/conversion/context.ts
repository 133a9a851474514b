import type { Translated } from "../../lib/language.ts";
import type { Indicator, Moment, Municipality, OfficialValue } from "../../tables/rows.ts";
import type { Denominators, NoDenominator } from "./denominator.ts";
import type { AmountWords, Formula } from "./formula.ts";

/** The words of the formulas. */
export interface ConversionWords extends AmountWords {
  moments: Record<Moment, Translated>;
  columns: Record<"population_2020" | "households_2020" | "area_km2", Translated>;
  fromLabel: Translated;
  statistic(row: OfficialValue): Translated;
}

export interface ConversionContext {
  /** The rows that steps name, by their ids. */
  rows: ReadonlyMap<string, Indicator>;
  /** The row's municipality; undefined where data/municipalities.csv does not have it. */
  municipality: Municipality | undefined;
  /** Official statistics for the steps that divide by one. */
  official: Denominators;
  words: ConversionWords;
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
