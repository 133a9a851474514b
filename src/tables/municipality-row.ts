import { z } from "zod";

const text = z.string();

/** A municipality as data/municipalities.csv describes it. */
export const municipalityRow = z.object({
  code: text,
  name: text,
  name_en: text,
  prefecture: text,
  /** 政令指定都市, 中核市, 市 … */
  kind: text,
  population_2020: z.number().int(),
  households_2020: z.number().int(),
  area_km2: z.number(),
  source: text,
  source_en: text,
  quality: z.enum(["A", "B", "C"]),
});
export type Municipality = z.infer<typeof municipalityRow>;
