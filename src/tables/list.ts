import type { TableDefinition } from "./define.ts";
import * as figure from "./figure-tables.ts";
import * as follow from "./follow-tables.ts";
import * as measures from "./measure-tables.ts";
import * as official from "./official-tables.ts";
import * as plan from "./plan-tables.ts";
import * as result from "./result-tables.ts";
import * as theme from "./theme-tables.ts";

/** Every table of a run, in the order in which exports and their codebook show them. */
export const TABLES = {
  municipalities: plan.municipalities,
  indicators: plan.indicators,
  policies: plan.policies,
  series: figure.series,
  facts: figure.facts,
  coverage: result.coverage,
  comparisons: result.comparisons,
  progress: result.progress,
  results: follow.results,
  progressYears: follow.progressYears,
  targetQuality: result.targetQuality,
  policyThemes: result.policyThemes,
  sdg: result.sdg,
  findings: result.findings,
  context: official.context,
  contextItems: official.contextItems,
  contextDistributions: official.contextDistributions,
  contextPlans: official.contextPlans,
  places: official.places,
  plans: plan.plans,
  laterPlans: plan.laterPlans,
  measures: measures.measures,
  measureMembers: measures.measureMembers,
  conversionSteps: measures.conversionSteps,
  themes: theme.themes,
  subthemes: theme.subthemes,
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** What the other tables point at goes into exports alone, beside everything under reports/tables/. */
const EXPORTS_ALONE: readonly TableName[] = [
  "plans",
  "measures",
  "measureMembers",
  "conversionSteps",
  "themes",
  "subthemes",
];
export const REPORT_TABLES = TABLE_NAMES.filter((name) => !EXPORTS_ALONE.includes(name));

/** The names of a table's columns, in their order. */
export function columnsOf(name: TableName): string[] {
  return TABLES[name].columns.map((column) => column.name);
}
