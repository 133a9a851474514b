import type { Workbook } from "exceljs";
import type { Language } from "../lib/language.ts";
import type { NamedColumn } from "../tables/define.ts";
import { type Cell, cellsOf, type ExportTable } from "./export-table.ts";
import { headsOf } from "./heads.ts";
import { addRow, addSheet, numberFormat, widthOf } from "./sheet-look.ts";
import { exportText } from "./texts.ts";

/** What the codes of a column are called: a column of its own beside it. */
interface CodeNames {
  column: string;
  of: ReadonlyMap<Cell, string>;
  /** Where what is named was published, by its name. */
  links?: ReadonlyMap<Cell, string>;
}

/**
 * A table on a sheet of its own: typed cells, the head and the id in sight, a filter on every
 * column, names beside the codes of municipalities and plans.
 * @param heads the language of the heads; names of columns without it
 */
export function addTableSheet(
  workbook: Workbook,
  table: ExportTable,
  names: Readonly<Record<string, CodeNames>>,
  heads: Language | undefined,
): void {
  const titles = headsOf(table, heads);
  const columns = table.columns.flatMap((column, i) => {
    const cells = cellsOf(table, column.name);
    const own = {
      head: titles[i] ?? column.name,
      cells,
      format: formatOf(column),
      linked: addressIn,
    };
    const name = names[column.name];
    if (name === undefined) return [own];
    const called = cells.map((code) => name.of.get(code) ?? null);
    const head = heads === undefined ? name.column : exportText(`names.${column.name}`)[heads];
    const linked = (title: Cell) => name.links?.get(title);
    return [own, { head, cells: called, format: () => undefined, linked }];
  });
  const rows = table.data.numRows();
  const sheet = addSheet(workbook, {
    name: table.file,
    columns: columns.map(({ head, cells }) => ({ head, width: widthOf(head, cells) })),
    fixed: 1,
    rows,
  });
  for (let row = 0; row < rows; row++) {
    const styled = columns.map(({ cells, format, linked }) => {
      const value = cells[row] ?? null;
      return { value, format: format(value), link: linked(value) };
    });
    addRow(sheet, styled);
  }
  sheet.commit();
}

/** A cell of addresses leads to the first of them. */
function addressIn(value: Cell): string | undefined {
  return /^https?:\/\/\S+/u.exec(String(value))?.[0];
}

/** Thousands are set apart in amounts, never in years and numbers of lines. */
function formatOf({ type, unit }: NamedColumn): (value: Cell) => string | undefined {
  if (type !== "number" && (type !== "integer" || unit === undefined)) return () => undefined;
  return (value) => (typeof value === "number" ? numberFormat(value) : undefined);
}
