import { CsvError, eachRecord } from "../../lib/csv-records.ts";
import { type Document, type Line, rowLine } from "../document.ts";
import { cleanText, joinCell } from "../text.ts";
import { fileError } from "./file-error.ts";
import { textOf } from "./read-text.ts";
import { withSplitNumbers } from "./split-thousands.ts";

const MAX_RECORD = 100_000;

/** A cell's text on one line; where the cell itself breaks lines, Japanese is joined without a space. */
export function cellLine(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(cleanText)
    .reduce(joinCell, "")
    .replaceAll("\t", " ");
}

/** A table of comma-, semicolon- or tab-separated values as a document: one line per record. */
export function readCsv(file: string, bytes: Uint8Array): Document {
  const text = textOf(file, bytes);
  const delimiter = delimiterOf(text);
  const lines: Line[] = [];
  let from = 1;
  try {
    // A record is one line of the document, which may not be longer either.
    const options = { delimiter, relaxQuotes: true, longest: MAX_RECORD };
    eachRecord(text, options, ({ cells: record, line }) => {
      lines.push(rowLine(record.map(cellLine), from, 0));
      from = line + 1;
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === "CSV_MAX_RECORD_SIZE") {
      const message = `a row has more than ${MAX_RECORD} characters. Close its quotes, or cut out the table with indicators.`;
      throw fileError(file, "line-too-long", message, from);
    }
    const message = error instanceof Error ? error.message : String(error);
    throw fileError(file, "csv-malformed", `${message}. Fix the quotes.`);
  }
  const parted = delimiter === "," ? withSplitNumbers(lines) : lines;
  return { file, lines: parted };
}

function delimiterOf(text: string): string {
  const head = text.slice(0, 4000);
  const counts = [",", "\t", ";"].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ",";
}
