import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * First eight digits of the sha256 over every file under the data folder, by path. Hidden ones are no
 * data: what file managers put there, and what a run is writing.
 */
export async function dataVersion(dataDir: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(dataDir, "raw")))
    .filter((path) => !/[\\/]\./u.test(path.slice(dataDir.length)))
    .sort();
  for (const path of paths) {
    hash.update(path.slice(dataDir.length).replaceAll("\\", "/"));
    hash.update(await readFile(path));
  }
  return hash.digest("hex").slice(0, 8);
}
