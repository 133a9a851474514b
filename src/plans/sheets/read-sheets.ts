import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readRecords } from "../../lib/csv-records.ts";
import { InputError } from "../../lib/errors.ts";
import { checkWorkbook } from "../../lib/files/workbook-check.ts";
import { decodeText } from "../../lib/text/decode.ts";
import { problemOf } from "../../words/command-texts.ts";

/** A sheet as its readers see it: percentages with their sign, merged cells filled, rows from 1. */
export interface Sheet {
  file: string;
  name: string;
  rows: { line: number; cells: string[] }[];
}

/**
 * The sheets of a workbook, or the one table of a CSV file in UTF-8 or CP932.
 * @throws InputError where the file cannot be read.
 */
export async function readSheets(path: string): Promise<Sheet[]> {
  const file = basename(path);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw refused("results.file-missing", file);
  if (/\.xlsx$/iu.test(path)) return readWorkbook(file, bytes);
  if (/\.csv$/iu.test(path)) return [readCsv(file, bytes)];
  throw refused("results.file-format", file);
}

async function readWorkbook(file: string, bytes: Buffer): Promise<Sheet[]> {
  const checked = checkWorkbook(file, bytes);
  // Merged cells are how offices lay out their heads.
  const problems = checked.problems.filter(({ code }) => code !== "xlsx-merged");
  if (problems.length > 0) throw new InputError(problems);
  const workbook = await import("../../lib/files/workbook.ts");
  try {
    return workbook.workbookSheets(checked.bytes).map(({ name, rows }) => ({
      ...{ file, name },
      rows: rows
        .map((cells, i) => ({
          line: i + 1,
          cells: cells.map((cell) => clean(workbook.exactText(cell))),
        }))
        .filter(({ cells }) => cells.some((cell) => cell !== "")),
    }));
  } catch {
    throw refused("results.xlsx-damaged", file);
  }
}

function clean(text: string): string {
  return text.replace(/[^\S\r\n]{0,99}[\r\n]\s{0,99}/gu, "").trim();
}

function readCsv(file: string, bytes: Buffer): Sheet {
  const decoded = decodeText(bytes);
  if (decoded === null) throw refused("results.file-encoding", file);
  try {
    const rows = readRecords(decoded.text).map(({ cells, line }) => ({
      line,
      cells: cells.map(clean),
    }));
    return { file, name: "", rows };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refused("results.csv-malformed", file, { reason });
  }
}

function refused(name: string, file: string, values: Record<string, string> = {}): InputError {
  const place = { file, line: 0, column: "" };
  return new InputError([problemOf(name, place, values)]);
}
