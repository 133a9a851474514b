import { LANGUAGES } from "../lib/language.ts";
import type { Measure } from "../plans/schemas.ts";
import type { Rows } from "../tables/rows.ts";
import { toArrow } from "./arrow.ts";
import { codebook } from "./codebook.ts";
import { codebookHtml } from "./codebook-html.ts";
import { codebookMarkdown } from "./codebook-markdown.ts";
import { csvForExcel, csvForMachines } from "./csv.ts";
import { dataPackage } from "./datapackage.ts";
import { exportTables } from "./export-table.ts";
import { toJson } from "./json.ts";
import { parquetFiles } from "./parquet.ts";
import { workbook } from "./workbook.ts";

export const FORMATS = [
  "csv",
  "excel-csv",
  "xlsx",
  "parquet",
  "arrow",
  "json",
  "codebook",
] as const;
type Format = (typeof FORMATS)[number];

interface ExportOptions {
  measures: readonly Measure[];
  /** Version of the data, printed in every format that has a place for it. */
  version: string;
  /** Date of the newest document. */
  date: Date;
  formats?: readonly Format[];
}

/** Receives each file; `path` is relative to the folder of the exports. */
type Write = (path: string, content: string | Uint8Array) => Promise<void>;

/**
 * Every table in every format: csv/ with datapackage.json, csv-excel/, machikurabe.xlsx, parquet/
 * by prefecture, arrow/, json/ and the codebook.
 */
export async function writeExports(
  tables: Rows,
  { measures, version, date, formats = FORMATS }: ExportOptions,
  write: Write,
): Promise<void> {
  const all = exportTables(tables, measures);
  const wants = (format: Format) => formats.includes(format);
  const prefectures = new Map(tables.municipalities.map((row) => [row.code, row.prefecture]));
  const machine = new Map<string, string>();
  for (const table of all) {
    if (wants("csv")) {
      const content = csvForMachines(table);
      machine.set(table.name, content);
      await write(`csv/${table.name}.csv`, content);
    }
    if (wants("excel-csv")) await write(`csv-excel/${table.name}.csv`, csvForExcel(table));
    if (wants("json")) await write(`json/${table.name}.json`, toJson(table));
    if (wants("arrow")) await write(`arrow/${table.name}.arrow`, toArrow(table));
    if (wants("parquet"))
      for (const { path, content } of parquetFiles(table, prefectures))
        await write(`parquet/${path}`, content);
  }
  if (wants("csv")) {
    const { plans, contextItems } = tables;
    const created = date.toISOString();
    const about = { version, created, plans, contextItems, files: machine };
    await write("datapackage.json", dataPackage(all, about));
  }
  if (wants("xlsx")) await write("machikurabe.xlsx", await workbook(all, version));
  if (wants("codebook")) {
    const parts = LANGUAGES.map((lang) => ({ lang, blocks: codebook(all, lang, version) }));
    for (const { lang, blocks } of parts)
      await write(`codebook.${lang}.md`, codebookMarkdown(blocks));
    await write("codebook.html", codebookHtml(parts));
  }
}
