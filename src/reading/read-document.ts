import { open, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { cleanLines } from "./clean.ts";
import type { Document } from "./document.ts";
import { fileError, looksBinary } from "./file-error.ts";
import { readCsv } from "./read-csv.ts";
import { readPdf } from "./read-pdf.ts";
import { readText } from "./read-text.ts";
import { readXlsx } from "./read-xlsx.ts";

/** Larger files are no plans and would not fit into memory beside what is made of them. */
const MAX_BYTES = 100 * 1024 * 1024;
/** Longer lines are data of another kind (minified files, one-line dumps). */
const MAX_LINE = 100_000;

/** A line takes a hundred times its bytes once it is read; a plan of 300 pages has 20,000. */
const MAX_LINES = 500_000;

const READERS: Record<string, (file: string, bytes: Uint8Array) => Document | Promise<Document>> = {
  ".txt": readPlain,
  ".md": readPlain,
  ".csv": readCsv,
  ".tsv": readCsv,
  ".xlsx": readXlsx,
  ".xlsm": readXlsx,
  ".xls": readXlsx,
  ".pdf": readPdf,
};

/**
 * Reads a document of any of the formats that plans come in. Throws InputError, naming the file
 * and what to do, for files that are missing, empty, too large, of another format than their name
 * says, or in no known encoding.
 */
export async function readDocument(path: string): Promise<Document> {
  const file = basename(path);
  const bytes = await readBytes(path, file);
  if (bytes.length === 0) {
    throw fileError(file, "file-empty", "the file is empty. Save the document again.");
  }
  const reader = READERS[extname(path).toLowerCase()];
  if (!reader) {
    const known = Object.keys(READERS).join(" ");
    throw fileError(
      file,
      "file-format",
      `“${extname(path)}” is not read. Save the document as one of ${known}.`,
    );
  }
  const lines = countLines(bytes);
  if (/^\.(txt|md|csv|tsv)$/iu.test(extname(path)) && lines > MAX_LINES) {
    const message = `the file has ${lines} lines, more than ${MAX_LINES}. Cut out the pages with indicators.`;
    throw fileError(file, "file-too-large", message);
  }
  const document = await reader(file, bytes);
  const long = document.lines.find(({ text }) => text.length > MAX_LINE);
  if (long) {
    const message = `the line has ${long.text.length} characters, more than ${MAX_LINE}. Break the text into lines as the document prints them.`;
    throw fileError(file, "line-too-long", message, long.line);
  }
  if (document.lines.every(({ text }) => text.trim() === "")) {
    throw fileError(
      file,
      "file-empty",
      "the file holds nothing but white space. Save the document again.",
    );
  }
  return { ...document, lines: cleanLines(document.lines) };
}

function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 10 || byte === 13) lines++;
  return lines;
}

async function readBytes(path: string, file: string): Promise<Uint8Array> {
  const info = await stat(path).catch(() => undefined);
  if (!info) throw fileError(file, "file-missing", `there is no file “${path}”. Correct the path.`);
  if (info.isDirectory()) {
    throw fileError(file, "file-is-folder", `“${path}” is a folder. Name the documents in it.`);
  }
  if (info.size > MAX_BYTES) {
    const message = `the file has ${Math.round(info.size / 1024 / 1024)} MB, more than ${MAX_BYTES / 1024 / 1024}. Cut out the pages with indicators.`;
    throw fileError(file, "file-too-large", message);
  }
  const handle = await open(path).catch((error: Error) => {
    throw fileError(
      file,
      "file-unreadable",
      `the file cannot be opened (${error.message}). Check its permissions.`,
    );
  });
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function readPlain(file: string, bytes: Uint8Array): Document {
  if (looksBinary(bytes)) {
    throw fileError(
      file,
      "file-binary",
      "the file is not a text. Give the document as .txt, .pdf, .csv or .xlsx with the name that fits.",
    );
  }
  try {
    return readText(file, bytes);
  } catch {
    throw fileError(
      file,
      "file-encoding",
      "the text is neither UTF-8 nor Shift_JIS (CP932). Save it as UTF-8.",
    );
  }
}
