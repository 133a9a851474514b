import { InputError } from "../lib/errors.ts";
import type { RowSchema } from "../lib/files/csv.ts";
import { DataFolder } from "../lib/files/data-folder.ts";

/**
 * The lines of a list of data/ that every project shares, such as municipality-codes.csv; none where
 * an `optional` one is not there.
 * @throws InputError with all that is wrong with it
 */
export async function readList<Row>(
  dataDir: string,
  file: string,
  line: RowSchema<Row>,
  { optional = false } = {},
): Promise<Row[]> {
  const folder = new DataFolder(dataDir, "data");
  const { rows } = await folder.table(file, line, { key: "code", optional });
  if (folder.problems.length > 0) throw new InputError(folder.problems);
  return rows.map(({ row }) => row);
}
