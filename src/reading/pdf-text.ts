import { createRequire } from "node:module";
import { dirname, join as joinPath } from "node:path";
import { pathToFileURL } from "node:url";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextContent } from "pdfjs-dist/types/src/display/api.js";
import { type Matrix, type OperatorNames, pageRules, times } from "../lib/reading/pdf-rules.ts";
import type { Rule } from "../lib/reading/ruled-grid.ts";
import type { Line } from "./document.ts";
import type { Piece } from "./pdf-lines.ts";
import { markNotes, type PageText, pageTexts } from "./pdf-page.ts";

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
    let grids = 0;
    const unread: { page: number; reason: PageFault }[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      onPage(number);
      const texts = await textsOf(pdf, number, grids, limits.pieces, pdfjs);
      if (texts === "too many") {
        const message = `page ${number} has more than ${limits.pieces} pieces of text. Cut out the pages with indicators.`;
        return { code: "pdf-too-heavy", message };
      }
      if (number % 20 === 0) await pdf.cleanup();
      grids += texts.filter(({ cells }) => cells).length;
      const fault = pageFault(texts.map(({ text }) => text).join(""));
      if (fault) unread.push({ page: number, reason: fault });
      else
        lines.push(
          ...texts.map((text, at) => ({ ...text, line: lines.length + at + 1, page: number })),
        );
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
    // The end of the thread frees everything; a page that is still at work never answers.
    task.destroy().catch(() => undefined);
  }
}

/** The lines of one page; none where the page cannot be read. */
async function textsOf(
  pdf: PDFDocumentProxy,
  number: number,
  grids: number,
  most: number,
  pdfjs: PdfJs,
): Promise<PageText[] | "too many"> {
  const page = await pdf.getPage(number).catch(() => undefined);
  const turned = page && (await turnedPage(page, most).catch(() => undefined));
  if (turned === "too many") return turned;
  if (!page || !turned) return [];
  const rules = await rulesOf(page, turned.view, pdfjs).catch(() => []);
  page.cleanup();
  return pageTexts(markNotes(turned.pieces), rules, grids).map(({ spans, ...text }) =>
    text.cells || !spans?.length ? text : { ...text, spans },
  );
}

/** How a page is shown: the matrix that turns it upright. */
interface View {
  transform: Matrix;
  height: number;
}

/** The pieces of a page as a reader holds it: turned by its own mark, or by its text where most of that lies on its side. */
async function turnedPage(
  page: PDFPageProxy,
  most: number,
): Promise<{ pieces: Piece[]; view: View } | "too many"> {
  const items = await readItems(page, most);
  if (items === "too many") return items;
  const own = viewOf(page, 0);
  const sides = items
    .map(({ transform }) => times(own.transform, transform))
    .filter(([a, b]) => Math.abs(b) > Math.abs(a));
  const up = sides.filter(([, b]) => b < 0).length;
  const view =
    sides.length * 2 > items.length ? viewOf(page, up * 2 > sides.length ? 90 : 270) : own;
  const pieces = items.flatMap((item): Piece[] => {
    const [a, b, c, d, x, y] = times(view.transform, item.transform);
    if (Math.abs(b) > 0.01) return [];
    return [
      {
        text: item.str,
        x,
        y: -y,
        width: Math.abs(item.width),
        size: Math.abs(d) || Math.abs(a) || Math.abs(c) || item.height,
      },
    ];
  });
  return { pieces, view };
}

function viewOf(page: PDFPageProxy, more: number): View {
  const { transform, height } = page.getViewport({
    scale: 1,
    rotation: (page.rotate + more) % 360,
  });
  return { transform: transform as Matrix, height };
}

interface Item {
  str: string;
  transform: Matrix;
  width: number;
  height: number;
}

/** The runs of text of a page, or a word where they are too many to be a page. */
async function readItems(page: PDFPageProxy, most: number): Promise<Item[] | "too many"> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextContent>;
  const items: Item[] = [];
  for (let seen = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return items;
    seen += value.items.length;
    if (seen > most) return "too many";
    for (const item of value.items)
      if ("str" in item) items.push({ ...item, transform: item.transform as Matrix });
  }
}

async function rulesOf(page: PDFPageProxy, view: View, pdfjs: PdfJs): Promise<Rule[]> {
  return pageRules(
    await page.getOperatorList(),
    pdfjs.OPS as unknown as OperatorNames,
    view.transform,
  );
}

/** The minified build takes half the memory of the other; both hold the same library. */
async function loadPdfJs(folder: string): Promise<PdfJs> {
  const build = (name: string) => pathToFileURL(joinPath(folder, "legacy/build", name)).href;
  const pdfjs: PdfJs = await import(build("pdf.min.mjs"));
  pdfjs.GlobalWorkerOptions.workerSrc = build("pdf.worker.min.mjs");
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
