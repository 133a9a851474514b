import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import writeExcelFile, { type Feature, type SheetData } from "write-excel-file/node";
import { withoutDates } from "../lib/files/zip-dates.ts";
import { type Cell, cellsOf, type ExportTable, rowsOf } from "./export-table.ts";
import { notesSheet } from "./workbook-notes.ts";

/** Excel's own limit; longer texts would make the file unreadable. */
const MAX_CELL = 32_767;
type FileContent = Stream | Buffer | Blob;
const HEADER = { fontWeight: "bold", backgroundColor: "#E4E9ED", wrap: true } as const;

/**
 * One workbook: notes in both languages, then a sheet a table with typed cells, frozen header and
 * id, a filter on every column and widths by content. Texts are stored as texts, which no
 * spreadsheet runs. The same tables give the same bytes.
 */
export async function workbook(
  tables: readonly ExportTable[],
  version: string,
): Promise<Uint8Array> {
  const notes = notesSheet(tables, version);
  const sheets = tables.map((table) => ({
    sheet: table.file,
    data: sheetData(table),
    columns: table.columns.map(({ name }) => ({ width: width(name, cellsOf(table, name)) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }));
  const sizes = new Map(
    tables.map(({ file, columns, data }) => [
      file,
      `A1:${letters(columns.length)}${data.numRows() + 1}`,
    ]),
  );
  const result = writeExcelFile([notes, ...sheets], {
    fontFamily: "BIZ UDPGothic",
    fontSize: 10,
    features: [filters(sizes)],
  });
  return withoutDates(await result.toBuffer());
}

function sheetData(table: ExportTable): SheetData {
  const header = table.columns.map(({ name }) => ({ value: name, type: String, ...HEADER }));
  return [header, ...Array.from(rowsOf(table), (row) => row.map(typed))];
}

function typed(cell: Cell): SheetData[number][number] {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  return { value: cell.slice(0, MAX_CELL), type: String, format: "@" };
}

/** In characters: the widest of the first rows, Japanese counted double, between 8 and 60. */
function width(name: string, cells: readonly Cell[]): number {
  const shown = cells.slice(0, 200).map((cell) => displayWidth(String(cell ?? "")));
  const widest = Math.max(name.length + 3, ...shown);
  return Math.min(60, Math.max(8, widest + 1));
}

function displayWidth(text: string): number {
  return [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
}

/** 1 → A, 27 → AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** Adds the filter row, which stands right behind the cells in a sheet's markup. */
function filters(sizes: ReadonlyMap<string, string>): Feature<FileContent> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content, { sheet = "" }) => {
            const size = sizes.get(sheet);
            if (size === undefined) return content;
            const filter = `<autoFilter ref="${size}"/>`;
            return content.includes("</sheetData>")
              ? content.replace("</sheetData>", () => `</sheetData>${filter}`)
              : content.replace("<sheetData/>", () => `<sheetData/>${filter}`);
          },
        },
      },
    },
  };
}
