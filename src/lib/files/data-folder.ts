import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { fileProblem, type Problem } from "../errors.ts";
import { type Located, parseTable, type RowSchema, type Table } from "./csv.ts";
import { said } from "./fault-texts.ts";
import { readTableFile } from "./table-file.ts";
import { parseYaml } from "./yaml.ts";

/** What is said of a file that is not there, and of one in another encoding. */
const WORDS = {
  missing: "The file is missing. Create it with its header line, or restore it.",
  encoding: "The file is not UTF-8. Save it as UTF-8 and try again.",
};

const workbookOf = (path: string) => path.replace(/\.csv$/u, ".xlsx");

/**
 * A folder of tables and settings that people edit. Reads its files against their schemas and keeps
 * what was wrong with them; paths are relative to the folder, `plans/town-2022/plan.yaml`.
 */
export class DataFolder {
  readonly problems: Problem[] = [];
  /** What was fixed in reading: spaces, encodings, full-width figures. No errors. */
  readonly repairs: Problem[] = [];
  readonly #unreadable = new Set<string>();
  readonly #spoilt = new Map<string, Set<string>>();
  readonly #locators = new Map<string, (problem: Problem) => Problem>();
  readonly #dir: string;
  readonly #name: string;
  readonly #words: Pick<typeof WORDS, "missing" | "encoding">;

  /** @param name what messages call the folder: `data` */
  constructor(
    dir: string,
    name: string,
    words: Pick<typeof WORDS, "missing" | "encoding"> = WORDS,
  ) {
    this.#dir = dir;
    this.#name = name;
    this.#words = words;
  }

  /** False where the file could not be used at all; named as in messages, `data/units.csv`. */
  readonly readable = (file: string): boolean => !this.#unreadable.has(file);

  /** Whether the row of the table was left out for a cell that is wrong. */
  readonly isSpoilt = (file: string, row: string): boolean =>
    this.#spoilt.get(file)?.has(row) ?? false;

  /** A problem of a YAML file with the line of the key that its column names. */
  readonly locate = (problem: Problem): Problem =>
    this.#locators.get(problem.file)?.(problem) ?? problem;

  has(path: string): boolean {
    return existsSync(join(this.#dir, path));
  }

  /** Notes that a file or folder cannot be used. */
  fail(code: string, path: string, message: string, ja?: string): void {
    this.#unreadable.add(this.#named(path));
    const problem = fileProblem(this.#named(path), code, message);
    this.problems.push(ja === undefined ? problem : { ...problem, ja });
  }

  /** Notes what is wrong; of a national file that may be more than one call takes as arguments. */
  report(problems: Iterable<Problem>): void {
    for (const problem of problems) this.problems.push(problem);
  }

  /** The names of the folders in a folder; none where it is missing. */
  async folders(path: string): Promise<string[]> {
    const entries = await readdir(join(this.#dir, path), { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  }

  /** A YAML file; null where it is missing or does not fit. */
  async yaml<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): Promise<z.infer<Schema> | null> {
    const text = await this.text(path);
    if (text === null) return null;
    const file = this.#named(path);
    const result = parseYaml(file, text, schema);
    this.report(result.problems);
    this.#locators.set(file, result.locate);
    if (result.value === null) this.#unreadable.add(file);
    return result.value;
  }

  /**
   * A CSV file or the workbook in its place.
   * @param how the column `key` by which other files name a row; an `optional` table need not be there
   */
  async table<Row>(
    path: string,
    schema: RowSchema<Row>,
    { key = "row", optional = false } = {},
  ): Promise<Table<Row>> {
    const none = { rows: [], problems: [], spoilt: [], readable: false };
    if (optional && !this.has(path) && !this.has(workbookOf(path)))
      return { ...none, readable: true };
    const source = this.#tableSource(path);
    if (source === null) return none;
    const tidied = await readTableFile(join(this.#dir, source), this.#named(source));
    this.repairs.push(...tidied.repairs);
    this.report(tidied.problems);
    if (tidied.problems.some(({ line, column }) => line === 0 || column === "")) {
      this.#unreadable.add(this.#named(path));
      return none;
    }
    const result = parseTable(this.#named(source), tidied.text, schema);
    this.report(result.problems);
    if (!result.readable) this.#unreadable.add(this.#named(path));
    const spoilt = result.spoilt.map((cells) => cells[key] ?? "");
    this.#spoilt.set(this.#named(path), new Set(spoilt));
    return result;
  }

  /** The rows of a CSV file in which nothing is fixed in reading. */
  async plainTable<Row>(path: string, schema: RowSchema<Row>): Promise<Located<Row>[]> {
    const text = await this.text(path);
    if (text === null) return [];
    const { rows, problems } = parseTable(this.#named(path), text, schema);
    this.report(problems);
    return rows;
  }

  /** The path of the CSV file, or of the workbook in its place; null where there is neither or both. */
  #tableSource(path: string): string | null {
    const workbook = workbookOf(path);
    const [hasCsv, hasWorkbook] = [this.has(path), this.has(workbook)];
    if (hasCsv && hasWorkbook) {
      const message = `The table is there twice, as ${workbook.split("/").at(-1)} too. Keep one of them.`;
      this.fail("table-twice", path, message);
      return null;
    }
    if (hasWorkbook) return workbook;
    if (hasCsv) return path;
    this.fail("file-missing", path, this.#words.missing);
    return null;
  }

  /** A text in UTF-8; null where there is none. */
  async text(path: string): Promise<string | null> {
    const file = join(this.#dir, path);
    if (!existsSync(file)) {
      const isYaml = path.endsWith(".yaml") && this.#words === WORDS;
      const { message, ja } = isYaml
        ? said("file.missingYaml")
        : { message: this.#words.missing, ja: undefined };
      this.fail("file-missing", path, message, ja);
      return null;
    }
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
    } catch {
      this.fail("file-encoding", path, this.#words.encoding);
      return null;
    }
  }

  #named(path: string): string {
    return `${this.#name}/${path}`;
  }
}
