import { z } from "zod";
import { ACCUMULATION_DOUBTS, ACCUMULATIONS } from "../notation/accumulation.ts";
import { BASES, DIRECTIONS, MISSING, THEMES, VERDICTS } from "./vocabulary.ts";

/** Rows of the tables that follow a plan through its years. */

const text = z.string();
const number = z.number().nullable();
const year = z.number().int().nullable();
const optional = z.string().nullable();
const theme = z.enum(THEMES);

/** Where a result stands: in the plan beside its target, in a yearly series of the plan, in a report. */
const ORIGINS = ["plan", "series", "report"] as const;
/** What a grade of a plan's own scale says of the target. `none`: not judged, or no longer followed. */
export const COUNTS_AS = ["success", "partial", "failure", "none"] as const;
/** Which way the last three results went, seen from what is better. */
export const TRENDS = ["improving", "worsening", "steady", "mixed"] as const;
export type Trend = (typeof TRENDS)[number];

/** The actual value of an indicator in one year, with its own source. Never an official statistic. */
export const resultRow = z.object({
  indicator_id: text,
  municipality_code: text,
  plan: text,
  theme,
  unit: text,
  origin: z.enum(ORIGINS),
  year,
  basis: z.enum(BASES).nullable(),
  raw: text,
  value: number,
  missing: z.enum(MISSING).nullable(),
  /** Whether it is the value that `latest_value` of the indicator holds. */
  newest: z.boolean(),
  /** File name of the document that prints the value. */
  document: text,
  page: z.number().int().nullable(),
  line: z.number().int().nullable(),
  address: text,
  quality: z.enum(["A", "B", "C"]),
  evaluation_printed: optional,
  counts_as: z.enum(COUNTS_AS).nullable(),
  division: text,
  reason: text,
  response: text,
  note: text,
  /** Why a person should look at the value before it is quoted; empty where nobody needs to. */
  review: text,
  review_en: text,
});
export type Result = z.infer<typeof resultRow>;

/** Where an indicator stood in one year on the way to its target. Repeats (再掲) have no rows. */
export const progressYearRow = z.object({
  indicator_id: text,
  municipality_code: text,
  plan: text,
  theme,
  unit: text,
  direction: z.enum(DIRECTIONS),
  accumulation: z.enum(ACCUMULATIONS),
  /** Why the words of the row leave it open, or null. */
  accumulation_doubt: z.enum(ACCUMULATION_DOUBTS).nullable(),
  year: z.number().int(),
  /** Null in a year with a yearly target and no result. */
  value: number,
  target_value: number,
  target_year: year,
  /** The value on the way from baseline to target in this year. */
  expected: number,
  /** What the way is: `yearly_target`, `between_yearly_targets`, `straight_line`, `share_of_years`, `target`. */
  expected_by: optional,
  /** value − expected, in the unit. */
  distance: number,
  /** Share of the way that was covered; of a count over years, share of the target. */
  share_reached: number,
  /** Share of the time; of a count over years, share of the years that it covers. */
  elapsed: number,
  verdict: z.enum(VERDICTS).nullable(),
  /** Why this verdict: the rule, by its stable name. */
  rule: text,
  trend: z.enum(TRENDS).nullable(),
  /** The target year is over. */
  after_target: z.boolean(),
});
export type ProgressYear = z.infer<typeof progressYearRow>;
