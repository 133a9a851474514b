import { z } from "zod";
import { id as sourceId } from "../plans/ids.ts";
import { isExpression } from "../plans/taxonomy-schema.ts";
import { BASES, DIRECTIONS, OFFICIAL_MISSING, QUALITIES } from "../tables/rows.ts";

/** What the files under data/context/ may hold. docs/context.md describes every key. */

const filled = z.string().min(1);
const id = z.string().regex(/^[a-z0-9_]+$/, "small letters, digits and underscores");
const year = z.number().int().min(1900).max(2100);
const both = z.strictObject({ ja: filled, en: filled });

/** Terms are ids of items; a leading minus subtracts. */
const term = z.string().regex(/^-?[a-z0-9_]+$/, "the id of an item, with - before it to subtract");

export const itemDefinition = z
  .strictObject({
    id,
    role: z.enum(["shown", "input"]).default("shown"),
    theme: filled,
    subtheme: filled,
    name: filled,
    name_en: filled,
    unit: filled,
    unit_en: filled,
    /** Not needed where a formula says it. */
    definition: filled.optional(),
    definition_en: filled.optional(),
    statistic: filled,
    table: filled,
    licence: filled,
    direction: z.enum(DIRECTIONS),
    date: z.strictObject({
      basis: z.enum(BASES),
      day: z
        .string()
        .regex(/^\d{2}-\d{2}$/, "month and day such as 10-01")
        .optional(),
    }),
    digits: z.number().int().min(0).max(4).default(0),
    scale: z.enum(["linear", "log"]).default("linear"),
    series: z.boolean().default(false),
    projection: z.boolean().default(false),
    /** Another statistic of the same quantity; its value of so many years later lies nearest in time. */
    contrast: z.strictObject({ item: id, years_after: z.number().int() }).optional(),
    /** The item that counts all residents, where this one leaves out foreign nationals. */
    all_residents: id.optional(),
    /** Why a percentage of this item may lie over 100. */
    over_100: filled.optional(),
    ssdse: z.strictObject({ column: filled, factor: z.number().positive().default(1) }).optional(),
    /** Taken from these items: of each year the first that has a value. */
    first_of: z.array(id).min(1).optional(),
    formula: z
      .strictObject({
        numerator: z.array(term).min(1),
        denominator: z.array(term).min(1),
        per: z.number().positive(),
        numerator_year: year.optional(),
        denominator_year: year.optional(),
      })
      .optional(),
    breaks: z
      .array(
        z.strictObject({
          year,
          /** Only this municipality; every one where it is absent. */
          municipality: filled.optional(),
          reason: filled,
          reason_en: filled,
        }),
      )
      .default([]),
    why: z.string().default(""),
    why_en: z.string().default(""),
    caution: z.string().default(""),
    caution_en: z.string().default(""),
    not_for: z.string().default(""),
    not_for_en: z.string().default(""),
    /** False where a plan's own figure of the quantity may be defined otherwise. */
    judges_targets: z.boolean().default(true),
  })
  .refine((item) => item.formula !== undefined || (item.definition && item.definition_en), {
    message: "an item without a formula needs definition and definition_en",
    path: ["definition"],
  })
  .refine((item) => item.role === "input" || (item.why && item.why_en), {
    message: "a shown item says in why and why_en what question it answers",
    path: ["why"],
  })
  .refine((item) => item.role === "input" || (item.not_for && item.not_for_en), {
    message: "a shown item says in not_for and not_for_en what it must not be used for",
    path: ["not_for"],
  })
  .refine((item) => (item.caution === "") === (item.caution_en === ""), {
    message: "caution and caution_en go together",
    path: ["caution"],
  });
export type ItemDefinition = z.infer<typeof itemDefinition>;

const pattern = filled.refine(isExpression, { message: "a regular expression such as ^人口$" });

/** Which items hold the quantity that a plan's figure states. */
export const quantityLink = z.strictObject({
  quantity: id,
  /** On the label or the subject, half-width and without spaces. */
  aliases: z.array(pattern).min(1),
  /** In the order in which they are preferred where both have a value as near in time. */
  items: z.array(id).min(1),
  /** Largest difference that is no finding: a share of the official value. */
  tolerance: z.number().min(0),
  /** The tolerance is in the item's unit. */
  absolute: z.boolean().default(false),
  reason: filled,
  reason_en: filled,
});
export type QuantityLink = z.infer<typeof quantityLink>;

/** data/context/items.yaml */
export const itemsFile = z.strictObject({
  licences: z.record(sourceId, both),
  sources: z.record(sourceId, z.strictObject({ ja: filled, en: filled, via: filled })),
  statistics: z.record(sourceId, both),
  items: z.array(itemDefinition),
  quantities: z.array(quantityLink).default([]),
});
export type ItemsFile = z.infer<typeof itemsFile>;

/** data/context/japan.yaml, written by the command `context`. */
export const japanFile = z.strictObject({
  edition: filled,
  file: z.string().regex(/^[\w.-]+\.csv$/, "the name of a CSV file in data/context"),
  source: filled,
  quality: z.enum(QUALITIES),
  /** Of the published file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits"),
  columns: z.record(z.string(), z.strictObject({ year, name: filled })),
});
export type JapanFile = z.infer<typeof japanFile>;

/** data/context/values.csv: what an item is for a municipality in a year, as the source gives it. */
export const valueLine = z.strictObject({
  item_id: filled,
  municipality_code: filled,
  year: z
    .string()
    .regex(/^(19|20)\d{2}$/, "a Western year")
    .transform(Number),
  /** Empty where `missing` says why. Zero is a value. */
  value: z.string().regex(/^(-?\d+(\.\d+)?)?$/, "a number without commas or units, or empty"),
  unit: z.string(),
  missing: z.enum(["", ...OFFICIAL_MISSING]),
  preliminary: z.enum(["", "yes"]),
  source: z.string(),
  quality: z.enum(["", ...QUALITIES]),
  note: z.string(),
  note_en: z.string(),
});
export type PrintedValue = z.infer<typeof valueLine>;

/** What single files of data/context/ are checked against, by the file's name without its ending. */
export const OFFICIAL_FILES = {
  tables: { values: valueLine },
  yaml: { items: itemsFile, japan: japanFile },
};
