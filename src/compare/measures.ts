import type { Problem } from "../lib/errors.ts";
import { compareText } from "../lib/order.ts";
import type { ConversionStep, Measure } from "../plans/schemas.ts";
import { rowById } from "../tables/group.ts";
import { type Comparison, type Indicator, type Municipality, THEMES } from "../tables/rows.ts";
import { type Conversion, convertMoment, type Moment } from "./conversion.ts";
import type { Denominators } from "./denominator.ts";
import { checkMeasures, memberProblems } from "./measure-problems.ts";
import { exact } from "./target.ts";

export interface Compared {
  comparisons: Comparison[];
  problems: Problem[];
}

const MOMENTS: readonly [Moment, string, string][] = [
  ["baseline", "現状値", "Baseline"],
  ["target", "目標値", "Target"],
  ["latest", "最新値", "Latest"],
];

/**
 * Puts the rows that data/measures.yaml names beside each other. Values of `same` and `convertible`
 * measures come out in the measure's unit, others in the row's own unless steps are given. Sorted by
 * theme, measure, municipality and row, whatever the order of the input. A measure with a problem
 * gives no comparison; every problem of every measure is reported. `official` holds the statistics
 * that steps may divide by.
 */
export function compare(
  indicators: readonly Indicator[],
  measures: readonly Measure[],
  municipalities: readonly Municipality[],
  official: Denominators = { context: [], contextItems: [] },
): Compared {
  const problems = checkMeasures(indicators, measures);
  const places = new Map(municipalities.map((place) => [place.code, place]));
  const comparisons = measures.flatMap((measure, i) => {
    const compared = measure.members.map((member, j) => {
      const row = rowById(indicators, member.row);
      if (row === undefined) return null;
      const municipality = places.get(row.municipality_code);
      const context = { indicators, municipality, official };
      const steps = withUnitStep(measure, member.conversion);
      const moments = MOMENTS.map(([moment]) => convertMoment(row, moment, steps, context));
      problems.push(...memberProblems(measure, row, moments, `${i}.members.${j}`));
      return comparison(measure, row, moments);
    });
    const path = new RegExp(`^${i}(\\.|$)`, "u");
    if (problems.some(({ column }) => path.test(column))) return [];
    return compared.filter((row) => row !== null);
  });
  return { comparisons: comparisons.toSorted(byTheme), problems };
}

/** The last step into the measure's own unit is never written out. */
function withUnitStep(measure: Measure, steps: readonly ConversionStep[]): ConversionStep[] {
  const common = measure.grade === "same" || measure.grade === "convertible";
  return common ? [...steps, { step: "unit", to: measure.unit }] : [...steps];
}

function comparison(measure: Measure, row: Indicator, moments: readonly Conversion[]): Comparison {
  const [baseline, target, latest] = moments;
  const formulas = moments
    .map(({ text, text_en }, i) => ({ text, text_en, name: MOMENTS[i] }))
    .filter(({ text }) => text !== "");
  return {
    measure: measure.id,
    name: measure.name,
    name_en: measure.name_en,
    theme: measure.theme,
    grade: measure.grade,
    form: measure.form,
    direction: measure.direction,
    municipality_code: row.municipality_code,
    indicator_id: row.id,
    unit: baseline?.unit ?? row.unit,
    baseline_value: baseline?.value ?? null,
    baseline_year: row.baseline_year,
    target_type: row.target_type,
    target_value: target?.value ?? null,
    target_year: row.target_year,
    latest_value: latest?.value ?? null,
    latest_year: row.latest_year,
    change_per_year: changePerYear(measure, row, baseline?.value, target?.value),
    period_end: row.period_end,
    in_force: row.in_force,
    superseded: row.superseded,
    conversion: formulas.map(({ name, text }) => `${name?.[1]}: ${text}`).join("；"),
    conversion_en: formulas.map(({ name, text_en }) => `${name?.[2]}: ${text_en}`).join("; "),
    caveat: measure.caveat,
    caveat_en: measure.caveat_en,
  };
}

/** From baseline to target in equal steps, by the end of the plan where no target year is stated. */
function changePerYear(
  { form }: Measure,
  { baseline_year, target_year, period_end }: Indicator,
  from: number | null = null,
  to: number | null = null,
): number | null {
  if (form === "pace") return to;
  if (from === null || to === null || baseline_year === null) return null;
  const years = (target_year ?? period_end) - baseline_year;
  return years > 0 ? exact((to - from) / years) : null;
}

function byTheme(a: Comparison, b: Comparison): number {
  return (
    THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme) ||
    compareText(a.measure, b.measure) ||
    compareText(a.municipality_code, b.municipality_code) ||
    compareText(a.indicator_id, b.indicator_id)
  );
}
