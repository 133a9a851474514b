import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Pages of every PDF of a folder, where the writer left its page objects readable, as all here do. */
export async function pagesIn(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".pdf"));
  const counts = await Promise.all(
    names.map(async (name) => pagesOf(await readFile(join(folder, name)))),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function pagesOf(bytes: Buffer): number {
  return bytes.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
