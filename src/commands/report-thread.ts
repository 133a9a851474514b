import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { IndexEntry } from "../export/index-page.ts";
import type { WriteFile } from "../export/write-folder.ts";
import type { AttachmentData } from "./report-attachments.ts";

/** A file to be written, or the end. */
export type FromThread = { path: string; content: string | Uint8Array } | { entries: IndexEntry[] };

/**
 * Makes the attachments beside the briefings: on a thread where there is a second core. The files
 * are the same either way.
 */
export async function attachmentsBeside(
  data: AttachmentData,
  write: WriteFile,
): Promise<IndexEntry[]> {
  if (availableParallelism() === 1) {
    const { writeAttachments } = await import("./report-attachments.ts");
    return writeAttachments(data, write);
  }
  const workerData = { script: "commands/report-worker.ts", data };
  const worker = new Worker(new URL("../thread.mjs", import.meta.url), { workerData });
  const result = new Promise<IndexEntry[]>((resolve, reject) => {
    worker.on("message", (message: FromThread) => {
      if ("entries" in message) resolve(message.entries);
      else write(message.path, message.content).catch(reject);
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("the thread that draws the charts ended early")));
  });
  return result.finally(() => worker.terminate());
}
