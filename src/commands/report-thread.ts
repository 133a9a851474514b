import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { IndexEntry } from "../exports/index-page.ts";
import type { WriteFile } from "../exports/write-folder.ts";
import type { AttachmentData } from "./report-attachments.ts";

/** A file to be written, or the end. */
export type FromThread = { path: string; content: string | Uint8Array } | { entries: IndexEntry[] };

type MakeAttachments = (data: AttachmentData, write: WriteFile) => Promise<IndexEntry[]>;

/**
 * What makes the attachments beside the briefings: a thread where there is a second core, which
 * loads its code while the data are read. The files are the same either way.
 */
export function openAttachmentThread(): MakeAttachments {
  if (availableParallelism() === 1)
    return async (data, write) =>
      (await import("./report-attachments.ts")).writeAttachments(data, write);
  const worker = new Worker(new URL("../thread.mjs", import.meta.url), {
    workerData: { script: "commands/report-worker.ts" },
    // Half of what V8 takes: as quick, and it keeps the whole of a report below 400 MB.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const failed = new Promise<never>((_, reject) => {
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("the thread that draws the charts ended early")));
  });
  // A run that ends before it needs the thread does not wait for it.
  failed.catch(() => undefined);
  worker.unref();
  return (data, write) => {
    const made = new Promise<IndexEntry[]>((resolve, reject) => {
      worker.on("message", (message: FromThread) => {
        if ("entries" in message) resolve(message.entries);
        else write(message.path, message.content).catch(reject);
      });
    });
    worker.ref();
    worker.postMessage(data);
    return Promise.race([made, failed]).finally(() => worker.terminate());
  };
}
