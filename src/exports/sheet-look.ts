import type { Cell, Style, Worksheet } from "exceljs";
import { keeper } from "../lib/memo.ts";
import type { Cell as Value } from "./export-table.ts";

/** Excel's own limit; longer texts would make the file unreadable. */
const MAX_CELL = 32_767;
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

/** A sheet's columns, each with its head and its width in characters. */
export function setColumns(
  sheet: Worksheet,
  columns: readonly { head: string; width: number }[],
): void {
  sheet.columns = columns.map(({ width }) => ({ width, style: LOOK }));
  const head = sheet.addRow(columns.map((column) => column.head));
  head.eachCell((cell) => {
    cell.font = { ...FONT, bold: true };
    cell.fill = GREY;
  });
}

/** The head stays in sight with so many columns, is printed on each page, and filters the rows. */
export function keepHead(sheet: Worksheet, columns: number, rows: number, fixed: number): void {
  sheet.views = [{ state: "frozen", xSplit: fixed, ySplit: 1 }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows + 1, column: columns } };
  sheet.pageSetup.printTitlesRow = "1:1";
}

/** A4 on its side, all columns on one page's width where `fit` says so. */
export function setPrint(sheet: Worksheet, fit: boolean): void {
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation: "landscape" });
  if (fit) Object.assign(sheet.pageSetup, { fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  sheet.headerFooter.oddFooter = "&L&A&R&P / &N";
}

/** Texts are stored as texts, which no spreadsheet runs; an empty cell is left out. */
export function setCell(cell: Cell, { value, format, link }: Styled): void {
  if (value === null || value === "") return;
  const plain = typeof value === "string" ? value.slice(0, MAX_CELL) : value;
  cell.value = link === undefined ? plain : { text: String(plain), hyperlink: link };
  const font = link === undefined ? FONT : LINK;
  const numFmt = format ?? (typeof value === "string" ? "@" : undefined);
  cell.style = shared(`${typeof value} ${numFmt} ${link !== undefined}`, () => ({
    ...LOOK,
    font,
    ...(numFmt === undefined ? {} : { numFmt }),
  }));
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
  return [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
}
