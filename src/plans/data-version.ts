import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesIn } from "../lib/files/files-in.ts";

/**
 * First eight digits of the sha256 over every file under the data folder, by path. Hidden ones are no
 * data: what file managers put there, and what a run is writing.
 */
export async function dataVersion(dataDir: string): Promise<string> {
  const hash = createHash("sha256");
  const paths = filesIn(dataDir).filter((path) => !/(^|\/)\./u.test(path));
  for (const path of paths.filter((one) => !one.startsWith("raw/"))) {
    hash.update(`/${path}`);
    hash.update(await readFile(join(dataDir, path)));
  }
  return hash.digest("hex").slice(0, 8);
}
