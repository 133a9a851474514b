import type { Workbook } from "exceljs";
import { inEach, LANGUAGES, type Translated } from "../lib/language.ts";
import { GRADES } from "../tables/rows.ts";
import { languageNames } from "../words/names.ts";
import { common } from "../words/text.ts";
import type { ExportTable } from "./export-table.ts";
import { addHead, addRow, addSheet } from "./sheet-look.ts";
import { exportNotes, exportText } from "./texts.ts";
import { gradeText } from "./value-names.ts";

/** What each sheet holds, with a link to it; how to read them, the grades, and every column. */
export function addContentsSheet(
  workbook: Workbook,
  lists: readonly { sheet: string; rows: number }[],
  tables: readonly ExportTable[],
  version: string,
): void {
  const columns = [
    { head: inBoth("contents.sheet"), width: 34 },
    { head: languageNames.ja, width: 60 },
    { head: languageNames.en, width: 60 },
    { head: inBoth("contents.rows"), width: 10 },
  ];
  const sheet = addSheet(workbook, { name: inBoth("contents.name", " "), columns, fixed: 0 });
  const add = (first: string, { ja, en }: Translated, rows: number | null = null) => {
    const link = rows === null ? undefined : `#'${first}'!A1:A1`;
    addRow(sheet, [{ value: first, link }, { value: ja }, { value: en }, { value: rows }]);
  };
  const head = (first: string, { ja, en }: Translated) => {
    add("", { ja: "", en: "" });
    addHead(sheet, [first, ja, en]);
  };
  for (const list of lists) add(list.sheet, exportText("list.about"), list.rows);
  for (const { file, data, textOf } of tables) {
    const [title, about] = [textOf("(title)"), textOf("(about)")];
    const text = inEach((lang) => title[lang] + common.colon[lang] + about[lang]);
    add(file, text, data.numRows());
  }
  head("", exportText("codebook.reading"));
  for (const note of exportNotes()) add("", note);
  add(inBoth("contents.version"), { ja: version, en: version });
  head("grade", exportText("contents.grades"));
  for (const grade of GRADES) add(grade, gradeText(grade));
  head("sheet.column", exportText("codebook.column"));
  for (const { file, columns: own, textOf } of tables)
    for (const { name } of own) add(`${file}.${name}`, textOf(name));
  sheet.commit();
}

const inBoth = (name: string, between = " / ") =>
  LANGUAGES.map((lang) => exportText(name)[lang]).join(between);
