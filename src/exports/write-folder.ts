import { openOutputFolder } from "../lib/files/output-folder.ts";
import type { PlanRow } from "../tables/rows.ts";
import { type ManifestFile, manifest, sha256 } from "./manifest.ts";

/** Writes one file of the folder; `path` is relative, with forward slashes. */
export type WriteFile = (path: string, content: string | Uint8Array) => Promise<void>;

/**
 * Builds an output folder with its manifest and puts it in place, or leaves the last one as it was
 * where `build` fails.
 * @returns what was written, the manifest itself apart.
 */
export async function writeFolder(
  out: string,
  run: { version: string; plans: readonly PlanRow[] },
  build: (write: WriteFile) => Promise<void>,
): Promise<ManifestFile[]> {
  const folder = await openOutputFolder(out);
  const files: ManifestFile[] = [];
  try {
    await build(async (path, content) => {
      await folder.write(path, content);
      files.push({ path, bytes: Buffer.byteLength(content), sha256: sha256(content) });
    });
    const { version, plans } = run;
    await folder.write("manifest.json", manifest(files, { dataVersion: version, plans }));
    await folder.commit();
  } catch (error) {
    await folder.discard();
    throw error;
  }
  return files;
}
