import { z } from "zod";
import { DIRECTIONS, FORMS, GRADES, THEMES } from "../tables/rows.ts";

/** Rows of the tables that only exports hold: what the other tables point at. */

const text = z.string();

export const planRow = z.object({
  id: text,
  municipality_code: text,
  title: text,
  title_en: text,
  publisher: text,
  /** `2021-04`, as exact as the document says. */
  issued: text,
  period_start: z.number().int().nullable(),
  period_end: z.number().int(),
  document: text,
  document_sha256: text,
});
export type PlanRow = z.infer<typeof planRow>;

export const measureRow = z.object({
  measure: text,
  name: text,
  name_en: text,
  theme: z.enum(THEMES),
  subtheme: text,
  unit: text,
  unit_en: text,
  direction: z.enum(DIRECTIONS),
  grade: z.enum(GRADES),
  form: z.enum(FORMS),
  caveat: text,
  caveat_en: text,
});
export type MeasureRow = z.infer<typeof measureRow>;

export const measureMemberRow = z.object({
  measure: text,
  indicator_id: text,
  position: z.number().int(),
});
export type MeasureMemberRow = z.infer<typeof measureMemberRow>;

const OPERATIONS = [
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

/** One step of a conversion with its factor worked out, so that it can be computed in SQL. */
export const conversionStepRow = z.object({
  measure: text,
  indicator_id: text,
  step: z.number().int(),
  operation: z.enum(OPERATIONS),
  factor: z.number().nullable(),
  denominator: z.enum(["population_2020", "households_2020", "area_km2"]).nullable(),
  other_id: z.string().nullable(),
  unit_after: text,
});
export type ConversionStepRow = z.infer<typeof conversionStepRow>;
