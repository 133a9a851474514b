import { parentPort } from "node:worker_threads";
import { type AttachmentData, writeAttachments } from "./report-attachments.ts";
import type { FromThread } from "./report-thread.ts";

/** Makes the attachments of a report on a thread of its own; the main thread alone writes files. */
const tell = (message: FromThread) => parentPort?.postMessage(message);
parentPort?.once("message", async (data: AttachmentData) => {
  const entries = await writeAttachments(data, async (path, content) => tell({ path, content }));
  tell({ entries });
});
