import type { Problem } from "../errors.ts";
import { type ZipEntry, zipEntries, zipText } from "./zip.ts";

/** What the sheets of a plan's table may take unpacked; they need a thousandth of it. */
const MAX_UNPACKED = 100 * 1024 * 1024;
const MAX_COLUMNS = 500;
const MAX_ROWS = 100_000;

/**
 * What speaks against reading a workbook, found in the archive before any cell is read: not a
 * workbook, a password, macros, more than memory should hold, merged cells.
 */
export function checkWorkbook(file: string, bytes: Uint8Array): Problem[] {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return [
      problem(
        "xlsx-locked",
        "The workbook is protected by a password or in the old .xls format. Save it as .xlsx without a password.",
      ),
    ];
  const entries = zipEntries(bytes);
  if (entries === null || !entries.some(({ name }) => name === "xl/workbook.xml"))
    return [
      problem(
        "xlsx-damaged",
        "The file is no .xlsx workbook. Save it from the spreadsheet program again.",
      ),
    ];
  if (entries.some(({ name }) => /vbaProject\.bin$|^xl\/macrosheets\//iu.test(name)))
    return [
      problem(
        "xlsx-macros",
        "The workbook holds macros, which a table does not need. Save it as .xlsx without macros.",
      ),
    ];
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED) return [tooLarge()];
  const sheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
  return sheets.flatMap(checkSheet);

  function checkSheet(entry: ZipEntry): Problem[] {
    let xml: string;
    try {
      xml = zipText(bytes, entry, MAX_UNPACKED);
    } catch {
      return [tooLarge()];
    }
    const { columns, rows } = extent(xml);
    if (columns > MAX_COLUMNS || rows > MAX_ROWS)
      return [
        problem(
          "table-too-wide",
          `The sheet reaches to column ${columns} and row ${rows}; a table may have ${MAX_COLUMNS} columns and ${MAX_ROWS} rows. Delete what lies beyond the table.`,
        ),
      ];
    const merged = [...xml.matchAll(/<mergeCell [^>]*ref="([A-Z0-9:]+)"/gu)].map(([, ref]) => ref);
    if (merged.length === 0) return [];
    const more = merged.length > 3 ? ` and ${merged.length - 3} more` : "";
    return [
      problem(
        "xlsx-merged",
        `Cells are merged (${merged.slice(0, 3).join(", ")}${more}), so that only the first of them has a value. Unmerge them and fill each cell.`,
      ),
    ];
  }

  function tooLarge(): Problem {
    return problem(
      "file-too-large",
      "The workbook unpacks to more than 100 MB. Keep the one sheet with the table.",
    );
  }

  function problem(code: string, message: string): Problem {
    return { code, file, line: 0, column: "", message };
  }
}

/** The last column and row of which the sheet has a cell. */
function extent(xml: string): { columns: number; rows: number } {
  let [columns, rows] = [0, 0];
  for (const [, letters = "", row] of xml.matchAll(/ r="([A-Z]+)(\d+)"/gu)) {
    const column = [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
    columns = Math.max(columns, column);
    rows = Math.max(rows, Number(row));
  }
  return { columns, rows };
}
