import type { Translated } from "./language.ts";
import { compareText } from "./order.ts";

/** What is wrong with an input, where, and what to do about it. */
export interface Problem {
  /** Stable code, kebab-case, documented in docs/errors.md. */
  code: string;
  /** The file, relative to the project, as the reader knows it. */
  file: string;
  /** Line in the file, from 1; 0 where the file as a whole is meant. */
  line: number;
  /** Column name of a table, or the path of a key in a YAML file, which counts entries from 0. */
  column: string;
  /** Names of the entries on the path, in its order, empty where one has none. */
  entries?: readonly string[];
  /** One sentence: what is wrong, with the offending text, and what to do. */
  message: string;
  /** The same in Japanese, where the command that shows it speaks both languages. */
  ja?: string;
}

/** What is wrong with a file or folder as a whole. */
export function fileProblem(file: string, code: string, message: string): Problem {
  return { code, file, line: 0, column: "", message };
}

/** What is wrong at a column or key of a file, whose line is not known or found later. */
export function keyProblem(file: string, column: string, code: string, message: string): Problem {
  return { code, file, line: 0, column, message };
}

/** Where a row stands in its file. */
export interface Place {
  file: string;
  fileLine: number;
}

/** Where a cell of a row stands. */
export const cellAt = ({ file, fileLine: line }: Place, column: string) => ({ file, line, column });

/** What is wrong with a cell of a row. */
export function problemAt(
  place: Place,
  column: string,
  code: string,
  message: string,
  ja?: string,
): Problem {
  return { code, ...cellAt(place, column), message, ...(ja === undefined ? {} : { ja }) };
}

const placeOf = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;

/** Input that cannot be used. Carries every problem found, not only the first. Exit code 1. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  /** What stops nothing and is to be looked at in the same files; of a cell with a problem nothing more. */
  readonly warnings: readonly Problem[];
  constructor(problems: readonly Problem[], warnings: readonly Problem[] = []) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "InputError";
    this.problems = problems;
    const cells = new Set(problems.map(placeOf));
    this.warnings = warnings.filter((one) => one.column === "" || !cells.has(placeOf(one)));
  }
}

/** A call with wrong arguments. Exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
  /** The message in Japanese, where there is one. */
  readonly ja: string | undefined;
  constructor(said: string | Translated) {
    const { en, ja } = typeof said === "string" ? { en: said, ja: undefined } : said;
    super(en);
    this.ja = ja;
  }
}

/** The system refuses to write what was made: a full disk, a read-only folder. Exit code 3. */
export class OutputError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(formatProblem(problem));
    this.name = "OutputError";
    this.problem = problem;
  }
}

export function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line;
}

/** `file:line column code: message`, the form that editors can jump to. */
export function formatProblem({ code, file, line, column, message }: Problem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return `${place}${column ? ` [${column}]` : ""} ${code}: ${message}`;
}
