import { Writable } from "node:stream";
import { setImmediate as pause } from "node:timers/promises";
import type { Workbook } from "exceljs";
import { withoutDates } from "../lib/files/zip.ts";
import { LANGUAGES, type Language } from "../lib/language.ts";
import { planAddress } from "../tables/plan-address.ts";
import type { Rows } from "../tables/rows.ts";
import { type Tables, toRows } from "../tables/table.ts";
import { textOf } from "../words/text.ts";
import { addContentsSheet } from "./contents-sheet.ts";
import type { ExportTable } from "./export-table.ts";
import { LIST_COLUMNS, promiseList } from "./promise-list.ts";
import { addRow, addSheet } from "./sheet-look.ts";
import { addTableSheet } from "./table-sheet.ts";
import { exportText } from "./texts.ts";

export interface WorkbookOptions {
  version: string;
  /** Written into the file in place of the time at which it is made. */
  date: Date;
  /** English names of units. */
  units: ReadonlyMap<string, string>;
  /** The language of the heads of tables; the names of columns without it. */
  heads?: Language | undefined;
}

/**
 * One workbook: first what the plans promise, a list in each language for people, and the contents;
 * then a sheet a table. The same tables give the same bytes.
 */
export async function workbook(
  tables: Tables,
  all: readonly ExportTable[],
  { version, date, units, heads }: WorkbookOptions,
): Promise<Uint8Array> {
  const { default: exceljs } = await import("exceljs");
  const parts: Uint8Array[] = [];
  const stream = new Writable({
    write(part, _, done) {
      parts.push(part);
      done();
    },
  });
  // Rows are turned into XML one by one: all cells of a large book take more than a gigabyte.
  const book = new exceljs.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    zip: { zlib: { level: 6 } },
  });
  book.creator = book.lastModifiedBy = "machikurabe";
  book.created = book.modified = date;
  const rows = toRows(tables);
  const lists = LANGUAGES.map((lang) => {
    const list = promiseList(rows, units, lang);
    addList(book, list, lang);
    return { sheet: exportText("list.title")[lang], rows: list.length };
  });
  addContentsSheet(book, lists, all, version);
  const names = codeNames(rows, heads ?? "ja");
  for (const table of all) {
    // Signals are heard between two sheets.
    await pause();
    addTableSheet(book, table, names, heads);
  }
  await book.commit();
  return withoutDates(Buffer.concat(parts));
}

function addList(book: Workbook, list: ReturnType<typeof promiseList>, lang: Language): void {
  const columns = Object.entries(LIST_COLUMNS) as [keyof typeof LIST_COLUMNS, number][];
  const sheet = addSheet(book, {
    name: exportText("list.title")[lang],
    columns: columns.map(([column, width]) => ({
      head: exportText(`list.${column}`)[lang],
      width,
    })),
    fixed: 3,
    rows: list.length,
  });
  for (const row of list)
    addRow(
      sheet,
      columns.map(([column]) => row[column]),
    );
  sheet.commit();
}

function codeNames({ municipalities, plans }: Rows, lang: Language) {
  const links = plans.flatMap((plan) => {
    const address = planAddress(plan);
    return address === "" ? [] : [[textOf(plan, "title", lang), address] as const];
  });
  const places = municipalities.map(
    ({ code, name: ja, name_en: en }) => [code, { ja, en }[lang]] as const,
  );
  const titles = plans.map(({ id, title: ja, title_en: en }) => [id, { ja, en }[lang]] as const);
  return {
    municipality_code: { column: "municipality_name", of: new Map(places) },
    plan: { column: "plan_title", of: new Map(titles), links: new Map(links) },
  };
}
