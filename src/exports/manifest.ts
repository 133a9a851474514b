import { createHash } from "node:crypto";
import type { PlanRow } from "../tables/rows.ts";

export interface ManifestFile {
  path: string;
  bytes: number;
  sha256: string;
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Every file of a run with its checksum, the version of the data and the documents behind it. */
export function manifest(
  files: readonly ManifestFile[],
  { dataVersion, plans }: { dataVersion: string; plans: readonly PlanRow[] },
): string {
  const content = {
    generator: "machikurabe",
    data_version: dataVersion,
    documents: plans.map(({ id, title, publisher, issued, document, document_sha256 }) => ({
      plan: id,
      title,
      publisher,
      issued,
      file: document,
      sha256: document_sha256,
    })),
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
