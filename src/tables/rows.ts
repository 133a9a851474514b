import { z } from "zod";
import type { PlanFile } from "../plans/schemas.ts";
import type {
  ContextDistribution,
  ContextItem,
  ContextPlan,
  ContextValue,
} from "./context-rows.ts";
import type { Municipality } from "./municipality-row.ts";
import {
  BASES,
  DIRECTIONS,
  EVALUATIONS,
  FORMS,
  GRADES,
  KINDS,
  MISSING,
  SEVERITIES,
  TARGET_TYPES,
  THEMES,
  YEAR_DOUBTS,
} from "./vocabulary.ts";

export * from "./context-rows.ts";
export * from "./municipality-row.ts";
export * from "./vocabulary.ts";

/**
 * Rows of the typed tables under reports/tables/. Column names are the contract with every reader
 * of the tables (notebooks, spreadsheets, other programs): columns may be added, never renamed.
 * An absent value is null here and an empty cell in CSV.
 */

const text = z.string();
const number = z.number().nullable();
const year = z.number().int().nullable();
const optional = z.string().nullable();
const theme = z.enum(THEMES);

export const indicatorRow = z.object({
  id: text,
  municipality_code: text,
  plan: text,
  document: text,
  line: z.number().int(),
  section: text,
  section_en: text,
  kind: z.enum(KINDS),
  code: text,
  label: text,
  label_en: text,
  series: text,
  series_en: text,
  theme,
  subtheme: text,
  /** The rule of data/taxonomy.yaml that placed the row, as `word:…`, `override` or `policy:…`. */
  theme_rule: text,
  is_repeat: z.boolean(),
  repeat_of: optional,
  same_as: optional,
  /** 区分 of the document where it prints one. */
  category: text,
  unit: text,
  direction: z.enum(DIRECTIONS),
  baseline_raw: text,
  baseline_value: number,
  baseline_year: year,
  baseline_basis: z.enum(BASES).nullable(),
  /** Years that a mean, a sum or a cumulative count covers, the year being the last; null where unsaid. */
  baseline_span: year,
  /** Why the year, which only a rule of the plan gives, may not be that of the figure. */
  baseline_year_doubt: z.enum(YEAR_DOUBTS).nullable(),
  /** The year that a doubtful figure is probably of, where its kind tells. */
  other_baseline_year: year,
  baseline_missing: z.enum(MISSING).nullable(),
  target_raw: text,
  /** English of a target in words, where there is one. */
  target_en: text,
  target_type: z.enum(TARGET_TYPES),
  target_value: number,
  target_year: year,
  target_basis: z.enum(BASES).nullable(),
  target_span: year,
  target_missing: z.enum(MISSING).nullable(),
  latest_raw: text,
  latest_value: number,
  latest_year: year,
  latest_basis: z.enum(BASES).nullable(),
  latest_span: year,
  latest_missing: z.enum(MISSING).nullable(),
  evaluation_printed: optional,
  evaluation_computed: z.enum(EVALUATIONS).nullable(),
  note: text,
  /** The last fiscal year of the row's plan. */
  period_end: z.number().int(),
  /** Whether the plan's period still runs at the date of issue. */
  in_force: z.boolean(),
  /** Whether a later plan of the municipality has taken the place of the row's plan. */
  superseded: z.boolean(),
});
export type Indicator = z.infer<typeof indicatorRow>;

export const policyRow = z.object({
  id: text,
  municipality_code: text,
  plan: text,
  document: text,
  line: z.number().int(),
  /** 1 for the uppermost level of the plan. */
  level: z.number().int(),
  code: text,
  title: text,
  title_en: text,
  parent: optional,
  theme,
  subtheme: text,
  theme_rule: text,
  /** Every subtheme that title and own indicators show, `theme/subtheme` separated by spaces. */
  subthemes: text,
  /** Goals and targets as printed, separated by a space: `1.5 9.1 11 11.b`. */
  sdg_targets: text,
});
export type Policy = z.infer<typeof policyRow>;

export const seriesRow = z.object({
  id: text,
  municipality_code: text,
  plan: text,
  document: text,
  line: z.number().int(),
  name: text,
  name_en: text,
  theme,
  subtheme: text,
  unit: text,
  year: z.number().int(),
  basis: z.enum(BASES),
  value: z.number(),
});
export type SeriesPoint = z.infer<typeof seriesRow>;

export const factRow = z.object({
  id: text,
  municipality_code: text,
  plan: text,
  document: text,
  line: z.number().int(),
  subject: text,
  subject_en: text,
  value_raw: text,
  value: number,
  unit: text,
  year,
  basis: z.enum(BASES).nullable(),
  /** 約, 頃, 超える, 政令指定都市の中で … as the document words it. */
  qualifier: text,
});
export type Fact = z.infer<typeof factRow>;

export const coverageRow = z.object({
  municipality_code: text,
  theme,
  kind: z.enum(KINDS),
  /** Distinct rows: neither repeats nor further rows of the same quantity. */
  indicators: z.number().int(),
  /** All printed rows. */
  rows: z.number().int(),
});
export type Coverage = z.infer<typeof coverageRow>;

