import { CsvError, parse } from "csv-parse/sync";

export { CsvError };

/** The cells of a row and the line of the text on which it ends. */
export interface CsvRecord {
  cells: string[];
  line: number;
}

interface RecordOptions {
  /** The most characters of a row; any number where it is absent. */
  longest?: number;
  skipEmptyLines?: boolean;
  delimiter?: string;
  /** Takes a quote within a cell as it stands. */
  relaxQuotes?: boolean;
  /** Reads up to this line. */
  toLine?: number;
}

/** Named, since csv-parse would take the first line's ending for that of every line. */
const LINE_ENDS = ["\r\n", "\n", "\r"];

/**
 * Hands over the rows of CSV text one by one; a byte order mark is left out.
 * @throws CsvError, with its `lines`
 */
export function eachRecord(
  text: string,
  options: RecordOptions,
  take: (record: CsvRecord) => void,
): void {
  let twice = 0;
  parse(text, {
    bom: true,
    record_delimiter: LINE_ENDS,
    relax_column_count: true,
    skip_empty_lines: options.skipEmptyLines ?? false,
    relax_quotes: options.relaxQuotes ?? false,
    delimiter: options.delimiter ?? ",",
    max_record_size: options.longest ?? 0,
    ...(options.toLine === undefined ? {} : { to_line: options.toLine }),
    on_record: (cells: string[], { lines }) => {
      // csv-parse counts a CRLF inside a cell twice.
      for (const cell of cells) twice += cell.split("\r\n").length - 1;
      take({ cells, line: lines - twice });
      return null;
    },
  });
}

/** The rows of CSV text. @throws CsvError, with its `lines` */
export function readRecords(text: string, options: RecordOptions = {}): CsvRecord[] {
  const records: CsvRecord[] = [];
  eachRecord(text, options, (record) => records.push(record));
  return records;
}

/** The rows below the first, each by the names that the first has. @throws CsvError, with its `lines` */
export function readNamed<Name extends string>(text: string): Record<Name, string>[] {
  const [head, ...rows] = readRecords(text).map(({ cells }) => cells);
  return rows.map((cells) =>
    Object.fromEntries((head ?? []).map((name, i) => [name, cells[i] ?? ""])),
  ) as Record<Name, string>[];
}

/** The line on which a quote opens that is never closed, of which csv-parse says the end alone; or nothing. */
export function openQuoteLine(text: string): number | undefined {
  let line = 1;
  let opened: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\n" || (sign === "\r" && text.charAt(at + 1) !== "\n")) line++;
    if (sign !== '"') continue;
    const starts = at === 0 || /[,\r\n\uFEFF]/u.test(text.charAt(at - 1));
    if (opened === undefined) opened = starts ? line : undefined;
    else if (text.charAt(at + 1) === '"') at++;
    else opened = undefined;
  }
  return opened;
}
