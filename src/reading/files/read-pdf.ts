import { Worker } from "node:worker_threads";
import type { Document } from "../document.ts";
import { fileError } from "./file-error.ts";
import type { PageFault, PageLimits, PdfText } from "./pdf-text.ts";
import type { PdfTask } from "./pdf-worker.ts";

/** What a PDF may take. Longer ones are collections; what exceeds the rest is no document. */
export interface PdfLimits extends PageLimits {
  /** Time for one page, and for opening the file. */
  secondsPerPage: number;
  seconds: number;
  megabytes: number;
}

const LIMITS: PdfLimits = {
  pages: 1000,
  pieces: 100_000,
  secondsPerPage: 30,
  seconds: 600,
  megabytes: 1500,
};

/**
 * The text layer of a PDF as lines, page by page. Pages without text or with fonts that give no
 * Unicode are left out and named in `unread`; a document in which no page can be read is refused,
 * and one that takes more time or memory than a document needs.
 */
export async function readPdf(
  file: string,
  bytes: Uint8Array,
  limits: PdfLimits = LIMITS,
): Promise<Document> {
  if (!Buffer.from(bytes.subarray(0, 1024)).toString("latin1").includes("%PDF-")) {
    throw fileError(file, "pdf-damaged", "the file is no PDF. Export the document as PDF again.");
  }
  const text = await readApart(bytes, limits);
  if ("code" in text) throw fileError(file, text.code, text.message);
  const { pages, lines, unread } = text;
  if (unread.length === pages) throw fileError(file, ...refusal(unread));
  return { file, lines, unread };
}

/** The thread that has read a PDF and waits for the next one: to start one takes a second. */
let waiting: Worker | undefined;

function startWorker(megabytes: number): Worker {
  // A thread of Node 20 starts with JavaScript alone, so tsx is told to load the rest.
  const [tsx, script] = ["tsx/esm/api", "./pdf-worker.ts"].map((name) => import.meta.resolve(name));
  const start = `import("${tsx}").then(({ tsImport }) => tsImport("${script}", "${tsx}"))`;
  return new Worker(start, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
}

/**
 * Reads on a thread of its own: a page can hold work without end, which nothing but the end of its
 * thread stops. The next PDF finds the thread again where this one was read.
 */
function readApart(bytes: Uint8Array, limits: PdfLimits): Promise<PdfText> {
  const { pages, pieces, secondsPerPage, seconds, megabytes } = limits;
  const worker = waiting ?? startWorker(megabytes);
  waiting = undefined;
  worker.ref();
  const before = process.memoryUsage.rss();
  const timers: NodeJS.Timeout[] = [];
  let page = 0;
  let read = false;
  const result = new Promise<PdfText>((resolve, reject) => {
    const tooHeavy = (what: string) => {
      const place = page === 0 ? "the PDF" : `page ${page}`;
      const message = `${place} takes more than ${what} to read. Export the document again or cut the page out.`;
      resolve({ code: "pdf-too-heavy", message });
    };
    const onPage = setTimeout(() => tooHeavy(`${secondsPerPage} seconds`), secondsPerPage * 1000);
    const whole = setTimeout(() => tooHeavy(`${seconds} seconds in all`), seconds * 1000);
    const memory = setInterval(() => {
      if (process.memoryUsage.rss() - before > megabytes * 1024 * 1024)
        tooHeavy(`${megabytes} MB of memory`);
    }, 100);
    timers.push(onPage, whole, memory);
    worker.on("message", (message: { page: number } | { text: PdfText }) => {
      if ("text" in message) {
        read = true;
        return resolve(message.text);
      }
      page = message.page;
      onPage.refresh();
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") tooHeavy(`${megabytes} MB of memory`);
      else reject(error);
    });
    worker.on("exit", () => reject(new Error("the thread that reads the PDF ended early")));
    worker.postMessage({ bytes: new Uint8Array(bytes), pages, pieces } satisfies PdfTask);
  });
  return result.finally(async () => {
    for (const timer of timers) clearTimeout(timer);
    for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
    if (!read || waiting) return void (await worker.terminate());
    worker.unref();
    waiting = worker;
  });
}

function refusal(unread: { reason: PageFault }[]): [string, string] {
  const images = unread.filter(({ reason }) => reason === "no-text").length;
  return images > unread.length / 2
    ? [
        "pdf-no-text",
        `none of the ${unread.length} pages has a text layer; they are images. Use the original file or run text recognition (OCR) first.`,
      ]
    : [
        "pdf-no-unicode",
        `the fonts of the ${unread.length} pages do not say which characters they draw. Use the original file or run text recognition (OCR) first.`,
      ];
}
