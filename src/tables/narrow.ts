import { type ColumnTable, op } from "arquero";
import { fromRows, lift } from "../lib/arquero.ts";
import type { PlanFile } from "../plans/schemas.ts";
import type { ContextDistribution } from "./rows.ts";
import type { Tables } from "./table.ts";

interface Narrowed<Plan> {
  tables: Tables;
  plans: readonly Plan[];
}

/**
 * The tables and plans of some municipalities alone. A measure that is then left with one
 * municipality compares nothing and goes.
 */
export function narrow<Plan extends { file: PlanFile }>(
  { tables, plans }: Narrowed<Plan>,
  codes: readonly string[],
): Narrowed<Plan> {
  const chosen = fromRows(
    ["municipality_code"],
    codes.map((municipality_code) => ({ municipality_code })),
  );
  const own = (rows: ColumnTable) => rows.semijoin(chosen).reify();
  return {
    plans: plans.filter(({ file }) => codes.includes(file.municipality)),
    tables: {
      municipalities: tables.municipalities.semijoin(chosen, ["code", "municipality_code"]).reify(),
      indicators: own(tables.indicators),
      policies: own(tables.policies),
      series: own(tables.series),
      facts: own(tables.facts),
      coverage: own(tables.coverage),
      comparisons: shared(own(tables.comparisons)),
      progress: own(tables.progress),
      targetQuality: own(tables.targetQuality),
      policyThemes: own(tables.policyThemes),
      sdg: own(tables.sdg),
      findings: own(tables.findings),
      context: own(tables.context),
      contextItems: tables.contextItems,
      contextDistributions: tables.contextDistributions
        .filter(
          lift<ContextDistribution>(
            ({ scope, municipality_code }) =>
              scope === "japan" || codes.includes(municipality_code),
          ),
        )
        .reify(),
      contextPlans: own(tables.contextPlans),
    },
  };
}

/** The rows of measures with more than one municipality. */
function shared(comparisons: ColumnTable): ColumnTable {
  const places = comparisons
    .groupby("measure")
    .rollup({ places: op.distinct("municipality_code") })
    .filter(lift<{ places: number }>(({ places }) => places > 1));
  return comparisons.semijoin(places, "measure").reify();
}
