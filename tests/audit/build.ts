import { audit } from "../../src/audit/index.ts";
import type { AuditInput } from "../../src/audit/rule.ts";
import type { PlanFile } from "../../src/plans/schemas.ts";
import type {
  Comparison,
  Fact,
  Finding,
  Indicator,
  Municipality,
  OfficialItem,
  OfficialPlan,
  OfficialValue,
  Policy,
  Progress,
  ProgressYear,
  Result,
} from "../../src/tables/rows.ts";
import { rowsIn, tableOf } from "../../src/tables/table.ts";
import { cities } from "../compare/build.ts";

/** What the audit reads, as rows. */
export interface AuditRows {
  indicators: readonly Indicator[];
  policies: readonly Policy[];
  comparisons: readonly Comparison[];
  municipalities: readonly Municipality[];
  contextPlans: readonly OfficialPlan[];
  results: readonly Result[];
  progressYears: readonly ProgressYear[];
  context: readonly OfficialValue[];
  contextItems: readonly OfficialItem[];
  facts: readonly Fact[];
  progress: readonly Progress[];
  plans: readonly PlanFile[];
}

export function input(given: Partial<AuditRows> = {}): AuditInput {
  const { indicators = [], policies = [], comparisons = [], contextPlans = [] } = given;
  return {
    municipalities: tableOf("municipalities", given.municipalities ?? cities),
    indicators: tableOf("indicators", indicators),
    policies: tableOf("policies", policies),
    comparisons: tableOf("comparisons", comparisons),
    contextPlans: tableOf("contextPlans", contextPlans),
    results: tableOf("results", given.results ?? []),
    progressYears: tableOf("progressYears", given.progressYears ?? []),
    context: tableOf("context", given.context ?? []),
    contextItems: tableOf("contextItems", given.contextItems ?? []),
    facts: tableOf("facts", given.facts ?? []),
    progress: tableOf("progress", given.progress ?? []),
    plans: given.plans ?? [],
  } as AuditInput;
}

/** The findings of every rule as rows. */
export function findings(given: Partial<AuditRows>): Finding[] {
  return rowsIn("findings", audit(input(given)));
}

/** Japanese and English messages of one rule. */
export function messages(rule: string, given: Partial<AuditRows>): [string, string][] {
  return findings(given)
    .filter((finding) => finding.rule === rule)
    .map(({ message, message_en }) => [message, message_en]);
}

export function plan(given: Partial<PlanFile> = {}): PlanFile {
  return {
    id: "plan",
    municipality: "112038",
    title: "総合戦略",
    title_en: "Strategy",
    publisher: "川口市",
    issued: "2021-04",
    period: { start: 2021, end: 2025 },
    document: { file: "plan.txt", sha256: "0".repeat(64) },
    stated_counts: [],
    ...given,
  };
}

export function policy(given: Partial<Policy> = {}): Policy {
  return {
    id: "plan-p-001",
    municipality_code: "112038",
    plan: "plan",
    document: "plan.txt",
    line: 20,
    level: 2,
    code: "I-1",
    title: "健康を育むまちづくり",
    title_en: "Health",
    parent: null,
    theme: "safety",
    subtheme: "health",
    theme_rule: "override",
    subthemes: "safety/health",
    sdg_targets: "",
    ...given,
  };
}

export function comparison(given: Partial<Comparison> = {}): Comparison {
  return {
    measure: "green",
    name: "緑地",
    name_en: "Green space",
    theme: "environment",
    grade: "convertible",
    form: "level",
    direction: "higher",
    municipality_code: "112038",
    indicator_id: "plan-001",
    unit: "ha",
    baseline_value: null,
    baseline_year: null,
    other_baseline_year: null,
    target_type: "none",
    target_value: null,
    target_year: null,
    latest_value: null,
    latest_year: null,
    years: null,
    change_per_year: null,
    period_end: 2025,
    in_force: true,
    superseded: false,
    conversion: "",
    conversion_en: "",
    caveat: "",
    caveat_en: "",
    ...given,
  };
}
