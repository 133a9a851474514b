import * as sheetjs from "@e965/xlsx";

/** A value, or a number with the format that a spreadsheet program shows it in. */
export type Given = string | number | boolean | null | { t: "n"; v: number; z: string };

/** A workbook of one sheet; `merges` are places such as A1:C1. */
export function workbookOf(rows: Given[][], merges: string[] = []): Buffer {
  const sheet = sheetjs.utils.aoa_to_sheet(rows);
  sheet["!merges"] = merges.map(sheetjs.utils.decode_range);
  const book = sheetjs.utils.book_new(sheet, "指標");
  return sheetjs.write(book, { type: "buffer", bookType: "xlsx", bookSST: true });
}
