import { createRequire } from "node:module";
import { dirname, join as joinPath } from "node:path";
import { pathToFileURL } from "node:url";
import type { Document, Line } from "./document.ts";
import { fileError } from "./file-error.ts";
import { type Piece, pageLines } from "./pdf-lines.ts";

type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** Longer documents are refused: they are collections, and would take minutes and much memory. */
const MAX_PAGES = 1000;

/**
 * The text layer of a PDF as lines, page by page. Pages without text or with fonts that give no
 * Unicode are left out and named in `unread`; a document in which no page can be read is refused.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Document> {
  if (!Buffer.from(bytes.subarray(0, 1024)).toString("latin1").includes("%PDF-")) {
    throw fileError(file, "pdf-damaged", "the file is no PDF. Export the document as PDF again.");
  }
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const pdfjs = await loadPdfJs(folder);
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
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
    const pdf = await task.promise.catch((error: Error) => {
      if (error.name === "PasswordException") {
        throw fileError(
          file,
          "pdf-locked",
          "the PDF is protected by a password. Save it without one.",
        );
      }
      throw fileError(
        file,
        "pdf-damaged",
        `the PDF cannot be read (${error.message}). Export it again.`,
      );
    });
    if (pdf.numPages > MAX_PAGES) {
      const message = `the PDF has ${pdf.numPages} pages, more than ${MAX_PAGES}. Cut out the pages with indicators.`;
      throw fileError(file, "pdf-too-long", message);
    }
    const lines: Line[] = [];
    const unread: { page: number; reason: PageFault }[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number).catch(() => undefined);
      const content = await page?.getTextContent().catch(() => undefined);
      const pieces = (content?.items ?? []).flatMap((item): Piece[] => {
        if (!("str" in item)) return [];
        const [, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[];
        return Math.abs(b) > 0.01
          ? []
          : [{ text: item.str, x, y, width: item.width, size: Math.abs(d) || item.height }];
      });
      page?.cleanup();
      if (number % 20 === 0) await pdf.cleanup();
      const texts = pageLines(pieces);
      const fault = content ? pageFault(texts.map(({ text }) => text).join("")) : "no-text";
      if (fault) unread.push({ page: number, reason: fault });
      else
        for (const { text, spans } of texts) {
          const place = text.includes("\t") ? { spans } : {};
          lines.push({ text, line: lines.length + 1, page: number, ...place });
        }
    }
    if (unread.length === pdf.numPages) throw fileError(file, ...refusal(unread));
    return { file, pages: pdf.numPages, lines, unread };
  } finally {
    await task.destroy();
  }
}

/** The minified build takes half the memory of the other; both hold the same library. */
async function loadPdfJs(folder: string): Promise<PdfJs> {
  const build = (name: string) => pathToFileURL(joinPath(folder, "legacy/build", name)).href;
  const pdfjs: PdfJs = await import(build("pdf.min.mjs"));
  pdfjs.GlobalWorkerOptions.workerSrc = build("pdf.worker.min.mjs");
  return pdfjs;
}

export type PageFault = "no-text" | "no-unicode";

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
