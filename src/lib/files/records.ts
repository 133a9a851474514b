import { parse } from "csv-parse/sync";

/** The cells of a row and the line of the text on which it ends. */
export interface CsvRecord {
  cells: string[];
  line: number;
}

interface RecordOptions {
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
 * The rows of CSV text; a byte order mark is left out.
 * @param options `longest`: the most characters of a row, any number where it is absent
 * @throws the error of csv-parse, with its `lines`
 */
export function readRecords(text: string, options: RecordOptions = {}): CsvRecord[] {
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
