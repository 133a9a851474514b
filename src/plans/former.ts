import { z } from "zod";
import { readList } from "./list-file.ts";

/** data/former-municipalities.csv: what was a municipality and into which of today it went. */
export const formerLine = z.strictObject({
  /** Six digits; empty where it was not found. */
  code: z.string().regex(/^(\d{6})?$/u, "six digits, or empty"),
  prefecture: z.string(),
  name: z.string(),
  kana: z.string(),
  /** The code of today's municipality. */
  successor: z.string().regex(/^\d{6}$/u, "six digits"),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, "a day such as 2011-10-11"),
  /** Renamed: the same place under another name or as a city. */
  change: z.enum(["merged", "renamed"]),
  quality: z.enum(["A", "B", "C"]),
  source: z.string().min(1),
});
export type FormerLine = z.infer<typeof formerLine>;

/**
 * The former municipalities that are known; none where the project has no such file.
 * @throws InputError where it cannot be read
 */
export function readFormer(dataDir: string): Promise<FormerLine[]> {
  return readList(dataDir, "former-municipalities.csv", formerLine, { optional: true });
}
