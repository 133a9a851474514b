import { readFile, stat } from "node:fs/promises";
import { csvLine } from "../csv.ts";
import type { Problem } from "../errors.ts";
import { workbookCell } from "./excel-habits.ts";
import { type Tidied, tidyCsv } from "./tidy.ts";
import { checkWorkbook } from "./workbook-check.ts";

/** The tables of a plan take a thousandth of it. */
const MAX_BYTES = 20 * 1024 * 1024;

/**
 * A table that people edit, as clean CSV text: CSV in UTF-8 or CP932, or the first sheet of a
 * workbook. Lines of a workbook are its rows.
 * @param file the name for messages. Missing files throw as `readFile` does.
 */
export async function readTableFile(path: string, file: string): Promise<Tidied> {
  const { size } = await stat(path);
  if (size > MAX_BYTES)
    return refused({
      code: "file-too-large",
      message: `The file has ${Math.round(size / 1024 / 1024)} MB, more than ${MAX_BYTES / 1024 / 1024}. Keep the one table in it.`,
    });
  const bytes = await readFile(path);
  if (path.toLowerCase().endsWith(".xlsx")) return readWorkbook(file, bytes);
  const decoded = decode(bytes);
  if (decoded === null)
    return refused({
      code: "file-encoding",
      message: "The file is neither UTF-8 nor CP932 (Shift_JIS). Save it as UTF-8 and try again.",
    });
  const tidied = tidyCsv(file, decoded.text);
  if (decoded.encoding === "utf-8") return tidied;
  const message =
    "The file is in CP932 (Shift_JIS) and is read as such. Save it as UTF-8 to be safe.";
  const repair = { code: "encoding-repaired", file, line: 0, column: "", message };
  return { ...tidied, repairs: [repair, ...tidied.repairs] };

  function refused({ code, message }: Pick<Problem, "code" | "message">): Tidied {
    return { text: "", repairs: [], problems: [{ code, file, line: 0, column: "", message }] };
  }
}

function decode(bytes: Uint8Array): { text: string; encoding: "utf-8" | "cp932" } | null {
  for (const [label, encoding] of [
    ["utf-8", "utf-8"],
    ["shift_jis", "cp932"],
  ] as const)
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
    } catch {}
  return null;
}

async function readWorkbook(file: string, bytes: Buffer): Promise<Tidied> {
  const checked = checkWorkbook(file, bytes);
  if (checked.problems.length > 0) return { text: "", repairs: [], problems: checked.problems };
  let rows: unknown[][];
  try {
    // Loaded here, as most projects hold CSV alone.
    const { default: readExcelFile } = await import("read-excel-file/node");
    const [first] = await readExcelFile(Buffer.from(checked.bytes), { trim: false });
    rows = first?.data ?? [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The workbook cannot be read (${reason}). Save it from the spreadsheet program again.`;
    return {
      text: "",
      repairs: [],
      problems: [{ code: "xlsx-damaged", file, line: 0, column: "", message }],
    };
  }
  const names = (rows[0] ?? []).map((name) => String(name ?? "").trim());
  const problems: Problem[] = [];
  const lines = rows.map((row, i) => {
    const cells = row.map((value, at) => {
      const column = names[at] ?? "";
      const { text, refusal } = workbookCell(column, value);
      if (refusal !== null) problems.push({ ...refusal, file, line: i + 1, column });
      // A line break would move the rows below it to other lines.
      return text.replace(/[^\S\r\n]{0,99}[\r\n]\s{0,99}/gu, "");
    });
    return `${csvLine(cells)}\n`;
  });
  const tidied = tidyCsv(file, lines.join(""));
  const seen = new Set(problems.map(({ line, column }) => `${line} ${column}`));
  const more = tidied.problems.filter(({ line, column }) => !seen.has(`${line} ${column}`));
  return { ...tidied, problems: [...problems, ...more] };
}
