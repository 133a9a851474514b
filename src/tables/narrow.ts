import { rowsOf } from "./group.ts";
import type { Rows } from "./rows.ts";

/**
 * The tables of some municipalities alone. A measure that is then left with one municipality
 * compares nothing and goes.
 */
export function narrow(tables: Rows, codes: readonly string[]): Rows {
  const [only, ...others] = codes;
  const chosen = <T extends { municipality_code: string }>(rows: readonly T[]) =>
    only !== undefined && others.length === 0
      ? [...rowsOf(rows, only)]
      : rows.filter(({ municipality_code }) => codes.includes(municipality_code));
  const comparisons = chosen(tables.comparisons);
  const shared = (measure: string) =>
    new Set(
      comparisons.filter((row) => row.measure === measure).map((row) => row.municipality_code),
    ).size > 1;
  return {
    ...tables,
    municipalities: tables.municipalities.filter(({ code }) => codes.includes(code)),
    plans: tables.plans.filter(({ municipality }) => codes.includes(municipality)),
    indicators: chosen(tables.indicators),
    policies: chosen(tables.policies),
    series: chosen(tables.series),
    facts: chosen(tables.facts),
    coverage: chosen(tables.coverage),
    comparisons: comparisons.filter(({ measure }) => shared(measure)),
    progress: chosen(tables.progress),
    results: chosen(tables.results),
    progressYears: chosen(tables.progressYears),
    targetQuality: chosen(tables.targetQuality),
    policyThemes: chosen(tables.policyThemes),
    sdg: chosen(tables.sdg),
    findings: chosen(tables.findings),
    context: chosen(tables.context),
    contextDistributions: tables.contextDistributions.filter(
      ({ scope, municipality_code }) => scope === "japan" || codes.includes(municipality_code),
    ),
    contextPlans: chosen(tables.contextPlans),
  };
}
