import { z } from "zod";
import { readPeriod } from "../notation/period.ts";
import { printedIndicators } from "../tables/printed-tables.ts";
import { partialDate } from "./dates.ts";
import { id } from "./ids.ts";
import {
  accumulationCell,
  evaluationScale,
  furtherDocument,
  ownDocument,
} from "./result-schemas.ts";

/**
 * What the YAML files under data/ may hold; tables/printed-tables.ts declares the columns of tables.
 * Unknown keys are refused, so that a misspelt setting is reported instead of ignored.
 */

/** indicators.csv with what a person may add: how values add up where the words do not say it. */
export const indicatorLine = printedIndicators.extend({
  accumulation: accumulationCell.optional(),
});
export type PrintedIndicator = z.infer<typeof indicatorLine>;

export const text = z.string();
export const filled = z.string().min(1);

/** Words for readers; a text in one language alone would leave the other pages silent. */
const inBothLanguages = z.strictObject({ ja: filled, en: filled });

/** A Western year, or one as plans print it: R8, 令和8年度. */
export const fiscalYear = z.preprocess(
  (value) => (typeof value === "string" ? (readPeriod(value)?.year ?? value) : value),
  z.number().int().min(1950).max(2100),
);

/** data/plans/<plan>/plan.yaml */
export const planFile = z.strictObject({
  id,
  municipality: z.string(),
  title: filled,
  title_en: filled,
  /** The plan of the same municipality in whose place this one stands. */
  supersedes: filled.optional(),
  publisher: filled,
  issued: partialDate,
  /** Western fiscal years. `start` is absent where the document does not state it. */
  period: z
    .strictObject({ start: fiscalYear.optional(), end: fiscalYear })
    .refine(
      ({ start, end }) => start === undefined || start <= end,
      "the plan ends before it starts",
    ),
  /** What part of which plan the document holds, in readers' words. */
  covers: inBothLanguages.optional(),
  /** What belongs to the plan and was not at hand. */
  missing: inBothLanguages.optional(),
  document: ownDocument,
  /** Yearly reports and whatever else results come from. */
  documents: z.array(furtherDocument).optional(),
  /** The plan's own scale of evaluation. */
  evaluations: evaluationScale.optional(),
  /** Years that the document states as a rule for every row that prints none. */
  default_years: z
    .strictObject({
      baseline: z.number().int().optional(),
      target: z.number().int().optional(),
      latest: z.number().int().optional(),
      source: filled,
    })
    .optional(),
  /** What a year is that the rows print without 年度 or 年, where a head of the document says so. */
  bare_years: z
    .strictObject({ basis: z.enum(["fiscal_year", "calendar_year"]), source: filled })
    .optional(),
  /** Counts that the document states about itself, and how to count them in the rows. */
  stated_counts: z
    .array(
      z.strictObject({
        what: z.enum(["headline", "kpi", "policies"]),
        /** For policies: the level counted. */
        level: z.number().int().optional(),
        evaluation: z.string().optional(),
        count: z.number().int(),
        line: z.number().int(),
      }),
    )
    .default([]),
});
export type PlanFile = z.infer<typeof planFile>;

/** data/corrections.yaml: what the document prints wrongly, kept as printed and corrected here. */
export const correctionsFile = z.array(
  z.strictObject({
    plan: filled,
    table: z.enum(["indicators", "policies", "series", "facts"]),
    row: z.number().int(),
    field: filled,
    /** What the printed cell must hold for the correction to apply; else it is reported. */
    printed: text,
    corrected: text,
    reason: filled,
  }),
);
export type Correction = z.infer<typeof correctionsFile>[number];

/**
 * data/links.yaml: rows of one city that state the same quantity in words that differ, so that
 * equal labels alone do not find them. The first row named is the one the others point to.
 */
export const linksFile = z.array(z.strictObject({ rows: z.array(filled).min(2), reason: filled }));
export type Link = z.infer<typeof linksFile>[number];

/** The theme and subtheme that something stands under; whether there are such is checked with the themes. */
export const place = { theme: filled, subtheme: filled };

/** data/policy-gaps.yaml: subthemes without a policy that a person has looked for in the plans. */
export const policyGapsFile = z.array(
  z
    .strictObject({
      municipality: filled,
      ...place,
      checked: partialDate,
      /** Words that the plans were searched for. */
      searched: z.array(filled).min(1),
      /** Where the subject is dealt with, if anywhere. */
      found: filled.optional(),
      found_en: filled.optional(),
    })
    .refine(({ found, found_en }) => (found === undefined) === (found_en === undefined), {
      message: "found and found_en go together",
      path: ["found"],
    }),
);
export type PolicyGap = z.infer<typeof policyGapsFile>[number];
