import { z } from "zod";
import { type CsvRecord, openQuoteLine, readRecords } from "../csv-records.ts";
import type { Place, Problem } from "../errors.ts";
import { cut } from "../text/cut.ts";
import { type Said, said } from "./fault-texts.ts";
import { describeIssue } from "./issue.ts";

/** Characters of a cell: several times the longest label or value that plans print. */
const LONGEST_CELL = 500;

/** A row and the line of its file on which it stands, for messages. */
export interface Located<T> extends Place {
  row: T;
}

/** What the columns of a row may hold, by name. */
export type RowSchema<Row> = z.ZodObject & z.ZodType<Row>;

export interface Table<T> {
  rows: Located<T>[];
  problems: Problem[];
  /** Rows with a wrong cell, as text: what other rows point at is there, although it cannot be used. */
  spoilt: Record<string, string>[];
  /** False where not even the header could be used, so that no row is known. */
  readable: boolean;
}

/**
 * Reads CSV text against a strict zod object whose keys are the columns; a head may also be the title
 * that a column's schema bears, where no other column bears it.
 * Reports every wrong column and cell; rows with a wrong cell are left out of `rows`.
 */
export function parseTable<Row>(file: string, text: string, schema: RowSchema<Row>): Table<Row> {
  let records: CsvRecord[];
  try {
    records = readRecords(text, { skipEmptyLines: true });
  } catch (error) {
    const { line, ...fault } = quoteFault(text, error);
    return {
      rows: [],
      problems: [problem(line, "", "csv-malformed", fault)],
      spoilt: [],
      readable: false,
    };
  }
  const named = namesByTitle(schema);
  const header = (records[0]?.cells ?? []).map((head) => named.get(head.trim()) ?? head);
  const problems = headerProblems(header, schema, problem);
  if (problems.length > 0) return { rows: [], problems, spoilt: [], readable: false };

  const spoilt: Record<string, string>[] = [];
  const rows: Located<Row>[] = [];
  for (const { cells: record, line } of records.slice(1)) {
    const cells = Object.fromEntries(header.map((name, cell) => [name, record[cell] ?? ""]));
    if (record.length !== header.length) {
      problems.push(problem(line, "", "row-length", lengthFault(record.length, header.length)));
      spoilt.push(cells);
      continue;
    }
    const long = Object.entries(cells).filter(([name, cell]) =>
      isTooLong(cell, schema.shape[name]),
    );
    problems.push(
      ...long.map(([name, cell]) => problem(line, name, "cell-too-long", lengthOf(cell))),
    );
    const result = schema.safeParse(cells);
    if (result.success && long.length === 0) {
      rows.push({ row: result.data, file, fileLine: line });
      continue;
    }
    spoilt.push(cells);
    for (const issue of result.error?.issues ?? []) {
      const column = String(issue.path[0] ?? "");
      problems.push(problem(line, column, "cell-invalid", describeIssue(issue, cells[column])));
    }
  }
  return { rows, problems, spoilt, readable: true };

  function problem(line: number, column: string, code: string, fault: Said): Problem {
    return { code, file, line, column, ...fault };
  }
}

/** Whether a page could be too small for a cell, where its column does not bound it. */
function isTooLong(cell: string, column: unknown): boolean {
  if (cell.length <= LONGEST_CELL) return false;
  return !(column instanceof z.ZodString) || column.maxLength === null;
}

const lengthOf = (cell: string): Said =>
  said("csv.cellTooLong", { length: cell.length, most: LONGEST_CELL, start: cut(cell, 40) });

/** What is wrong with the quotes of a text that cannot be parsed, and on which line. */
function quoteFault(text: string, error: unknown): Said & { line: number } {
  const line = openQuoteLine(text);
  if (line !== undefined) return { line, ...said("csv.openQuote") };
  const { message, lines: end = 0 } = error as Error & { lines?: number };
  return {
    line: Math.min(end, text.split(/\r\n|\n|\r/u).length),
    message: `${message}. Fix the quotes.`,
  };
}

function lengthFault(count: number, columns: number): Said {
  const cells = { en: count === 1 ? "1 cell" : `${count} cells`, ja: String(count) };
  return said("csv.rowLength", { cells, columns });
}

/** Column names by the titles of their schemas; a title of several columns names none. */
function namesByTitle(schema: z.ZodObject): ReadonlyMap<string, string> {
  const titled = Object.entries(schema.shape as Record<string, z.ZodType>).map(
    ([name, column]) => [column.meta()?.title ?? "", name] as const,
  );
  const isOnly = (title: string) => titled.filter(([other]) => other === title).length === 1;
  return new Map(titled.filter(([title]) => title !== "" && isOnly(title)));
}

/** A column whose schema is optional may be left out of the file. */
function headerProblems(
  header: string[],
  schema: z.ZodObject,
  problem: (line: number, column: string, code: string, fault: Said) => Problem,
): Problem[] {
  const expected = Object.keys(schema.shape);
  const missing = expected
    .filter((name) => !header.includes(name) && !(schema.shape[name] instanceof z.ZodOptional))
    .map((name) => problem(1, name, "column-missing", said("csv.columnMissing", { name })));
  const all = { en: expected.join(", "), ja: expected.join("、") };
  const unknown = header
    .filter((name) => !expected.includes(name))
    .map((name) =>
      problem(1, name, "column-unknown", said("csv.columnUnknown", { name, expected: all })),
    );
  const twice = header
    .filter((name, i) => header.indexOf(name) !== i)
    .map((name) => problem(1, name, "column-twice", said("csv.columnTwice", { name })));
  return [...missing, ...unknown, ...twice];
}
