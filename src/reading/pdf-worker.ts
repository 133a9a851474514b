import { parentPort } from "node:worker_threads";
import { pdfText } from "./pdf-text.ts";

/** What the thread is asked to read. */
export interface PdfTask {
  bytes: Uint8Array;
  pages: number;
  pieces: number;
}

/** Reads PDFs, one after another, on a thread of its own, which the reader can end when one takes too much. */
parentPort?.on("message", async ({ bytes, pages, pieces }: PdfTask) => {
  const text = await pdfText(bytes, { pages, pieces }, (page) => parentPort?.postMessage({ page }));
  parentPort?.postMessage({ text });
});
