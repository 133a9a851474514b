import type { SheetData } from "write-excel-file/node";
import { GRADES } from "../tables/rows.ts";
import { exportNotes, gradeLines, languageNames } from "../words/exports.ts";
import type { ExportTable } from "./export-table.ts";

const bold = (value: string) => ({ value, type: String, fontWeight: "bold" as const });
const wrapped = (value: string) => ({
  value,
  type: String,
  wrap: true,
  alignVertical: "top" as const,
});

/** The first sheet: how to read the others, the grades, what each sheet and column holds. */
export function notesSheet(tables: readonly ExportTable[], version: string) {
  const line = (first: string, ja: string, en: string) => [
    wrapped(first),
    wrapped(ja),
    wrapped(en),
  ];
  const data: SheetData = [
    [bold("まちくらべ machikurabe"), bold(languageNames.ja), bold(languageNames.en)],
    line("データの版 / data version", version, version),
    ...exportNotes.map(({ ja, en }) => line("", ja, en)),
    [bold("grade"), bold("比較できる度合い"), bold("How far a measure may be compared")],
    ...GRADES.map((grade) => line(grade, gradeLines[grade].ja, gradeLines[grade].en)),
    [bold("sheet"), bold("表"), bold("Table")],
    ...tables.map(({ file, title, about }) =>
      line(file, `${title.ja}：${about.ja}`, `${title.en}: ${about.en}`),
    ),
    [bold("sheet.column"), bold("列"), bold("Column")],
    ...tables.flatMap(({ file, columns }) =>
      columns.map((column) => line(`${file}.${column.name}`, column.text.ja, column.text.en)),
    ),
  ];
  return {
    sheet: "notes",
    data,
    columns: [{ width: 34 }, { width: 60 }, { width: 60 }],
    stickyRowsCount: 1,
  };
}
