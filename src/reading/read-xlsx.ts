import readExcelFile from "read-excel-file/node";
import { InputError } from "../lib/errors.ts";
import { checkWorkbook } from "../lib/files/workbook-check.ts";
import type { Document, Line } from "./document.ts";
import { fileError } from "./file-error.ts";
import { cellLine, requireHead } from "./read-csv.ts";

/**
 * The sheets of a workbook, one after another, as lines with a tab between cells. Lines count from
 * 1 through all sheets. Formulas give their stored values; number formats are not kept, so that a
 * share stored as 0.339 and shown as 33.9% arrives as 0.339.
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Document> {
  // Merged cells are how documents are laid out; a table that people edit must not have them.
  const checked = checkWorkbook(file, bytes);
  const problems = checked.problems
    .filter(({ code }) => code !== "xlsx-merged")
    .map((found) => ({ ...found, message: found.message.replace(/^T/u, "t") }));
  if (problems.length > 0) throw new InputError(problems);
  const lines: Line[] = [];
  try {
    for (const { data } of await readExcelFile(Buffer.from(checked.bytes))) {
      for (const row of data) {
        const cells = row.map((cell) => cellLine(textOf(cell)));
        lines.push({ text: cells.join("\t"), line: lines.length + 1 });
      }
      lines.push({ text: "", line: lines.length + 1 });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw fileError(
      file,
      "xlsx-damaged",
      `the workbook cannot be read (${reason}). Save it from the spreadsheet program again.`,
    );
  }
  return requireHead({ file, lines });
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
