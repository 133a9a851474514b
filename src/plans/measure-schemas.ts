import { z } from "zod";
import { plainUnit } from "../notation/unit.ts";
import { DENOMINATORS, DIRECTIONS, FORMS, GRADES } from "../tables/vocabulary.ts";
import { filled, place, text } from "./schemas.ts";

const unit = filled.transform(plainUnit);

/** One step from a row's unit to the measure's unit. A closed vocabulary: see docs/methods.md. */
export const conversionStep = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("unit"), to: unit }),
  /** The label states a denominator that the unit leaves unsaid: 件 → 件/1000人. The value stays. */
  z.strictObject({ step: z.literal("label_unit"), to: unit }),
  /**
   * Divide by a denominator of data/municipalities.csv, or by an official count of data/context/ and
   * multiply by `per`. The count is that of the named year, or (`own`) of the year nearest to the
   * value's own; a target divides by that of its baseline, so that its change is the promised one.
   */
  z.strictObject({
    step: z.literal("per"),
    denominator: z.union(
      [
        z.enum(DENOMINATORS),
        z.strictObject({
          item: filled,
          year: z.union([z.literal("own"), z.number().int().min(1900).max(2100)]),
        }),
      ],
      {
        error:
          "population_2020, households_2020, area_km2, or an item of data/context/items.yaml with its year: { item: pop_under15, year: 2020 }, year: own for that of each value",
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
    unit: text.transform(plainUnit),
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
