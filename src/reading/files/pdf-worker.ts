import { parentPort } from "node:worker_threads";
import { type PageLimits, pdfText } from "./pdf-text.ts";

export interface PdfTask extends PageLimits {
  bytes: Uint8Array;
}

// pdf.js then unpacks by itself, which takes half the time of the streams of Node.
Reflect.deleteProperty(globalThis, "DecompressionStream");

/** Reads PDFs, one after another, on a thread of its own, which the reader can end when one takes too much. */
parentPort?.on("message", async ({ bytes, ...limits }: PdfTask) => {
  const text = await pdfText(bytes, limits, (page) => parentPort?.postMessage({ page }));
  parentPort?.postMessage({ text });
});
