import type { z } from "zod";
import type { Rows } from "./rows.ts";
import * as rows from "./rows.ts";

/** The files under reports/tables/ and the schema of each; the order of keys is that of columns. */
export const TABLE_FILES = {
  municipalities: { file: "municipalities", schema: rows.municipalityRow },
  indicators: { file: "indicators", schema: rows.indicatorRow },
  policies: { file: "policies", schema: rows.policyRow },
  series: { file: "series", schema: rows.seriesRow },
  facts: { file: "facts", schema: rows.factRow },
  coverage: { file: "coverage", schema: rows.coverageRow },
  comparisons: { file: "comparisons", schema: rows.comparisonRow },
  progress: { file: "progress", schema: rows.progressRow },
  results: { file: "results", schema: rows.resultRow },
  progressYears: { file: "progress-years", schema: rows.progressYearRow },
  targetQuality: { file: "target-quality", schema: rows.targetQualityRow },
  policyThemes: { file: "policy-themes", schema: rows.policyThemeRow },
  sdg: { file: "sdg", schema: rows.sdgRow },
  findings: { file: "findings", schema: rows.findingRow },
  context: { file: "context", schema: rows.contextRow },
  contextItems: { file: "context-items", schema: rows.contextItemRow },
  contextDistributions: { file: "context-distributions", schema: rows.contextDistributionRow },
  contextPlans: { file: "context-plans", schema: rows.contextPlanRow },
} as const satisfies Partial<Record<keyof Rows, { file: string; schema: z.ZodObject }>>;

export type TableName = keyof typeof TABLE_FILES;
export const TABLE_NAMES = Object.keys(TABLE_FILES) as TableName[];
