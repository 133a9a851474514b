import { z } from "zod";
import { BASES, DIRECTIONS, THEMES } from "./vocabulary.ts";

/** Rows of the tables of official statistics, which stand beside the plans. */

const text = z.string();
const number = z.number().nullable();
const year = z.number().int().nullable();
const theme = z.enum(THEMES);

/** Why a context value is absent; zero, suppressed and unknown are three different things. */
export const OFFICIAL_MISSING = [
  "not_found",
  "not_available",
  "suppressed",
  "not_applicable",
] as const;
export type OfficialMissing = (typeof OFFICIAL_MISSING)[number];
export const QUALITIES = ["A", "B", "C"] as const;
export type Quality = (typeof QUALITIES)[number];

/** A value of an official statistic, beside the plans. Never a target, never a plan's figure. */
export const contextRow = z.object({
  item_id: text,
  theme,
  name: text,
  unit: text,
  municipality_code: text,
  year: z.number().int(),
  value: number,
  source: text,
  quality: z.enum(QUALITIES).nullable(),
  note: text,
  name_en: text,
  unit_en: text,
  subtheme: text,
  /** `input` rows are the counts behind computed rates. */
  role: z.enum(["shown", "input"]),
  date_basis: z.enum(BASES),
  /** Month and day, `10-01`, where the value is of a date. */
  date: text,
  missing: z.enum(OFFICIAL_MISSING).nullable(),
  preliminary: z.boolean(),
  /** The value does not continue the series before it. */
  break_before: z.boolean(),
  /** `3497 ÷ 594274 × 1000` where the value is computed. */
  calculation: text,
  source_en: text,
  note_en: text,
});
export type OfficialValue = z.infer<typeof contextRow>;

/** What an item of the context is, and what it must not be used for. */
export const contextItemRow = z.object({
  item_id: text,
  role: z.enum(["shown", "input"]),
  theme,
  subtheme: text,
  name: text,
  name_en: text,
  unit: text,
  unit_en: text,
  definition: text,
  definition_en: text,
  /** Names of the counts, joined by + and −; empty where the value is taken as published. */
  numerator: text,
  denominator: text,
  statistic: text,
  statistic_en: text,
  table: text,
  licence: text,
  licence_en: text,
  direction: z.enum(DIRECTIONS),
  date_basis: z.enum(BASES),
  date: text,
  /** Decimals to show. */
  digits: z.number().int(),
  log_scale: z.boolean(),
  projection: z.boolean(),
  series: z.boolean(),
  breaks: text,
  breaks_en: text,
  caution: text,
  caution_en: text,
  not_for: text,
  not_for_en: text,
  why: text,
  why_en: text,
});
export type OfficialItem = z.infer<typeof contextItemRow>;

/** All municipalities of Japan, or those of half to twice the population of one, for one item. */
export const contextDistributionRow = z.object({
  item_id: text,
  year: z.number().int(),
  scope: z.enum(["japan", "peers"]),
  /** Whose peers; empty for all of Japan. */
  municipality_code: text,
  population_from: number,
  population_to: number,
  municipalities: z.number().int(),
  without_value: z.number().int(),
  min: z.number(),
  q1: z.number(),
  median: z.number(),
  q3: z.number(),
  max: z.number(),
  /** Counts in equal steps from `lower` to `upper` (of the logarithm where log_scale), by spaces. */
  lower: z.number(),
  upper: z.number(),
  log_scale: z.boolean(),
  bins: text,
  /** How many lie outside `lower` and `upper`. */
  below: z.number().int(),
  above: z.number().int(),
  source: text,
  source_en: text,
  /** The country: the total of all municipalities, for a rate total over total; null for peers. */
  national: number,
  /** Of the municipality whose peers are meant, computed as all others are. */
  own: number,
  /** Year of the population that all are divided by, where that is not `year`. */
  base_year: year,
});
export type OfficialDistribution = z.infer<typeof contextDistributionRow>;

const PLAN_VERDICTS = ["within", "beyond", "no_official"] as const;

/** A plan's figure beside the official one of the same quantity. */
export const contextPlanRow = z.object({
  item_id: text,
  name: text,
  name_en: text,
  /** Id of the indicator or the fact. */
  row_id: text,
  municipality_code: text,
  theme,
  label: text,
  label_en: text,
  field: z.enum(["baseline", "latest", "fact"]),
  unit: text,
  unit_en: text,
  plan_value: z.number(),
  plan_year: year,
  official_value: number,
  official_year: year,
  quality: z.enum(QUALITIES).nullable(),
  /** plan − official, in the unit. */
  difference: number,
  tolerance: z.number(),
  /** Whether the tolerance is in the unit or a share of the official value. */
  tolerance_absolute: z.boolean(),
  verdict: z.enum(PLAN_VERDICTS),
  /** Another year for which the official value equals the plan's. */
  equal_year: year,
  reason: text,
  reason_en: text,
  /** Words of the plan that bound its figure: `約`, `超 見込み`; empty where there are none. */
  qualifier: text,
});
export type OfficialPlan = z.infer<typeof contextPlanRow>;
