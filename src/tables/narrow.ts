import { type ColumnTable, op } from "arquero";
import { fromRows, lift } from "../lib/arquero.ts";
import type { OfficialDistribution } from "./rows.ts";
import type { Tables } from "./table.ts";

/**
 * The tables of some municipalities alone. A measure that is then left with one municipality
 * compares nothing and goes.
 */
export function narrow(tables: Tables, codes: readonly string[]): Tables {
  const chosen = fromRows(
    ["municipality_code"],
    codes.map((municipality_code) => ({ municipality_code })),
  );
  const own = (rows: ColumnTable) => rows.semijoin(chosen).reify();
  const indicators = own(tables.indicators);
  const comparisons = shared(own(tables.comparisons));
  const compared = (rows: ColumnTable) =>
    rows.semijoin(comparisons, "measure").semijoin(indicators, ["indicator_id", "id"]).reify();
  return {
    themes: tables.themes,
    subthemes: tables.subthemes,
    municipalities: tables.municipalities.semijoin(chosen, ["code", "municipality_code"]).reify(),
    plans: own(tables.plans),
    laterPlans: own(tables.laterPlans),
    indicators,
    policies: own(tables.policies),
    series: own(tables.series),
    facts: own(tables.facts),
    coverage: own(tables.coverage),
    comparisons,
    measures: tables.measures.semijoin(comparisons, "measure").reify(),
    measureMembers: compared(tables.measureMembers),
    conversionSteps: compared(tables.conversionSteps),
    progress: own(tables.progress),
    results: own(tables.results),
    progressYears: own(tables.progressYears),
    targetQuality: own(tables.targetQuality),
    policyThemes: own(tables.policyThemes),
    sdg: own(tables.sdg),
    findings: own(tables.findings),
    context: own(tables.context),
    contextItems: tables.contextItems,
    contextDistributions: tables.contextDistributions
      .filter(
        lift<OfficialDistribution>(
          ({ scope, municipality_code }) => scope === "japan" || codes.includes(municipality_code),
        ),
      )
      .reify(),
    contextPlans: own(tables.contextPlans),
    places: tables.places,
  };
}

/** The rows of measures with more than one municipality. */
function shared(comparisons: ColumnTable): ColumnTable {
  const places = comparisons
    .groupby("measure")
    .rollup({ places: op.distinct("municipality_code") })
    .filter((d: { places: number }) => d.places > 1);
  return comparisons.semijoin(places, "measure").reify();
}
