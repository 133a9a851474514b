import type { Cell, Fill, Style, Workbook, Worksheet } from "exceljs";
import { keeper } from "../lib/memo.ts";
import type { Cell as Value } from "./export-table.ts";

/** Excel's own limit; longer texts would make the file unreadable. */
const MAX_CELL = 32_767;
/** Excel refuses a sheet of more than 65,530 links; a row has three at most. */
const MOST_LINKED = 20_000;
/** Height of a line of text and of the highest row that Excel takes, in pt. */
const [LINE, HIGHEST] = [13, 409];
const FONT = { name: "BIZ UDPGothic", size: 10 };
const GREY = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE4E9ED" } } as const;
const LOOK = { font: FONT, alignment: { wrapText: true, vertical: "top" } } as const;
const LINK = { ...FONT, color: { argb: "FF0B5C8A" }, underline: true };

/** A value, perhaps with Excel's format of it or with an address that it leads to. */
export interface Styled {
  value: Value;
  format?: string | undefined;
  link?: string | undefined;
}

interface SheetLook {
  name: string;
  /** Each with its head and its width in characters. */
  columns: readonly { head: string; width: number }[];
  /** Columns that stay in sight. */
  fixed: number;
  /** Rows below the head that a filter can choose from; no filter without them. */
  rows?: number;
}

/**
 * A sheet with its head, which stays in sight and is printed on each page: A4 on its side, twelve
 * columns on one page's width, more on as few as they need.
 */
export function addSheet(book: Workbook, { name, columns, fixed, rows }: SheetLook): Worksheet {
  const sheet = book.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: fixed, ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.6, header: 0.3, footer: 0.3 },
      fitToPage: true,
      fitToWidth: Math.ceil(columns.length / 12),
      fitToHeight: 0,
      printTitlesRow: "1:1",
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
  });
  sheet.columns = columns.map(({ width }) => ({ width, style: LOOK }));
  if (rows !== undefined)
    sheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: rows + 1, column: columns.length },
    };
  addHead(
    sheet,
    columns.map(({ head }) => head),
    GREY,
  );
  return sheet;
}

export function addHead(sheet: Worksheet, texts: readonly string[], fill?: Fill): void {
  const font = { ...FONT, bold: true };
  const look = fill === undefined ? { font } : { font, fill };
  addRow(
    sheet,
    texts.map((value) => ({ value })),
    look,
  );
}

/**
 * A row as high as its longest text needs: not every program works this out when it opens a file.
 * It is written at once and cannot be changed.
 */
export function addRow(sheet: Worksheet, cells: readonly Styled[], look?: Partial<Style>): void {
  const row = sheet.addRow([]);
  cells.forEach(({ link, ...cell }, i) => {
    setCell(row.getCell(i + 1), row.number > MOST_LINKED ? cell : { ...cell, link }, look);
  });
  const lines = cells.map(({ value }, i) =>
    typeof value === "string" ? linesIn(value, sheet.getColumn(i + 1).width ?? 8) : 1,
  );
  row.height = Math.min(HIGHEST, Math.max(...lines) * LINE + 2);
  row.commit();
}

/** Lines of a text in a column of so many characters, with a little room for where lines break. */
function linesIn(text: string, width: number): number {
  const parts = text.split("\n").map((part) => Math.ceil((displayWidth(part) * 1.08) / width));
  return parts.reduce((sum, lines) => sum + Math.max(1, lines), 0);
}

/** Texts are stored as texts, which no spreadsheet runs; an empty cell is left out. */
function setCell(cell: Cell, { value, format, link }: Styled, look?: Partial<Style>): void {
  if (value === null || value === "") return;
  const plain = typeof value === "string" ? value.slice(0, MAX_CELL) : value;
  cell.value = link === undefined ? plain : { text: String(plain), hyperlink: link };
  const font = link === undefined ? FONT : LINK;
  const numFmt = format ?? (typeof value === "string" ? "@" : undefined);
  const style = shared(`${typeof value} ${numFmt} ${link !== undefined}`, () => ({
    ...LOOK,
    font,
    ...(numFmt === undefined ? {} : { numFmt }),
  }));
  cell.style = look === undefined ? style : { ...style, ...look };
}

/** Cells alike share a style, which nobody may change: exceljs works out each object's anew. */
const shared = keeper<Partial<Style>>();

/** A number with thousands separators and its decimals, at least `least`. */
export function numberFormat(value: number, least = 0): string {
  const decimals = String(Math.abs(value)).split(".")[1] ?? "";
  const digits = Math.max(least, decimals.includes("e") ? 0 : Math.min(6, decimals.length));
  return digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
}

/** In characters: the widest of the first rows, Japanese counted double, between 8 and 60. */
export function widthOf(head: string, cells: readonly Value[]): number {
  const shown = cells.slice(0, 200).map((cell) => displayWidth(String(cell ?? "")));
  const widest = Math.max(Math.min(30, displayWidth(head) + 3), ...shown);
  return Math.min(60, Math.max(8, widest + 1));
}

function displayWidth(text: string): number {
  let width = 0;
  for (const c of text) width += (c.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
