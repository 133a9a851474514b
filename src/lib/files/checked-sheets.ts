import { fileProblem, type Problem } from "../errors.ts";
import type { Sheet } from "./workbook.ts";
import { checkWorkbook } from "./workbook-check.ts";

/** The sheets of a workbook, or what speaks against reading it. */
export async function checkedSheets(
  file: string,
  bytes: Buffer,
): Promise<{ sheets: Sheet[]; problems: Problem[] }> {
  const checked = checkWorkbook(file, bytes);
  if (checked.problems.length > 0) return { sheets: [], problems: checked.problems };
  // Loaded here, as most tables come as CSV.
  const { workbookSheets } = await import("./workbook.ts");
  try {
    return { sheets: workbookSheets(checked.bytes), problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The workbook cannot be read (${reason}). Save it from the spreadsheet program again.`;
    return { sheets: [], problems: [fileProblem(file, "xlsx-damaged", message)] };
  }
}
