import { greatest, rollups } from "d3";
import { convertMoment } from "../compare/conversion/convert.ts";
import { denominatorName } from "../compare/conversion/denominator.ts";
import type { ConversionContext } from "../compare/conversion/formula.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { ConversionStep, Measure } from "../plans/measure-schemas.ts";
import { type Indicator, MOMENTS } from "../tables/rows.ts";
import { labelUnit } from "./label.ts";

export type Steps = readonly ConversionStep[];
export type StepContext = (row: Indicator) => ConversionContext;

/** The divisions by what measures divide by most often, the largest `per` first. */
export function usualDivisions(measures: readonly Measure[]): Steps[] {
  const all = measures
    .flatMap(({ members }) => members.flatMap(({ conversion }) => conversion))
    .filter((step) => step.step === "per");
  const counts = rollups(all, (group) => group.length, denominatorName);
  const [usual] = greatest(counts, ([, count]) => count) ?? [];
  const divisions = all.filter((step) => denominatorName(step) === usual);
  const distinct = new Map(divisions.map((step) => [JSON.stringify(step), step]));
  return [...distinct.values()].toSorted((a, b) => b.per - a.per).map((step) => [step]);
}

/**
 * The first steps that lead every value of the row into the unit, or null: none, the denominator of
 * the label, then those of `patterns`. They are tried out, so that what is proposed can be taken.
 */
export function stepsTo(
  row: Indicator,
  unit: string,
  patterns: readonly Steps[],
  context: StepContext,
): Steps | null {
  const stated = labelUnit(row);
  const isChange = (steps: Steps) => steps.some(({ step }) => step.startsWith("change_"));
  const tries: readonly Steps[] =
    stated === null
      ? [[], ...patterns]
      : // What its label calls a rate is no count; only its change needs no denominator.
        [[{ step: "label_unit", to: stated }], ...patterns.filter(isChange)];
  return tries.find((steps) => leadsTo(row, unit, steps, context)) ?? null;
}

/** The units to which divisions lead the row's baseline, in their order. */
export function ratesOf(row: Indicator, divisions: readonly Steps[], context: StepContext) {
  return divisions.flatMap((steps) => {
    const { unit, value, problem } = convertMoment(row, "baseline", steps, context(row));
    return problem === null && !isByItself(row, value, steps) ? [unit] : [];
  });
}

function leadsTo(row: Indicator, unit: string, steps: Steps, context: StepContext): boolean {
  return MOMENTS.every((moment) => {
    const { problem, unit: end, value } = convertMoment(row, moment, steps, context(row));
    return problem === null && unitFactor(end, unit) !== null && !isByItself(row, value, steps);
  });
}

/** Residents per resident: a population divided by itself, give or take a tenth for the day. */
function isByItself({ label }: Indicator, value: number | null, steps: Steps): boolean {
  const division = steps.find(({ step }) => step === "per");
  if (division?.step !== "per" || value === null || !label.includes("人口")) return false;
  return Math.abs(value / division.per - 1) < 0.1;
}
