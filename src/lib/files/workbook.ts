import * as sheetjs from "@e965/xlsx";
import { dateOf, formatted, lacksSign, plainFormat, showsOther } from "./number-format.ts";
import { struckCells } from "./struck-cells.ts";

/** Rows and columns that are read of an old workbook, whose size no check can tell beforehand. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;
/** Days from the first day of the calendar to that of workbooks which count from 1904. */
const TO_1904 = 1462;

/** A cell, and whether all that it shows is struck out. */
export type Cell = sheetjs.CellObject & { struck?: boolean };

export interface Sheet {
  name: string;
  isHidden: boolean;
  /** Every row from the first of the sheet; a merged cell is in every place that it covers. */
  rows: (Cell | undefined)[][];
  /** Rows and columns that the program does not show, counted from 0. */
  hidden: { rows: ReadonlySet<number>; columns: ReadonlySet<number> };
}

/** The sheets of a workbook. @throws Error in the library's words where it cannot be read */
export function workbookSheets(bytes: Uint8Array): Sheet[] {
  const options = { cellNF: true, cellText: true, cellHTML: false, cellStyles: true };
  const book = sheetjs.read(bytes, { ...options, sheetRows: MOST_ROWS });
  const struck = struckCells(bytes, book);
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    for (const place of struck[index] ?? []) Object.assign(sheet?.[place] ?? {}, { struck: true });
    const isHidden = Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
    const from1904 = book.Workbook?.WBProps?.date1904 === true;
    const rows = sheet ? rowsOf(sheet).map((row) => (from1904 ? row.map(counted) : row)) : [];
    return sheet ? [{ name, isHidden, rows, hidden: hiddenIn(sheet) }] : [];
  });
}

/** A cell of a workbook that counts its days from 1904, its day counted as elsewhere. */
const counted = (cell: Cell | undefined): Cell | undefined =>
  isNumber(cell) && isDate(cell) ? { ...cell, v: cell.v + TO_1904 } : cell;

function rowsOf(sheet: sheetjs.WorkSheet): Sheet["rows"] {
  if (sheet["!ref"] === undefined) return [];
  const { e: end } = sheetjs.utils.decode_range(sheet["!ref"]);
  const width = Math.min(end.c + 1, MOST_COLUMNS);
  const origins = originsOf(sheet, end.r, width);
  return Array.from({ length: end.r + 1 }, (_, r) =>
    Array.from({ length: width }, (_, c) => {
      const place = sheetjs.utils.encode_cell({ r, c });
      return sheet[origins.get(place) ?? place] as Cell | undefined;
    }),
  );
}

/** Places that a merged cell covers → the place of the cell. */
function originsOf(sheet: sheetjs.WorkSheet, lastRow: number, width: number): Map<string, string> {
  const origins = new Map<string, string>();
  for (const { s, e } of sheet["!merges"] ?? [])
    for (let r = s.r; r <= Math.min(e.r, lastRow); r++)
      for (let c = s.c; c <= Math.min(e.c, width - 1); c++)
        origins.set(sheetjs.utils.encode_cell({ r, c }), sheetjs.utils.encode_cell(s));
  return origins;
}

function hiddenIn(sheet: sheetjs.WorkSheet): Sheet["hidden"] {
  const places = (list: readonly ({ hidden?: boolean } | undefined)[] = []) =>
    new Set(list.flatMap((one, at) => (one?.hidden ? [at] : [])));
  return { rows: places(sheet["!rows"]), columns: places(sheet["!cols"]) };
}

/** The letters of a column counted from 0. */
export const columnLetters = (column: number) => sheetjs.utils.encode_col(column);

/**
 * Whether a cell holds a number; an error (#N/A) is stored as the number of its kind, and the library gives a
 * 0 for a formula without a value.
 */
const isNumber = (cell: Cell | undefined): cell is Cell & { v: number } =>
  typeof cell?.v === "number" && cell.t !== "e" && !lacksValue(cell);

/** Whether a cell holds a formula that no program has computed. */
export const lacksValue = (cell: Cell | undefined): boolean =>
  cell?.t === "z" && cell.f !== undefined;

const formatOf = ({ z }: Cell): string => String(z ?? "General");

/** A cell as the program shows it: rounded, with marks of thousands, units and eras of its format, never without its sign. */
export function shownText(cell: Cell | undefined): string {
  if (cell?.v === undefined || cell.v === null || lacksValue(cell)) return "";
  if (!isNumber(cell)) return cell.w ?? (cell.t === "e" ? "#N/A" : String(cell.v));
  const exact = String(Number(cell.v.toPrecision(15)));
  if (formatOf(cell) === "General") return exact;
  const shown = formatted(cell.v, formatOf(cell)) ?? exact;
  return lacksSign(cell.v, shown) && !isDate(cell) ? `-${shown.trim()}` : shown;
}

/** Whether a cell shows another number than it holds, beyond rounding: without its sign, or cut to nothing. */
export function showsOtherNumber(cell: Cell | undefined): boolean {
  if (!isNumber(cell) || isDate(cell) || formatOf(cell) === "General") return false;
  const shown = formatted(cell.v, formatOf(cell));
  return shown === undefined || (shown !== "" && showsOther(cell.v, shown, formatOf(cell)));
}

/** What a cell holds, unrounded: a percentage with its sign, a date as 2026-04-01; an error for a formula without a value. */
export function exactText(cell: Cell | undefined): string {
  if (lacksValue(cell)) return "#N/A";
  if (!isNumber(cell)) return shownText(cell);
  if (isDate(cell)) return dateOf(cell.v).toISOString().slice(0, 10);
  return isPercentage(cell) ? `${Number((cell.v * 100).toPrecision(12))}%` : String(cell.v);
}

/** Whether a cell stores a day: typed as one, or made of what looked like one. */
export const isDate = (cell: Cell): boolean =>
  isNumber(cell) && sheetjs.SSF.is_date(formatOf(cell));

/** Whether a cell shows a hundred times its number with the sign of per cent; "%" in quotes is a text. */
export const isPercentage = (cell: Cell): boolean =>
  isNumber(cell) && plainFormat(formatOf(cell)).includes("%");
