/** The closed vocabularies of the tables. */

/** The three values of an indicator. */
export const MOMENTS = ["baseline", "target", "latest"] as const;
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
export const VERDICTS = [
  "achieved",
  "on_pace",
  "behind",
  "moving_away",
  "maintain",
  "undetermined",
] as const;
/** What a value adds up: a state, a count of one year, a count since a year, a mean over years. */
export const ACCUMULATIONS = ["level", "flow", "cumulative", "mean"] as const;
/**
 * Why the words leave open how values add up: 累計 or a mean stands beside a value and not beside the
 * target; 延べ counts people or cases twice without saying over which time.
 */
export const ACCUMULATION_DOUBTS = [
  "target_without_total",
  "target_without_mean",
  "gross_count",
] as const;
/** Where a result stands: in the plan beside its target, in a yearly series of the plan, in a report. */
export const ORIGINS = ["plan", "series", "report"] as const;
/** What a grade of a plan's own scale says of the target. `none`: not judged, or no longer followed. */
export const COUNTS_AS = ["success", "partial", "failure", "none"] as const;
/** Which way the last three results went, seen from what is better. */
export const TRENDS = ["improving", "worsening", "steady", "mixed"] as const;
/** What a number measures: the result, what was done, what people think, what was spent. */
export const LOGIC_TYPES = ["outcome", "output", "perception", "input"] as const;
/** The steps of a conversion, with their factor worked out. */
export const OPERATIONS = [
  "multiply",
  "rename",
  "per",
  "share_of",
  "plus",
  "minus",
  "change_rate",
  "change_points",
  "left_of_reference",
] as const;
/** Columns of municipalities that a conversion may divide by. */
export const DENOMINATORS = ["population_2020", "households_2020", "area_km2"] as const;

/** How near a source is to the body that publishes the figure. */
export const QUALITIES = ["A", "B", "C"] as const;
/** Why a value is absent; zero, suppressed and unknown are three different things. */
export const OFFICIAL_MISSING = [
  "not_found",
  "not_available",
  "suppressed",
  "not_applicable",
] as const;
/** Whether a later plan is published, or was looked for and not found. */
export const LATER_PLAN_STATES = ["published", "not_found"] as const;
/** `input` rows are the counts behind computed rates. */
export const ROLES = ["shown", "input"] as const;
export const SCOPES = ["japan", "peers"] as const;
/** By what the municipalities that one is compared with are chosen, beside a named list. */
export const PEER_CHOICES = ["type", "kind", "size", "prefecture"] as const;
export const PEERS_BY = [...PEER_CHOICES, "list"] as const;
/** The figures of a plan that stand beside an official one. */
export const PLAN_FIELDS = ["baseline", "latest", "fact"] as const;
export const PLAN_VERDICTS = ["within", "beyond", "no_official"] as const;

export type PeersBy = (typeof PEERS_BY)[number];
export type Moment = (typeof MOMENTS)[number];
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
export type Verdict = (typeof VERDICTS)[number];
export type AccumulationKind = (typeof ACCUMULATIONS)[number];
export type AccumulationDoubt = (typeof ACCUMULATION_DOUBTS)[number];
export type CountsAs = (typeof COUNTS_AS)[number];
export type Trend = (typeof TRENDS)[number];
export type LogicType = (typeof LOGIC_TYPES)[number];
export type OfficialMissing = (typeof OFFICIAL_MISSING)[number];
