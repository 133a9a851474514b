import type { Workbook } from "exceljs";
import type { Language } from "../lib/language.ts";
import type { NamedColumn } from "../tables/define.ts";
import { type Cell, cellsOf, type ExportTable } from "./export-table.ts";
import { headsOf } from "./heads.ts";
import { keepHead, numberFormat, setCell, setColumns, setPrint, widthOf } from "./sheet-look.ts";

/** What codes are called, by the column that holds them: a column of their own beside it. */
export type CodeNames = Readonly<
  Record<string, { column: string; head: Record<Language, string>; of: ReadonlyMap<Cell, string> }>
>;

/**
 * A table on a sheet of its own: typed cells, the head and the id in sight, a filter on every
 * column, names beside the codes of municipalities and plans.
 * @param heads the language of the heads; names of columns without it
 */
export function addTableSheet(
  workbook: Workbook,
  table: ExportTable,
  names: CodeNames,
  heads: Language | undefined,
): void {
  const sheet = workbook.addWorksheet(table.file);
  const titles = headsOf(table, heads);
  const columns = table.columns.flatMap((column, i) => {
    const cells = cellsOf(table, column.name);
    const own = { head: titles[i] ?? column.name, cells, format: formatOf(column) };
    const name = names[column.name];
    if (name === undefined) return [own];
    const called = cells.map((code) => name.of.get(code) ?? null);
    const head = heads === undefined ? name.column : name.head[heads];
    return [own, { head, cells: called, format: () => undefined }];
  });
  setColumns(
    sheet,
    columns.map(({ head, cells }) => ({ head, width: widthOf(head, cells) })),
  );
  for (let row = 0; row < table.data.numRows(); row++) {
    const line = sheet.getRow(row + 2);
    columns.forEach(({ cells, format }, i) => {
      const value = cells[row] ?? null;
      if (value !== null) setCell(line.getCell(i + 1), { value, format: format(value) });
    });
  }
  keepHead(sheet, columns.length, table.data.numRows(), 1);
  setPrint(sheet, columns.length <= 12);
}

/** Thousands are set apart in amounts, never in years and numbers of lines. */
function formatOf({ type, unit }: NamedColumn): (value: Cell) => string | undefined {
  if (type !== "number" && (type !== "integer" || unit === undefined)) return () => undefined;
  return (value) => (typeof value === "number" ? numberFormat(value) : undefined);
}
