import { createRequire } from "node:module";
import { dirname, join as joinPath } from "node:path";
import { pathToFileURL } from "node:url";
import type { PDFPageProxy } from "pdfjs-dist";
import type { TextContent } from "pdfjs-dist/types/src/display/api.js";
import type { Line } from "./document.ts";
import { type Piece, pageLines } from "./pdf-lines.ts";

type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

export type PageFault = "no-text" | "no-unicode";

/** The text layer of a PDF, or why there is none to be had. */
export type PdfText =
  | { pages: number; lines: Line[]; unread: { page: number; reason: PageFault }[] }
  | { code: string; message: string };

/**
 * Reads the text layer page by page. pdf.js makes no code from what a document says.
 * @param onPage is told each page before it is read.
 */
export async function pdfText(
  bytes: Uint8Array,
  limits: { pages: number; pieces: number },
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
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > limits.pages) {
      const message = `the PDF has ${pdf.numPages} pages, more than ${limits.pages}. Cut out the pages with indicators.`;
      return { code: "pdf-too-long", message };
    }
    const lines: Line[] = [];
    const unread: { page: number; reason: PageFault }[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      onPage(number);
      const page = await pdf.getPage(number).catch(() => undefined);
      const pieces = page && (await readPieces(page, limits.pieces).catch(() => undefined));
      if (pieces === "too many") {
        const message = `page ${number} has more than ${limits.pieces} pieces of text. Cut out the pages with indicators.`;
        return { code: "pdf-too-heavy", message };
      }
      page?.cleanup();
      if (number % 20 === 0) await pdf.cleanup();
      const texts = pageLines(pieces ?? []);
      const fault = pieces ? pageFault(texts.map(({ text }) => text).join("")) : "no-text";
      if (fault) unread.push({ page: number, reason: fault });
      else
        for (const { text, spans } of texts) {
          const place = text.includes("\t") ? { spans } : {};
          lines.push({ text, line: lines.length + 1, page: number, ...place });
        }
    }
    return { pages: pdf.numPages, lines, unread };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === "PasswordException") {
      const message = "the PDF is protected by a password. Save it without one.";
      return { code: "pdf-locked", message };
    }
    return {
      code: "pdf-damaged",
      message: `the PDF cannot be read (${error.message}). Export it again.`,
    };
  } finally {
    await task.destroy();
  }
}

/** The runs of text of a page that stand upright, or a word where they are too many to be a page. */
async function readPieces(page: PDFPageProxy, most: number): Promise<Piece[] | "too many"> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextContent>;
  const pieces: Piece[] = [];
  for (let seen = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    seen += value.items.length;
    if (seen > most) return "too many";
    for (const item of value.items) {
      if (!("str" in item)) continue;
      const [, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[];
      if (Math.abs(b) > 0.01) continue;
      pieces.push({ text: item.str, x, y, width: item.width, size: Math.abs(d) || item.height });
    }
  }
}

/** The minified build takes half the memory of the other; both hold the same library. */
async function loadPdfJs(folder: string): Promise<PdfJs> {
  const build = (name: string) => pathToFileURL(joinPath(folder, "legacy/build", name)).href;
  const pdfjs: PdfJs = await import(build("pdf.min.mjs"));
  pdfjs.GlobalWorkerOptions.workerSrc = build("pdf.worker.min.mjs");
  return pdfjs;
}

/**
 * Why the text of a page cannot be used, or nothing. Japanese text always has kana; a page with
 * many letters and hardly any, or with characters of private use, has fonts that give no Unicode.
 */
export function pageFault(text: string): PageFault | undefined {
  const letters = text.replace(/\s/gu, "");
  if (letters.length === 0) return "no-text";
  const foreign = letters.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (foreign > letters.length / 5) return "no-unicode";
  const words = letters.replace(/[\p{N}\p{P}\p{S}]/gu, "");
  const kana = words.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return words.length >= 100 && kana < words.length / 50 ? "no-unicode" : undefined;
}
