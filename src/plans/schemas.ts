import { z } from "zod";
import {
  DIRECTIONS,
  FORMS,
  GRADES,
  KINDS,
  LOGIC_TYPES,
  THEMES,
  YEAR_DOUBTS,
} from "../tables/rows.ts";

/**
 * What the files under data/ may hold. Every cell of a CSV file arrives as text; objects refuse
 * unknown keys, so that a misspelt column or setting is reported instead of ignored.
 */

const text = z.string();
const filled = z.string().min(1);
const expression = filled.refine(isExpression, "not a regular expression");
const count = z.string().regex(/^[1-9]\d*$/, "a whole number from 1");
const optionalCount = z.union([z.literal(""), count]);

const wholeNumber = z.string().regex(/^\d+$/, "a whole number").transform(Number);
const decimalNumber = z
  .string()
  .regex(/^\d+(\.\d+)?$/, "a number such as 61.95")
  .transform(Number);

function isExpression(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}

/** data/municipalities.csv: the denominators of every derived rate, with their source. */
export const municipalityLine = z.strictObject({
  code: z.string(),
  name: filled,
  name_en: filled,
  prefecture: filled,
  kind: filled,
  population_2020: wholeNumber,
  households_2020: wholeNumber,
  area_km2: decimalNumber,
  source: filled,
  source_en: filled,
  quality: z.enum(["A", "B", "C"]),
});

/** data/units.csv: every unit that the tables may hold, with what English readers call it. */
export const unitLine = z.strictObject({ unit: filled, unit_en: text });

/** data/translations.csv: labels, series and titles as printed, and their English. */
export const translationLine = z.strictObject({ ja: filled, en: filled });

/** data/plans/<plan>/indicators.csv: one printed row each, in the document's own characters. */
export const printedIndicator = z.strictObject({
  /** Counts the rows of the plan from 1 in the order of the document; part of the indicator's id. */
  row: count,
  line: count,
  page: optionalCount,
  section: text,
  kind: z.enum(KINDS),
  code: text,
  label: filled,
  series: text,
  unit: text,
  baseline: text,
  baseline_period: text,
  target: text,
  target_period: text,
  latest: text,
  latest_period: text,
  evaluation: text,
  category: text,
  repeat: z.enum(["", "再掲"]),
  note: text,
});
export type PrintedIndicator = z.infer<typeof printedIndicator>;

/** data/plans/<plan>/policies.csv: `parent` names the row above in the hierarchy, or nothing. */
export const printedPolicy = z.strictObject({
  row: count,
  line: count,
  level: count,
  code: text,
  title: filled,
  parent: optionalCount,
  sdg_targets: text,
});
export type PrintedPolicy = z.infer<typeof printedPolicy>;

/** data/plans/<plan>/series.csv: one point of a yearly series each. */
export const printedPoint = z.strictObject({
  row: count,
  line: count,
  name: filled,
  unit: filled,
  year: filled,
  value: filled,
});
export type PrintedPoint = z.infer<typeof printedPoint>;

/** data/plans/<plan>/facts.csv: figures that the running text states. */
export const printedFact = z.strictObject({
  row: count,
  line: count,
  subject: filled,
  value: filled,
  unit: text,
  period: text,
  qualifier: text,
});
export type PrintedFact = z.infer<typeof printedFact>;

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date such as 2021-04");

