import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesIn } from "../lib/files/files-in.ts";

/** The file whose order of rows says nothing. */
const UNORDERED = "municipalities.csv";

/**
 * First eight digits of the sha256 over every file under the data folder, by path. Hidden ones are no
 * data: what file managers put there, and what a run is writing.
 */
export async function dataVersion(dataDir: string): Promise<string> {
  const hash = createHash("sha256");
  const paths = filesIn(dataDir).filter((path) => !/(^|\/)\./u.test(path));
  for (const path of paths.filter((one) => !one.startsWith("raw/"))) {
    hash.update(`/${path}`);
    const bytes = await readFile(join(dataDir, path));
    hash.update(
      path === UNORDERED ? bytes.toString().split(/\r?\n/u).toSorted().join("\n") : bytes,
    );
  }
  return hash.digest("hex").slice(0, 8);
}
