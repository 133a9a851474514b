import * as sheetjs from "@e965/xlsx";

/** A value, a number with the format that a spreadsheet program shows it in, an error by its number, or a formula that nothing computed. */
export type Given =
  | string
  | number
  | boolean
  | null
  | { t: "n"; v: number; z: string }
  | { t: "e"; v: number }
  | { t: "z"; f: string };

/** A workbook of one sheet; `merges` are places such as A1:C1. */
export function workbookOf(rows: Given[][], merges: string[] = [], date1904 = false): Buffer {
  const sheet = sheetjs.utils.aoa_to_sheet(rows);
  sheet["!merges"] = merges.map(sheetjs.utils.decode_range);
  const book = sheetjs.utils.book_new(sheet, "指標");
  book.Workbook = { WBProps: { date1904 } };
  return sheetjs.write(book, { type: "buffer", bookType: "xlsx", bookSST: true });
}
