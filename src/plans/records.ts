import { parse } from "csv-parse/sync";

/** The cells of a row and the line of the text on which it ends. */
export interface CsvRecord {
  cells: string[];
  line: number;
}

export interface RecordOptions {
  longest?: number;
  skipEmptyLines?: boolean;
}

/** Named, since csv-parse would take the first line's ending for that of every line. */
export const LINE_ENDS = ["\r\n", "\n", "\r"];

/** The line on which a record ends: csv-parse counts a CRLF inside a cell twice. */
export function countLines(): (cells: readonly string[], lines: number) => number {
  let twice = 0;
  return (cells, lines) => {
    for (const cell of cells) twice += cell.split("\r\n").length - 1;
    return lines - twice;
  };
}

/**
 * The rows of CSV text; a byte order mark is left out. What is well-formed is read here, in a part of
 * the time that csv-parse takes, which reads the rest or says what is wrong with it.
 * @param options `longest`: the most characters of a row, any number where it is absent
 * @throws the error of csv-parse, with its `lines`
 */
export function readRecords(text: string, options: RecordOptions = {}): CsvRecord[] {
  const found = wellFormed(text, options);
  if (found !== null) return found;
  const records: CsvRecord[] = [];
  const lineAt = countLines();
  parse(text, {
    bom: true,
    record_delimiter: LINE_ENDS,
    relax_column_count: true,
    skip_empty_lines: options.skipEmptyLines ?? false,
    max_record_size: options.longest ?? 0,
    on_record: (cells: string[], { lines }) => {
      records.push({ cells, line: lineAt(cells, lines) });
      return null;
    },
  });
  return records;
}

const [QUOTE, COMMA, LF, CR] = ['"', ",", "\n", "\r"].map((sign) => sign.charCodeAt(0));

/** Null where quotes stand anywhere but around a cell, or a row is too long. */
function wellFormed(text: string, options: RecordOptions): CsvRecord[] | null {
  const { longest = text.length, skipEmptyLines = false } = options;
  const records: CsvRecord[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const from = at;
    const cells: string[] = [];
    for (let next = COMMA; next === COMMA; at++) {
      const end = text.charCodeAt(at) === QUOTE ? endOfQuoted(text, at) : endOfPlain(text, at);
      if (end === null) return null;
      const cell = text.charCodeAt(at) === QUOTE ? unquoted(text, at, end) : text.slice(at, end);
      if (cell.length < end - at) line += cell.split(/\r\n|\n|\r/u).length - 1;
      cells.push(cell);
      at = end;
      next = text.charCodeAt(at);
    }
    if (at - from - 1 > longest) return null;
    const empty = at - from === 1 && cells.length === 1;
    if (!empty || !skipEmptyLines) records.push({ cells, line });
    // The sign before is the line's end.
    if (text.charCodeAt(at - 1) === CR && text.charCodeAt(at) === LF) at++;
    line++;
  }
  return records;
}

/** Behind a cell in quotes; null where no comma and no end of the line stands there. */
function endOfQuoted(text: string, from: number): number | null {
  let at = from + 1;
  for (;;) {
    at = text.indexOf('"', at) + 1;
    if (at === 0) return null;
    if (text.charCodeAt(at) !== QUOTE) break;
    at++;
  }
  const next = text.charCodeAt(at);
  return at === text.length || next === COMMA || next === LF || next === CR ? at : null;
}

function unquoted(text: string, from: number, end: number): string {
  return text.slice(from + 1, end - 1).replaceAll('""', '"');
}

/** Behind a cell without quotes; null where it holds one. */
function endOfPlain(text: string, from: number): number | null {
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === COMMA || sign === LF || sign === CR) return at;
    if (sign === QUOTE) return null;
  }
  return text.length;
}