export const comparisonRow = z.object({
  measure: text,
  name: text,
  name_en: text,
  theme,
  grade: z.enum(GRADES),
  /** Whether the values may be compared or only how fast they are to change. */
  form: z.enum(FORMS),
  direction: z.enum(DIRECTIONS),
  municipality_code: text,
  indicator_id: text,
  /** The measure's common unit for same and convertible, the row's own unit otherwise. */
  unit: text,
  baseline_value: number,
  baseline_year: year,
  target_type: z.enum(TARGET_TYPES),
  target_value: number,
  target_year: year,
  latest_value: number,
  latest_year: year,
  /** Change a year from baseline to target, in the unit; where the unit is a pace, the target itself. */
  change_per_year: number,
  /** The last fiscal year of the row's plan. */
  period_end: z.number().int(),
  /** Whether the plan's period still runs at the date of issue. */
  in_force: z.boolean(),
  /** Whether a later plan of the municipality has taken the place of the row's plan. */
  superseded: z.boolean(),
  /** The conversion step by step: `4997 件 ÷ 594274 人 × 1000 = 8.4086…`. */
  conversion: text,
  conversion_en: text,
  caveat: text,
  caveat_en: text,
});
export type Comparison = z.infer<typeof comparisonRow>;

export const VERDICTS = [
  "achieved",
  "on_pace",
  "behind",
  "moving_away",
  "maintain",
  "undetermined",
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const progressRow = z.object({
  indicator_id: text,
  municipality_code: text,
  theme,
  unit: text,
  direction: z.enum(DIRECTIONS),
  baseline_value: number,
  baseline_year: year,
  target_value: number,
  target_year: year,
  latest_value: number,
  latest_year: year,
  /** (latest year − baseline year) / (target year − baseline year), or null. */
  elapsed: number,
  /** (latest − baseline) / (target − baseline), or null where the distance is zero or unknown. */
  progress: number,
  /** Change per year that the target asks for from its baseline, in the row's unit. */
  required_per_year: number,
  /** The other year of a doubtful baseline, and what it would make of the required pace. */
  other_baseline_year: year,
  other_required_per_year: number,
  /** Change per year seen so far (latest − baseline), or in the phase before. */
  past_per_year: number,
  verdict: z.enum(VERDICTS),
  /** Why this verdict: the rule, by its stable name. */
  rule: text,
  /** Whether the plan's period still runs at the date of issue. */
  in_force: z.boolean(),
});
export type Progress = z.infer<typeof progressRow>;

export const findingRow = z.object({
  rule: text,
  severity: z.enum(SEVERITIES),
  indicator_id: text,
  municipality_code: text,
  message: text,
  message_en: text,
});
export type Finding = z.infer<typeof findingRow>;

/** What a number measures: the result, what was done, what people think, what was spent. */
export const LOGIC_TYPES = ["outcome", "output", "perception", "input"] as const;
export type LogicType = (typeof LOGIC_TYPES)[number];

/** How measurable the targets of a municipality are under a theme. Distinct rows only. */
export const targetQualityRow = z.object({
  municipality_code: text,
  theme,
  indicators: z.number().int(),
  /** The four classes of target add up to `indicators`. */
  with_number: z.number().int(),
  direction_only: z.number().int(),
  benchmark: z.number().int(),
  no_target: z.number().int(),
  no_baseline: z.number().int(),
  /** The four types of measurement add up to `indicators`. */
  outcome: z.number().int(),
  output: z.number().int(),
  perception: z.number().int(),
  input: z.number().int(),
});
export type TargetQuality = z.infer<typeof targetQualityRow>;

/** Policies of one plan under one subtheme; plans are never added up. */
export const policyThemeRow = z.object({
  theme,
  subtheme: text,
  municipality_code: text,
  plan: text,
  /** Distinct titles; a title that the plan prints several times counts once. */
  policies: z.number().int(),
  /** All printed rows. */
  rows: z.number().int(),
  /** The distinct titles in the order of the document, separated by ` | `. */
  titles: text,
  /** The day on which a person looked for such a policy and found no title; empty where nobody did. */
  checked: text,
  /** Where the subject is dealt with without a title of its own. */
  dealt_with: text,
  dealt_with_en: text,
});
export type PolicyTheme = z.infer<typeof policyThemeRow>;

/** One goal or target of the Sustainable Development Goals that a plan prints beside a policy. */
export const sdgRow = z.object({
  municipality_code: text,
  plan: text,
  policy_id: text,
  code: text,
  title: text,
  theme,
  /** 1 to 17. */
  goal: z.number().int(),
  /** `11.b`, or empty where the goal as a whole is meant. */
  target: text,
  /** The code as printed: 11.b, 12a, 11. */
  printed: text,
  /** Whether the policy's theme is among those that the goal is mapped to. */
  in_mapping: z.boolean(),
});
export type SdgReference = z.infer<typeof sdgRow>;

/** Every table of a run; the one thing that charts, briefings, notebooks and exports read. */
export interface Rows {
  municipalities: Municipality[];
  plans: PlanFile[];
  indicators: Indicator[];
  policies: Policy[];
  series: SeriesPoint[];
  facts: Fact[];
  coverage: Coverage[];
  comparisons: Comparison[];
  progress: Progress[];
  targetQuality: TargetQuality[];
  policyThemes: PolicyTheme[];
  sdg: SdgReference[];
  findings: Finding[];
  context: ContextValue[];
  contextItems: ContextItem[];
  contextDistributions: ContextDistribution[];
  contextPlans: ContextPlan[];
}
