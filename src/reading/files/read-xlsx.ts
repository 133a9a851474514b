import { extname } from "node:path";
import { InputError } from "../../lib/errors.ts";
import { runsOf } from "../../lib/files/rich-text.ts";
import {
  type Cell,
  columnLetters,
  lacksValue,
  type Sheet,
  shownText,
  showsOtherNumber,
  workbookSheets,
} from "../../lib/files/workbook.ts";
import { checkWorkbook } from "../../lib/files/workbook-check.ts";
import { type Document, type Line, rowLine } from "../document.ts";
import { fileError } from "./file-error.ts";
import { cellLine } from "./read-csv.ts";
import { superscript } from "./superscript.ts";

/** Hidden rows or columns, or cells of a kind, that a note names, at most. */
const MOST_NAMED = 20;

/**
 * The sheets of a workbook, one after another, as rows of cells as the spreadsheet program shows
 * them: number formats, percentages and dates included. Formulas give their stored values, and nothing
 * without one. Hidden rows and columns and what is struck out are left out. Lines count from 1 through
 * all sheets.
 */
export function readXlsx(file: string, bytes: Uint8Array): Document {
  const sheets = sheetsOf(file, checkedBytes(file, bytes));
  const lines: Line[] = [];
  const notes: string[] = [];
  for (const sheet of sheets)
    if (sheet.isHidden) notes.push(`the hidden sheet “${sheet.name}” is left out`);
  for (const [grid, sheet] of sheets.filter(({ isHidden }) => !isHidden).entries()) {
    notes.push(...leftOutOf(sheet));
    for (const row of shownRows(sheet)) {
      const line = rowLine(
        row.map(({ text }) => text),
        lines.length + 1,
        grid,
      );
      const doubt = row.find((cell) => cell.doubt !== undefined)?.doubt;
      lines.push(doubt ? { ...line, doubt } : line);
    }
    lines.push({ text: "", line: lines.length + 1 });
  }
  return { file, lines, ...(notes.length > 0 ? { notes } : {}) };
}

/** The workbook to read. @throws InputError where it should not be */
function checkedBytes(file: string, bytes: Uint8Array): Uint8Array {
  const kind = extname(file).toLowerCase();
  if (kind === ".xls") return bytes;
  const checked = checkWorkbook(file, bytes);
  const hasMacros = kind === ".xlsm";
  // Merged cells lay a document out, macros are not run.
  const harmless = ["xlsx-merged", ...(hasMacros ? ["xlsx-macros"] : [])];
  const problems = checked.problems
    .filter(({ code }) => !harmless.includes(code))
    .map((found) => ({ ...found, message: found.message.replace(/^T/u, "t") }));
  if (problems.length > 0) throw new InputError(problems);
  return hasMacros ? bytes : checked.bytes;
}

function sheetsOf(file: string, bytes: Uint8Array): Sheet[] {
  try {
    return workbookSheets(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw fileError(
      file,
      "xlsx-damaged",
      `the workbook cannot be read (${reason}). Save it from the spreadsheet program again.`,
    );
  }
}

/** Names what of a sheet is left out: hidden rows and columns, struck texts, formulas without a value. */
function leftOutOf({ name, hidden, rows }: Sheet): string[] {
  const said = (what: string, list: readonly (string | number)[], how = "left out") =>
    list.length === 0
      ? []
      : [`sheet “${name}”: ${what} ${list.slice(0, MOST_NAMED).join(", ")} ${how}`];
  const places = (wanted: (cell: Cell | undefined) => boolean) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (wanted(cell) ? [columnLetters(column) + (row + 1)] : [])),
    );
  return [
    ...said(
      "hidden rows",
      [...hidden.rows].map((row) => row + 1),
    ),
    ...said("hidden columns", [...hidden.columns].map(columnLetters)),
    ...said("texts struck out in", places(isStruck)),
    ...said(
      "formulas in",
      places(lacksValue),
      "hold no value. Save it from the spreadsheet program again",
    ),
  ];
}

const isStruck = (cell: Cell | undefined): boolean =>
  cell?.struck === true || (runsOf(cell) ?? []).some(({ struck, text }) => struck && text !== "");

/** What a cell shows without what is struck out; the raised number of a note or a power is no digit of its figure. */
function textOf(cell: Cell | undefined): string {
  if (cell?.struck) return "";
  const runs = runsOf(cell)?.filter(({ struck }) => !struck);
  return runs
    ? runs.map(({ text, raised }) => (raised ? superscript(text) : text)).join("")
    : shownText(cell);
}

/** What the cells of a sheet show, row by row, and what each leaves open. */
function shownRows({ rows, hidden }: Sheet): { text: string; doubt: Line["doubt"] }[][] {
  const shown = rows.filter((_, row) => !hidden.rows.has(row));
  return shown.map((cells) =>
    cells
      .filter((_, column) => !hidden.columns.has(column))
      .map((one) => ({ text: cellLine(textOf(one)), doubt: doubtOf(one) })),
  );
}

const doubtOf = (cell: Cell | undefined): Line["doubt"] =>
  lacksValue(cell) ? "no-stored-value" : showsOtherNumber(cell) ? "shows-other" : undefined;
