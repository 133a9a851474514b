import { csvLine } from "../csv.ts";
import { type CsvRecord, readRecords } from "../csv-records.ts";
import type { Problem } from "../errors.ts";
import { type CellReading, readHabits } from "./excel-habits.ts";

export interface Tidied {
  /** CSV with the same rows on the same lines, or the text as it was where nothing was fixed. */
  text: string;
  /** What was fixed, for the reader to know; no error. */
  repairs: Problem[];
  problems: Problem[];
}

/** No table here has a tenth of it. */
const MAX_COLUMNS = 500;
const MAX_HEADER = 100_000;
const MAX_RECORD = 1_000_000;

const REPAIRS: Record<NonNullable<CellReading["repair"]>, string> = {
  spaces: "had spaces at its ends, which are left out",
  breaks: "was broken over lines, which are joined",
  width: "had full-width figures, which are read as plain ones",
};

/**
 * Fixes what spreadsheet programs do to a CSV file and refuses what cannot be fixed. A text that
 * is no CSV is left to parseTable, which says so.
 */
export function tidyCsv(file: string, text: string): Tidied {
  const first = /[\r\n]/u.exec(text.slice(0, MAX_HEADER + 1))?.index ?? text.length;
  if (first > MAX_HEADER) return { text: "", repairs: [], problems: [tooWide(file)] };
  let records: CsvRecord[];
  try {
    records = readRecords(text, { longest: MAX_RECORD });
  } catch {
    return { text, repairs: [], problems: [] };
  }
  const [header] = records;
  if (header === undefined) return { text, repairs: [], problems: [] };
  if (header.cells.length > MAX_COLUMNS)
    return { text: "", repairs: [], problems: [tooWide(file)] };

  const repairs: Problem[] = [];
  const problems: Problem[] = [];
  const names = header.cells.map((name) => name.trim());
  const width = usedWidth(records);
  if (width < names.length)
    note(1, "", "columns-empty", `${names.length - width} empty columns at the end are left out.`);
  const rows = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (rows.length < records.length)
    note(0, "", "rows-empty", `${records.length - rows.length} empty rows are left out.`);
  const fixed = rows.map(({ cells, line }) => {
    const kept = cells.length > width && cells.slice(width).every((cell) => cell.trim() === "");
    const own = kept ? cells.slice(0, width) : cells;
    return { line, cells: own.map((cell, i) => fix(names[i] ?? "", cell, line)) };
  });
  return { text: repairs.length === 0 ? text : print(fixed), repairs, problems };

  function fix(column: string, cell: string, line: number): string {
    const { text: read, repair, refusal } = readHabits(column, cell);
    if (refusal !== null) problems.push({ ...refusal, file, line, column });
    if (repair !== null)
      note(line, column, "cell-repaired", `The cell ${REPAIRS[repair]}: "${read}".`);
    return read;
  }

  function note(line: number, column: string, code: string, message: string): void {
    repairs.push({ code, file, line, column, message });
  }
}

function usedWidth(records: readonly { cells: readonly string[] }[]): number {
  const width = Math.max(...records.map(({ cells }) => cells.length));
  for (let last = width; last > 0; last--)
    if (records.some(({ cells }) => (cells[last - 1] ?? "").trim() !== "")) return last;
  return 0;
}

/** Each row ends on the line on which it ended before, so that messages name the right line. */
function print(rows: readonly { cells: readonly string[]; line: number }[]): string {
  let at = 0;
  return rows
    .map(({ cells, line }) => {
      const gap = "\n".repeat(Math.max(0, line - at - 1));
      at = line;
      return `${gap}${csvLine(cells)}\n`;
    })
    .join("");
}

function tooWide(file: string): Problem {
  const message = `The header has more than ${MAX_COLUMNS} columns. Keep the columns of the table alone.`;
  return { code: "table-too-wide", file, line: 1, column: "", message };
}
