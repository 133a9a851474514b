import { parentPort, workerData } from "node:worker_threads";
import { pdfText } from "./pdf-text.ts";

/** Reads a PDF on a thread of its own, which the reader can end when it takes too much. */
const { bytes, pages, pieces } = workerData as {
  bytes: Uint8Array;
  pages: number;
  pieces: number;
};
const text = await pdfText(bytes, { pages, pieces }, (page) => parentPort?.postMessage({ page }));
parentPort?.postMessage({ text });
