import { createRequire } from "node:module";
import { dirname, join as joinPath } from "node:path";
import { pathToFileURL } from "node:url";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextContent } from "pdfjs-dist/types/src/display/api.js";
import { drawnOn, type Matrix, times } from "../../lib/reading/operators.ts";
import { pageRules } from "../../lib/reading/pdf-rules.ts";
import { hasUnseenText } from "../../lib/reading/unseen-text.ts";
import type { Line } from "../document.ts";
import type { PdfRun } from "./pdf-lines.ts";
import { type PageText, pageTexts } from "./pdf-page.ts";
import { markNotes, withoutReadings } from "./small-print.ts";

type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

export type PageFault = "no-text" | "no-unicode";

/** The text layer of a PDF, or why there is none to be had. */
export type PdfText =
  | { pages: number; lines: Line[]; unread: { page: number; reason: PageFault }[] }
  | { code: string; message: string };

export interface PageLimits {
  pages: number;
  /** Pieces of text on one page. */
  pieces: number;
}

/**
 * Reads the text layer page by page. pdf.js makes no code from what a document says.
 * @param onPage is told each page before it is read.
 */
export async function pdfText(
  bytes: Uint8Array,
  limits: PageLimits,
  onPage: (page: number) => void,
): Promise<PdfText> {
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const pdfjs = await loadPdfJs(folder);
  const task = pdfjs.getDocument({
    data: bytes,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
    cMapUrl: joinPath(folder, "cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: joinPath(folder, "standard_fonts/"),
    stopAtErrors: false,
    // No image is unpacked.
    maxImageSize: 0,
  });
  try {
    return await textOf(await task.promise, limits, onPage, pdfjs);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error instanceof Refusal) return { code: error.code, message: error.message };
    if (error.name === "PasswordException")
      return {
        code: "pdf-locked",
        message: "the PDF is protected by a password. Save it without one.",
      };
    const message = `the PDF cannot be read (${error.message}). Export it again.`;
    return { code: "pdf-damaged", message };
  } finally {
    // The end of the thread frees everything; a page that is still at work never answers.
    task.destroy().catch(() => undefined);
  }
}

class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

async function textOf(
  pdf: PDFDocumentProxy,
  limits: PageLimits,
  onPage: (page: number) => void,
  { OPS }: PdfJs,
): Promise<PdfText> {
  if (pdf.numPages > limits.pages) {
    const message = `the PDF has ${pdf.numPages} pages, more than ${limits.pages}. Cut out the pages with indicators.`;
    throw new Refusal("pdf-too-long", message);
  }
  const lines: Line[] = [];
  const unread: { page: number; reason: PageFault }[] = [];
  let grids = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    onPage(number);
    const texts = await textsOf(pdf, number, grids, limits.pieces, OPS);
    if (number % PAGES_KEPT === 0) await pdf.cleanup();
    grids += texts.filter(({ cells }) => cells).length;
    const reason = pageFault(texts.map(({ text }) => text).join(""));
    if (reason) unread.push({ page: number, reason });
    else for (const text of texts) lines.push({ ...text, line: lines.length + 1, page: number });
  }
  return { pages: pdf.numPages, lines, unread };
}

/** Pages after which what the library keeps of them is let go. */
const PAGES_KEPT = 100;

/** The lines of one page; none where the page cannot be read. */
async function textsOf(
  pdf: PDFDocumentProxy,
  number: number,
  grids: number,
  most: number,
  numbers: PdfJs["OPS"],
): Promise<PageText[]> {
  try {
    const page = await pdf.getPage(number);
    const items = await readItems(page, most);
    const view = viewOf(page, items);
    const operators = await page.getOperatorList().catch(() => undefined);
    const drawn = operators ? drawnOn(operators, numbers, view) : [];
    const rules = pageRules(drawn);
    const unseen = hasUnseenText(drawn);
    page.cleanup();
    const pieces = markNotes(withoutReadings(piecesOf(items, view)));
    const texts = pageTexts(pieces, rules, grids);
    return texts.map(({ spans, ...text }) => ({
      ...text,
      ...(!text.cells && spans?.length ? { spans } : {}),
      ...(unseen ? { doubt: "unseen-text" as const } : {}),
    }));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return [];
  }
}

/** How a reader holds the page: turned by its own mark, or by its text where most of that lies on its side. */
function viewOf(page: PDFPageProxy, items: Item[]): Matrix {
  const turned = (more: number) => {
    const rotation = (page.rotate + more) % 360;
    return page.getViewport({ scale: 1, rotation }).transform as Matrix;
  };
  const own = turned(0);
  const sides = items
    .map(({ transform }) => times(own, transform))
    .filter(([a, b]) => Math.abs(b) > Math.abs(a));
  if (sides.length * 2 <= items.length) return own;
  const up = sides.filter(([, b]) => b < 0).length;
  return turned(up * 2 > sides.length ? 90 : 270);
}

/** The runs of text that stand upright on the turned page. */
const piecesOf = (items: Item[], view: Matrix): PdfRun[] =>
  items.flatMap(({ str: text, transform, width, height }) => {
    const [a, b, c, d, x, y] = times(view, transform);
    const size = Math.abs(d) || Math.abs(a) || Math.abs(c) || height;
    return Math.abs(b) > 0.01 ? [] : [{ text, x, y: -y, width: Math.abs(width), size }];
  });

interface Item {
  str: string;
  transform: Matrix;
  width: number;
  height: number;
}

/** The runs of text of a page. Throws where they are too many to be a page. */
async function readItems(page: PDFPageProxy, most: number): Promise<Item[]> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextContent>;
  const items: Item[] = [];
  for (let seen = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return items;
    seen += value.items.length;
    if (seen > most) {
      const message = `page ${page.pageNumber} has more than ${most} pieces of text. Cut out the pages with indicators.`;
      throw new Refusal("pdf-too-heavy", message);
    }
    for (const item of value.items)
      if ("str" in item) items.push({ ...item, transform: item.transform as Matrix });
  }
}

/**
 * The minified build takes half the memory of the other; both hold the same library. Both files bring
 * a `push` for older engines, many times slower than that of Node, which is put back.
 */
async function loadPdfJs(folder: string): Promise<PdfJs> {
  const build = (name: string) => pathToFileURL(joinPath(folder, "legacy/build", name)).href;
  const worker = build("pdf.worker.min.mjs");
  const { push } = Array.prototype;
  const pdfjs: PdfJs = await import(build("pdf.min.mjs"));
  await import(worker);
  Array.prototype.push = push;
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  return pdfjs;
}

/**
 * Why the text of a page cannot be used, or nothing. Japanese text has kana or, in a table, words
 * of plans; a page with many letters and neither, or with characters of private use, has fonts that
 * give no Unicode.
 */
export function pageFault(text: string): PageFault | undefined {
  const letters = text.replace(/\s/gu, "");
  if (letters.length === 0) return "no-text";
  const foreign = letters.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (foreign > letters.length / 5) return "no-unicode";
  const words = letters.replace(/[\p{N}\p{P}\p{S}]/gu, "");
  const kana = words.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (/目標|指標|現状|基準|年度|令和|平成/u.test(words)) return undefined;
  return words.length >= 100 && kana < words.length / 50 ? "no-unicode" : undefined;
}
