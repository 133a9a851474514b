import { group } from "d3";
import type { Denominators } from "../../src/compare/conversion/denominator.ts";
import type { ConversionContext } from "../../src/compare/conversion/formula.ts";
import * as covering from "../../src/compare/coverage.ts";
import * as measuring from "../../src/compare/measures/comparisons.ts";
import * as placing from "../../src/compare/policy-themes.ts";
import * as moving from "../../src/compare/progress.ts";
import * as linking from "../../src/compare/same-quantity.ts";
import * as developing from "../../src/compare/sdg.ts";
import * as aiming from "../../src/compare/target-quality.ts";
import type { Problem } from "../../src/lib/errors.ts";
import type { Measure } from "../../src/plans/measure-schemas.ts";
import type {
  Comparison,
  Coverage,
  Indicator,
  Municipality,
  Policy,
  PolicyTheme,
  Progress,
  SdgReference,
  TargetQuality,
} from "../../src/tables/rows.ts";
import { rowsIn, tableOf } from "../../src/tables/table.ts";
import { THEMES, taxonomy } from "../themes.ts";

/** The stages of src/compare, from rows to rows, so that tests state both as literals. */

type Links = readonly { rows: readonly string[] }[];

const indicatorsOf = (rows: readonly Indicator[]) => tableOf("indicators", rows);
const placesOf = (rows: readonly Municipality[]) => tableOf("municipalities", rows);

/** English names of units, as data/units.csv has them. */
const unitNames = new Map([
  ["件", "cases"],
  ["件/1000人", "cases per 1,000 residents"],
  ["人", "people"],
  ["千人", "thousand people"],
  ["人/1000人", "people per 1,000 residents"],
  ["%/年", "% per year"],
  ["万人", "10,000 people"],
]);

export function compare(
  indicators: readonly Indicator[],
  measures: readonly Measure[],
  municipalities: readonly Municipality[],
  { context, contextItems }: Denominators = { context: [], contextItems: [] },
): { comparisons: Comparison[]; problems: Problem[] } {
  const official = {
    context: tableOf("context", context),
    contextItems: tableOf("contextItems", contextItems),
  };
  const { comparisons, problems } = measuring.compare({
    ...{ measures, official, taxonomy, units: unitNames },
    indicators: indicatorsOf(indicators),
    municipalities: placesOf(municipalities),
    placeOf: (id) => `rows of ${id}`,
  });
  return { comparisons: rowsIn("comparisons", comparisons), problems };
}

export function coverage(rows: readonly Indicator[], places: readonly Municipality[]): Coverage[] {
  return rowsIn("coverage", covering.coverage(indicatorsOf(rows), placesOf(places), THEMES));
}

export function targetQuality(
  rows: readonly Indicator[],
  places: readonly Municipality[],
  rules: Parameters<typeof aiming.targetQuality>[2],
): TargetQuality[] {
  const table = aiming.targetQuality(indicatorsOf(rows), placesOf(places), rules, THEMES);
  return rowsIn("targetQuality", table);
}

export function policyThemes(
  policies: readonly Policy[],
  places: readonly Municipality[],
): PolicyTheme[] {
  const table = placing.policyThemes(
    tableOf("policies", policies),
    placesOf(places),
    taxonomy.subthemes,
    [],
  );
  return rowsIn("policyThemes", table);
}

export function sdg(policies: readonly Policy[]): SdgReference[] {
  return rowsIn("sdg", developing.sdg(tableOf("policies", policies), taxonomy.subthemes));
}

export function progress(
  rows: readonly Indicator[],
  plans: readonly { id: string; period: { end: number } }[],
  links: Links = [],
): Progress[] {
  const ends = new Map(plans.map(({ id, period }) => [id, period.end]));
  const ending = rows.map((row) => ({ ...row, period_end: ends.get(row.plan) ?? row.period_end }));
  return rowsIn("progress", moving.progress(indicatorsOf(ending), links));
}

/** The ids of the rows that state one quantity, quantity by quantity. */
export function sameQuantities(rows: readonly Indicator[], links: Links = []): string[][] {
  const linked = linking.sameQuantities(indicatorsOf(rows), links).objects();
  const groups = group(linked as { id: string; quantity: string }[], ({ quantity }) => quantity);
  return [...groups.values()].map((members) => members.map(({ id }) => id));
}

/** What a conversion is done with: the rows that steps name, and a place. */
export function conversionContext(
  rows: readonly Indicator[],
  municipality: Municipality | undefined,
  official: Denominators = { context: [], contextItems: [] },
): ConversionContext {
  const named = new Map(rows.map((row) => [row.id, row]));
  return { rows: named, municipality, official, units: unitNames };
}
