import { z } from "zod";
import { DIRECTIONS, LOGIC_TYPES, YEAR_DOUBTS } from "../tables/vocabulary.ts";
import { id } from "./ids.ts";
import { filled, place } from "./schemas.ts";

const expression = filled.refine(isExpression, "not a regular expression");

export function isExpression(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}

const expressions = z.array(expression).min(1);
const rows = z.array(filled).min(1);

/** An id alone names a subtheme of the file that this one extends. */
const subthemeEntry = z.preprocess(
  (value) => (typeof value === "string" ? { id: value } : value),
  z.strictObject({
    id,
    ja: filled.optional(),
    en: filled.optional(),
    /** It gathers rows of many subjects: no page says who has a target in it and who has none. */
    mixed: z.boolean().optional(),
  }),
);

const themeEntry = z.strictObject({
  id,
  ja: filled,
  en: filled,
  /** For narrow columns. */
  short: filled.optional(),
  short_en: filled.optional(),
  /** Goals of the United Nations; where it has none, those of its subthemes in the extended file. */
  sdg_goals: z.array(z.number().int().min(1).max(17)).optional(),
  /** The subtheme that takes what no word places: readers see its theme as the rest. */
  remainder: filled.optional(),
  /** A theme without any is its own only subtheme. */
  subthemes: z.array(subthemeEntry).min(1).optional(),
});
export type ThemeEntry = z.infer<typeof themeEntry>;

/** Regular expressions, tried in order against label, series and unit or a title. */
const placedWords = z.strictObject({ ...place, match: expressions });
const placedRows = z.strictObject({ rows, ...place, reason: filled });
const direction = z.enum(DIRECTIONS);

/** data/taxonomy.yaml: the themes, and which words place a row; overrides win, then the first word. */
export const taxonomyFile = z.strictObject({
  /** A file beside this one whose words, overrides and subthemes hold here too. */
  extends: filled.optional(),
  themes: z.array(themeEntry).min(1),
  /** A label that matches takes the theme of the policy that its code or section names. */
  policy_surveys: z.array(expression).default([]),
  words: z.array(placedWords.extend({ direction: direction.optional() })).default([]),
  /** For rows whose target does not tell: words that mean lower or none is better. */
  directions: z.array(z.strictObject({ match: expressions, direction })).default([]),
  overrides: z.array(placedRows.extend({ direction: direction.optional() })).default([]),
  /** What a number measures; overrides win, then the first expression that matches the label. */
  logic: z
    .strictObject({
      words: z.array(z.strictObject({ type: z.enum(LOGIC_TYPES), match: expressions })),
      overrides: z.array(z.strictObject({ rows, type: z.enum(LOGIC_TYPES), reason: filled })),
    })
    .optional(),
  /** Kinds of figures that come out years late, so that a rule's year is doubtful for them. */
  year_doubts: z
    .array(z.strictObject({ kind: z.enum(YEAR_DOUBTS), match: expressions }))
    .optional(),
  /** Years in which people were kept from meeting, and what depends on their meeting. */
  pandemic: z.strictObject({ years: z.array(z.number().int()), match: expressions }).optional(),
  policies: z
    .strictObject({
      words: z.array(placedWords).default([]),
      overrides: z.array(placedRows).default([]),
    })
    .default({ words: [], overrides: [] }),
  /** Rules for the headlines of themes; a theme takes those whose item or measure is its own, in this order. */
  headlines: z
    .array(
      z.discriminatedUnion("rule", [
        z.strictObject({ rule: z.enum(["outlook", "trend", "level"]), item: filled }),
        z.strictObject({ rule: z.literal("promise"), measure: filled }),
        z.strictObject({ rule: z.literal("present") }),
      ]),
    )
    .default([]),
});
export type TaxonomyFile = z.infer<typeof taxonomyFile>;
