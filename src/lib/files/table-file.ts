import { readFile, stat } from "node:fs/promises";
import { csvLine } from "../csv.ts";
import { fileProblem, type Problem } from "../errors.ts";
import { decodeText } from "../text/decode.ts";
import { checkedSheets } from "./checked-sheets.ts";
import { madeDate } from "./excel-habits.ts";
import { type Tidied, tidyCsv } from "./tidy.ts";
import type { Cell } from "./workbook.ts";

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
    return refused(
      "file-too-large",
      `The file has ${Math.round(size / 1024 / 1024)} MB, more than ${MAX_BYTES / 1024 / 1024}. Keep the one table in it.`,
    );
  const bytes = await readFile(path);
  if (path.toLowerCase().endsWith(".xlsx")) return readWorkbook(file, bytes);
  const decoded = decodeText(bytes);
  if (decoded === null)
    return refused(
      "file-encoding",
      "The file is neither UTF-8 nor CP932 (Shift_JIS). Save it as UTF-8 and try again.",
    );
  const tidied = tidyCsv(file, decoded.text);
  if (decoded.encoding === "utf-8") return tidied;
  const message =
    "The file is in CP932 (Shift_JIS) and is read as such. Save it as UTF-8 to be safe.";
  const repair = fileProblem(file, "encoding-repaired", message);
  return { ...tidied, repairs: [repair, ...tidied.repairs] };

  function refused(code: string, message: string): Tidied {
    return { text: "", repairs: [], problems: [fileProblem(file, code, message)] };
  }
}

async function readWorkbook(file: string, bytes: Buffer): Promise<Tidied> {
  const { sheets, problems: found } = await checkedSheets(file, bytes);
  if (found.length > 0) return { text: "", repairs: [], problems: found };
  const workbook = await import("./workbook.ts");
  const rows = sheets[0]?.rows ?? [];
  const names = (rows[0] ?? []).map((cell) => workbook.exactText(cell).trim());
  const problems: Problem[] = [];
  const lines = rows.map((row, i) => {
    const cells = row.map((cell, at) => {
      const text = workbook.exactText(cell);
      const column = names[at] ?? "";
      const refusal = cell === undefined ? null : refusalOf(cell, text, workbook);
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

/** Why a cell of a workbook cannot be used: what it shows and what it holds are two things. */
function refusalOf(
  cell: Cell,
  text: string,
  { isDate, isPercentage, shownText }: typeof import("./workbook.ts"),
): Pick<Problem, "code" | "message"> | null {
  if (isDate(cell)) return madeDate(text);
  const shown = shownText(cell);
  if (!isPercentage(cell) || Number.parseFloat(shown) === Number.parseFloat(text)) return null;
  const message = `The cell stores ${text} and shows ${shown}. Format the column as text and type the cell as printed.`;
  return { code: "cell-percent", message };
}