/** data/plans/<plan>/plan.yaml */
export const planFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens"),
  municipality: z.string(),
  title: filled,
  title_en: filled,
  publisher: filled,
  issued: date,
  /** Western fiscal years. `start` is absent where the document does not state it. */
  period: z.strictObject({ start: z.number().int().optional(), end: z.number().int() }),
  document: z.strictObject({ file: filled, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
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

/** data/corrections.yaml: what the document prints wrongly, kept as printed and mended here. */
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

const place = { theme: z.enum(THEMES), subtheme: filled };

/** data/taxonomy.yaml: which words place a row; overrides win, then the first word that matches. */
export const taxonomyFile = z.strictObject({
  /** A label that matches takes the theme of the policy that its code or section names. */
  policy_surveys: z.array(expression),
  words: z.array(
    z.strictObject({
      ...place,
      /** Regular expressions, tried in order against label, series and unit. */
      match: z.array(expression).min(1),
      direction: z.enum(DIRECTIONS).optional(),
    }),
  ),
  /** For rows whose target does not tell: words that mean lower or none is better. */
  directions: z.array(
    z.strictObject({ match: z.array(expression).min(1), direction: z.enum(DIRECTIONS) }),
  ),
  overrides: z.array(
    z.strictObject({
      rows: z.array(filled).min(1),
      ...place,
      direction: z.enum(DIRECTIONS).optional(),
      reason: filled,
    }),
  ),
  /** What a number measures; overrides win, then the first expression that matches the label. */
  logic: z
    .strictObject({
      words: z.array(
        z.strictObject({ type: z.enum(LOGIC_TYPES), match: z.array(expression).min(1) }),
      ),
      overrides: z.array(
        z.strictObject({
          rows: z.array(filled).min(1),
          type: z.enum(LOGIC_TYPES),
          reason: filled,
        }),
      ),
    })
    .optional(),
  /** Kinds of figures that come out years late, so that a rule's year is doubtful for them. */
  year_doubts: z
    .array(z.strictObject({ kind: z.enum(YEAR_DOUBTS), match: z.array(expression).min(1) }))
    .optional(),
  policies: z.strictObject({
    words: z.array(z.strictObject({ ...place, match: z.array(expression).min(1) })),
    overrides: z.array(z.strictObject({ rows: z.array(filled).min(1), ...place, reason: filled })),
  }),
});
export type Taxonomy = z.infer<typeof taxonomyFile>;

/** data/policy-gaps.yaml: subthemes without a policy that a person has looked for in the plans. */
export const policyGapsFile = z.array(
  z
    .strictObject({
      municipality: filled,
      ...place,
      checked: date,
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

/** One step from a row's unit to the measure's unit. A closed vocabulary: see docs/methods.md. */
export const conversionStep = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("unit"), to: filled }),
  /** The label states a denominator that the unit leaves unsaid: 件 → 件/1000人. The value stays. */
  z.strictObject({ step: z.literal("label_unit"), to: filled }),
  /**
   * Divide by a denominator of data/municipalities.csv, or by an official count of data/context/ in
   * the named year, and multiply by `per`.
   */
  z.strictObject({
    step: z.literal("per"),
    denominator: z.union(
      [
        z.enum(["population_2020", "households_2020", "area_km2"]),
        z.strictObject({ item: filled, year: z.number().int().min(1900).max(2100) }),
      ],
      {
        error:
          "population_2020, households_2020, area_km2, or an item of data/context/items.yaml with its year: { item: pop_under15, year: 2020 }",
      },
    ),
    per: z.number().positive(),
  }),
  /** Percent of another row of the same plan. */
  z.strictObject({ step: z.literal("share_of"), row: filled }),
  /** Percent of the baseline per year, from the baseline to the target or the latest value. */
  z.strictObject({ step: z.literal("change_rate") }),
  /** The same in points, for a value that is a percentage. */
  z.strictObject({ step: z.literal("change_points") }),
  /** A change in % against a reference year as the level that is left of it: −10.2 % is 89.8. */
  z.strictObject({ step: z.literal("left_of_reference") }),
  z.strictObject({ step: z.literal("plus"), row: filled }),
  z.strictObject({ step: z.literal("minus"), row: filled }),
]);
export type ConversionStep = z.infer<typeof conversionStep>;

/** data/measures.yaml: the quantities that rows of several municipalities share. */
export const measuresFile = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, "small letters, digits and underscores"),
    name: filled,
    name_en: filled,
    ...place,
    /** The common unit; for similar and not_comparable it may be empty. */
    unit: text,
    unit_en: text,
    direction: z.enum(DIRECTIONS),
    grade: z.enum(GRADES),
    /** What may be compared: the values, or only how fast they are to change. */
    form: z.enum(FORMS).default("level"),
    /** Why the measure stands under another theme than its rows; required where it does. */
    theme_reason: filled.optional(),
    /** Why the grade: the statistic and where the definitions differ. Years are added by the program. */
    caveat: filled,
    caveat_en: filled,
    members: z
      .array(z.strictObject({ row: filled, conversion: z.array(conversionStep).default([]) }))
      .min(1),
  }),
);
export type Measure = z.infer<typeof measuresFile>[number];
