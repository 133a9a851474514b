import { basename, extname } from "node:path";
import { endingAtOnce } from "../../lib/signals.ts";
import type { Document } from "../document.ts";
import { extract } from "../extract.ts";
import { namesIndicators } from "../grid/column-words.ts";
import { cleanLines } from "../lines/clean.ts";
import { fileError } from "./file-error.ts";
import { readMarkup } from "./html.ts";
import { readCsv } from "./read-csv.ts";
import { readDocx } from "./read-docx.ts";
import { readJson } from "./read-json.ts";
import { readPdf } from "./read-pdf.ts";
import { plainLines, textOf } from "./read-text.ts";
import { readXlsx } from "./read-xlsx.ts";
import { withPages } from "./sheet-pages.ts";
import { type Source, sourcesOf } from "./sources.ts";

/** Longer lines are data of another kind (minified files, one-line dumps). */
const MAX_LINE = 100_000;
/** A line takes a hundred times its bytes once it is read; a plan of 300 pages has 20,000. */
const MAX_LINES = 500_000;

type Reader = (file: string, bytes: Uint8Array) => Document | Promise<Document>;

const readPlain: Reader = (file, bytes) => ({ file, lines: plainLines(textOf(file, bytes)) });
const readHtml: Reader = (file, bytes) => readMarkup(file, textOf(file, bytes));

const READERS: Record<string, Reader> = {
  ".txt": readPlain,
  ".md": readPlain,
  ".html": readHtml,
  ".htm": readHtml,
  ".csv": readCsv,
  ".tsv": readCsv,
  ".json": readJson,
  ".jsonl": readJson,
  ".xlsx": readXlsx,
  ".xlsm": readXlsx,
  ".xls": readXlsx,
  ".docx": readDocx,
  ".pdf": readPdf,
};
export const KINDS = Object.keys(READERS).join(" ");
const TABLES = /^\.(csv|tsv|jsonl?|xls[xm]?)$/iu;
const TEXTS = /^\.(txt|md|csv|tsv|html?|jsonl?)$/iu;

/** Whether a file of this name is of a kind that is read. */
export const isReadable = (name: string): boolean =>
  READERS[extname(name).toLowerCase()] !== undefined;

/** Reads the one document that a path names; for a folder or an archive `sourcesOf` names them. */
export async function readDocument(path: string): Promise<Document> {
  const { sources } = await sourcesOf(path, isReadable);
  const [source, ...more] = sources;
  if (source && more.length === 0) return readSource(source);
  const message = `“${path}” holds ${more.length + 1} documents. Name one of them.`;
  throw fileError(basename(path), "file-is-folder", message);
}

/**
 * Reads a document of any of the formats that plans come in. Throws InputError, naming the file
 * and what to do, for files that are missing, empty, too large, of another format than their name
 * says, or in no known encoding.
 */
export async function readSource({ file, bytes: load }: Source): Promise<Document> {
  const bytes = await load();
  if (bytes.length === 0)
    throw fileError(file, "file-empty", "the file is empty. Save the document again.");
  const reader = READERS[extname(file).toLowerCase()];
  if (!reader) {
    const message = `“${extname(file)}” is not read. Save the document as one of ${KINDS}.`;
    throw fileError(file, "file-format", message);
  }
  const lines = TEXTS.test(extname(file)) ? countLines(bytes) : 0;
  if (lines > MAX_LINES) {
    const message = `the file has ${lines} lines, more than ${MAX_LINES}. Cut out the pages with indicators.`;
    throw fileError(file, "file-too-large", message);
  }
  const document = await notTooDeep(file, () => reader(file, bytes));
  const long = document.lines.find(({ text }) => text.length > MAX_LINE);
  if (long) {
    const message = `the line has ${long.text.length} characters, more than ${MAX_LINE}. Break the text into lines as the document prints them.`;
    throw fileError(file, "line-too-long", message, long.line);
  }
  const own = TABLES.test(extname(file)) ? withPages(document.lines) : document.lines;
  const clean = { ...document, lines: await notTooDeep(file, () => cleanLines(own)) };
  if (TABLES.test(extname(file))) await notTooDeep(file, () => requireHead(clean));
  if (clean.lines.every(({ text }) => text.trim() === "")) {
    const message = "the file holds nothing but white space. Save the document again.";
    throw fileError(file, "file-empty", message);
  }
  return clean;
}

/** Refuses tables in which no row is a head of the columns that an indicator table has, and no reader finds a row. */
function requireHead(document: Document): void {
  const rows = document.lines.flatMap(({ cells }) => (cells ? [cells] : []));
  const down = rows.map((cells) => cells[0] ?? "");
  if (!rows.some(namesIndicators) && !namesIndicators(down) && !holdsOwn(document)) {
    const message =
      "no row names the columns of an indicator table. Add a row such as 指標, 単位, 基準値, 目標値 above the data.";
    throw fileError(document.file, "table-no-header", message);
  }
}

/** Whether another reader finds rows, as in a form with a block of its own for each indicator. */
const holdsOwn = (document: Document): boolean =>
  document.lines.some(({ text }) => /目標|計画/u.test(text)) &&
  extract(document).rows.some(({ doubts }) => !doubts.includes("guessed-order"));

/** Reads a document whose parts may stand in each other deeper than calls can. */
async function notTooDeep<T>(file: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await endingAtOnce(read);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message =
      "the parts of the document stand in each other too deep to be read. Save its text or table anew, without them.";
    throw fileError(file, "file-nested", message);
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 10 || byte === 13) lines++;
  return lines;
}
