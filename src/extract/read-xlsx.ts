import readExcelFile from "read-excel-file/node";
import type { Document, Line } from "./document.ts";
import { fileError } from "./file-error.ts";
import { cellLine, requireHead } from "./read-csv.ts";

/** What the sheets may take unpacked; a plan's tables need a hundredth of it. */
const MAX_UNPACKED = 300 * 1024 * 1024;

/**
 * The sheets of a workbook, one after another, as lines with a tab between cells. Lines count from
 * 1 through all sheets. Formulas give their stored values; number formats are not kept, so that a
 * share stored as 0.339 and shown as 33.9% arrives as 0.339.
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Document> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw fileError(
      file,
      "xlsx-locked",
      "the workbook is protected by a password or in the old .xls format. Save it as .xlsx without a password.",
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw fileError(
      file,
      "xlsx-damaged",
      "the file is no .xlsx workbook. Save it from the spreadsheet program again.",
    );
  }
  if (unpackedSize(bytes) > MAX_UNPACKED) {
    throw fileError(
      file,
      "file-too-large",
      "the workbook unpacks to more than 300 MB. Keep the sheets with indicators only.",
    );
  }
  const lines: Line[] = [];
  try {
    for (const { data } of await readExcelFile(Buffer.from(bytes))) {
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

/** The sum of the unpacked sizes that the archive's directory states. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (
      bytes[at] === 0x50 &&
      bytes[at + 1] === 0x4b &&
      bytes[at + 2] === 1 &&
      bytes[at + 3] === 2
    ) {
      sum += view.getUint32(at + 24, true);
      at += 45;
    }
  }
  return sum;
}
