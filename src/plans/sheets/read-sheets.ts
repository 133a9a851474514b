import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Cell, Workbook } from "exceljs";
import { readRecords } from "../../lib/csv-records.ts";
import { InputError } from "../../lib/errors.ts";
import { checkWorkbook } from "../../lib/files/workbook-check.ts";
import { fileRefusal } from "../../words/result-problems.ts";

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
  if (bytes === null) throw refused("file-missing", file);
  if (/\.xlsx$/iu.test(path)) return readWorkbook(file, bytes);
  if (/\.csv$/iu.test(path)) return [readCsv(file, bytes)];
  throw refused("file-format", file);
}

async function readWorkbook(file: string, bytes: Buffer): Promise<Sheet[]> {
  const checked = checkWorkbook(file, bytes);
  // Merged cells are how offices lay out their heads.
  const problems = checked.problems.filter(({ code }) => code !== "xlsx-merged");
  if (problems.length > 0) throw new InputError(problems);
  const { default: exceljs } = await import("exceljs");
  const workbook: Workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(checked.bytes).buffer);
  } catch {
    throw refused("xlsx-damaged", file);
  }
  return workbook.worksheets.map((sheet) => {
    const rows: Sheet["rows"] = [];
    sheet.eachRow((row, line) => {
      const cells = Array.from({ length: sheet.columnCount }, (_, i) => shown(row.getCell(i + 1)));
      rows.push({ line, cells });
    });
    return { file, name: sheet.name, rows };
  });
}

/** The cell as a person sees it; a stored 0.454 under a percentage format is 45.4%. */
function shown(cell: Cell): string {
  const { value } = cell.isMerged ? cell.master : cell;
  const plain =
    typeof value === "object" && value !== null && "result" in value ? value.result : value;
  if (typeof plain !== "number") return clean(plain instanceof Date ? isoDate(plain) : cell.text);
  return cell.numFmt?.includes("%") ? `${Number((plain * 100).toPrecision(12))}%` : String(plain);
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function clean(text: string): string {
  return text.replace(/[^\S\r\n]{0,99}[\r\n]\s{0,99}/gu, "").trim();
}

function readCsv(file: string, bytes: Buffer): Sheet {
  const text = decode(bytes);
  if (text === null) throw refused("file-encoding", file);
  try {
    const rows = readRecords(text).map(({ cells, line }) => ({ line, cells: cells.map(clean) }));
    return { file, name: "", rows };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refused("csv-malformed", file, { reason });
  }
}

function decode(bytes: Uint8Array): string | null {
  for (const encoding of ["utf-8", "shift_jis"])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  return null;
}

function refused(...refusal: Parameters<typeof fileRefusal>): InputError {
  return new InputError([fileRefusal(...refusal)]);
}
