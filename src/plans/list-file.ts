import type { z } from "zod";
import { InputError } from "../lib/errors.ts";
import { DataFolder } from "../lib/files/data-folder.ts";

/**
 * The lines of a list of data/ that every project shares, such as municipality-codes.csv; none where
 * an `optional` one is not there.
 * @throws InputError with all that is wrong with it
 */
export async function readList<Shape extends z.ZodRawShape>(
  dataDir: string,
  file: string,
  line: z.ZodObject<Shape>,
  { optional = false } = {},
): Promise<z.infer<z.ZodObject<Shape>>[]> {
  const folder = new DataFolder(dataDir, "data");
  const { rows } = optional
    ? await folder.tableIfThere(file, line, "code")
    : await folder.table(file, line, "code");
  if (folder.problems.length > 0) throw new InputError(folder.problems);
  return rows.map(({ row }) => row);
}
