/** The closed vocabularies of the tables. */

export const THEMES = [
  "population",
  "economy",
  "childcare",
  "safety",
  "environment",
  "crosscutting",
] as const;
export type Theme = (typeof THEMES)[number];

export const SUBTHEMES = {
  population: ["structure", "births", "migration", "attraction"],
  economy: ["output", "industry", "employment", "tourism", "mobility"],
  childcare: ["nursery", "family", "education", "community"],
  safety: ["disaster", "crime", "traffic", "health", "welfare", "lifeline"],
  environment: ["climate", "waste", "nature", "awareness"],
  crosscutting: ["participation", "rights", "learning", "administration"],
} as const satisfies Record<Theme, readonly string[]>;

export const KINDS = ["headline", "kpi"] as const;
export const DIRECTIONS = ["higher", "lower", "none"] as const;
export const GRADES = ["same", "convertible", "similar", "not_comparable"] as const;
/** What of a measure is compared: its values, or how fast they are to change. */
export const FORMS = ["level", "pace"] as const;
export const MISSING = ["not_stated", "not_measured", "worded", "new"] as const;
export const BASES = [
  "fiscal_year",
  "calendar_year",
  "date",
  "average",
  "cumulative",
  "plan_default",
  "unstated",
] as const;
/** Kinds of figures whose year is seldom that of the rule for rows that print none. */
export const YEAR_DOUBTS = ["inventory", "census", "accounts"] as const;
export const TARGET_TYPES = [
  "value",
  "at_least",
  "at_most",
  "change_up",
  "change_down",
  "above_baseline",
  "below_baseline",
  "increase",
  "decrease",
  "benchmark",
  "range",
  "maintain",
  "none",
] as const;
export const EVALUATIONS = ["achieved", "improved", "not_achieved", "undetermined"] as const;
export const SEVERITIES = ["error", "warning", "note"] as const;

export type Kind = (typeof KINDS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Grade = (typeof GRADES)[number];
export type Form = (typeof FORMS)[number];
export type YearDoubt = (typeof YEAR_DOUBTS)[number];
export type Missing = (typeof MISSING)[number];
export type Basis = (typeof BASES)[number];
export type TargetType = (typeof TARGET_TYPES)[number];
export type Evaluation = (typeof EVALUATIONS)[number];
export type Severity = (typeof SEVERITIES)[number];
