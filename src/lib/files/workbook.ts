import * as sheetjs from "@e965/xlsx";

/** Rows and columns that are read of an old workbook, whose size no check can tell beforehand. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export type Cell = sheetjs.CellObject;

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
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    const isHidden = Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
    return sheet ? [{ name, isHidden, rows: rowsOf(sheet), hidden: hiddenIn(sheet) }] : [];
  });
}

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

/** A cell as the program shows it: rounded, with marks of thousands, units and eras of its format. */
export function shownText(cell: Cell | undefined): string {
  if (cell?.v === undefined || cell.v === null) return "";
  const format = String(cell.z ?? "General");
  if (typeof cell.v === "number" && /gg?g?e|\[\$-411\]/u.test(format))
    return eraDate(dateOf(cell.v), format);
  if (typeof cell.v === "number" && format === "General") return String(cell.v);
  return cell.w ?? String(cell.v);
}

/** What a cell holds, unrounded: a percentage with its sign, a date as 2026-04-01. */
export function exactText(cell: Cell | undefined): string {
  if (typeof cell?.v !== "number") return shownText(cell);
  if (isDate(cell)) return dateOf(cell.v).toISOString().slice(0, 10);
  return isPercentage(cell) ? `${Number((cell.v * 100).toPrecision(12))}%` : String(cell.v);
}

/** Whether a cell stores a day: typed as one, or made of what looked like one. */
export function isDate({ v, z }: Cell): boolean {
  return typeof v === "number" && sheetjs.SSF.is_date(String(z ?? "General"));
}

export function isPercentage({ v, z }: Cell): boolean {
  return typeof v === "number" && String(z ?? "").includes("%");
}

function dateOf(serial: number): Date {
  return new Date(FIRST_DAY + Math.floor(serial) * DAY);
}

/** A date in the Japanese calendar, which the library does not write out. */
function eraDate(date: Date, format: string): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const reiwa = year > 2019 || (year === 2019 && month >= 5);
  const era = reiwa ? `令和${year - 2018}年` : `平成${year - 1988}年`;
  return `${era}${/m/u.test(format) ? `${month}月` : ""}${/d/u.test(format) ? `${day}日` : ""}`;
}
