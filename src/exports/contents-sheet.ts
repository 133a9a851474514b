import type { Workbook } from "exceljs";
import { GRADES } from "../tables/rows.ts";
import { contentsWords, exportNotes, gradeLines, languageNames } from "../words/exports.ts";
import type { ExportTable } from "./export-table.ts";
import { addHead, addRow, addSheet } from "./sheet-look.ts";

/** What each sheet holds, with a link to it; how to read them, the grades, and every column. */
export function addContentsSheet(
  workbook: Workbook,
  lists: readonly { sheet: string; rows: number; text: { ja: string; en: string } }[],
  tables: readonly ExportTable[],
  version: string,
): void {
  const { name, rows, title } = contentsWords;
  const columns = [
    { head: title, width: 34 },
    { head: languageNames.ja, width: 60 },
    { head: languageNames.en, width: 60 },
    { head: rows, width: 10 },
  ];
  const sheet = addSheet(workbook, { name, columns, fixed: 0 });
  const add = (first: string, ja: string, en: string, count: number | null, link?: string) =>
    addRow(sheet, [{ value: first, link }, { value: ja }, { value: en }, { value: count }]);
  const head = (...texts: readonly [string, string, string]) => {
    add("", "", "", null);
    addHead(sheet, texts);
  };
  const toSheet = (name: string) => `#'${name}'!A1:A1`;
  for (const { sheet: name, rows: count, text } of lists)
    add(name, text.ja, text.en, count, toSheet(name));
  for (const { file, title, about, data } of tables)
    add(
      file,
      `${title.ja}：${about.ja}`,
      `${title.en}: ${about.en}`,
      data.numRows(),
      toSheet(file),
    );
  head(...contentsWords.reading);
  for (const { ja, en } of exportNotes) add("", ja, en, null);
  add(contentsWords.version, version, version, null);
  head(...contentsWords.grades);
  for (const grade of GRADES) add(grade, gradeLines[grade].ja, gradeLines[grade].en, null);
  head(...contentsWords.columns);
  for (const { file, columns } of tables)
    for (const { name, text } of columns) add(`${file}.${name}`, text.ja, text.en, null);
  sheet.commit();
}
