import { LANGUAGES, type Language } from "../lib/language.ts";
import { rowsIn, type Tables } from "../tables/table.ts";
import { toArrow } from "./arrow.ts";
import { codebook } from "./codebook.ts";
import { codebookHtml } from "./codebook-html.ts";
import { codebookMarkdown } from "./codebook-markdown.ts";
import { csvForExcel, csvForMachines } from "./csv.ts";
import { dataPackage } from "./datapackage.ts";
import { type ExportTable, exportTables } from "./export-table.ts";
import { headsOf } from "./heads.ts";
import { parquetFile, partitionedFiles } from "./parquet.ts";
import { workbook } from "./workbook.ts";
import type { WriteFile } from "./write-folder.ts";

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

/** What Parquet may be divided by into folders. */
export const PARTITIONS = ["prefecture"] as const;
type Partition = (typeof PARTITIONS)[number];

interface ExportOptions {
  /** Version of the data, printed in every format that has a place for it. */
  version: string;
  date: Date;
  units: ReadonlyMap<string, string>;
  /** The language of the heads in what is made for Excel; the names of columns without it. */
  heads?: Language | undefined;
  formats?: readonly Format[];
  /** Parquet in folders; one file a table where it is absent. */
  partition?: Partition | undefined;
}

/**
 * Every table in every format: csv/ with datapackage.json, csv-excel/, machikurabe.xlsx, parquet/,
 * arrow/, json/ and the codebook.
 * @param write takes paths within the folder of the exports
 */
export async function writeExports(
  tables: Tables,
  { formats = FORMATS, partition, ...options }: ExportOptions,
  write: WriteFile,
): Promise<void> {
  const { version, date, heads } = options;
  const all = exportTables(tables);
  const wants = (format: Format) => formats.includes(format);
  for (const table of all) {
    const { file, data } = table;
    if (wants("excel-csv"))
      await write(`csv-excel/${file}.csv`, csvForExcel(table, data, headsOf(table, heads)));
    if (wants("json")) await write(`json/${file}.json`, toJson(table));
    if (wants("arrow")) await write(`arrow/${file}.arrow`, toArrow(table));
  }
  if (wants("csv")) await writePackage(all, tables, { version, date }, write);
  if (wants("parquet"))
    for (const { path, content } of parquetFiles(all, tables, partition))
      await write(`parquet/${path}`, content);
  if (wants("xlsx")) await write("machikurabe.xlsx", await workbook(tables, all, options));
  if (wants("codebook")) await writeCodebook(all, version, write);
}

/** An array with one object a row, one row a line, columns in their order. */
function toJson({ data }: ExportTable): string {
  const objects = data.objects().map((row) => JSON.stringify(row));
  return objects.length === 0 ? "[]\n" : `[\n${objects.join(",\n")}\n]\n`;
}

async function writePackage(
  all: readonly ExportTable[],
  tables: Tables,
  { version, date }: Pick<ExportOptions, "version" | "date">,
  write: WriteFile,
): Promise<void> {
  const files = new Map(all.map((table) => [table.file, csvForMachines(table, table.data)]));
  for (const [name, content] of files) await write(`csv/${name}.csv`, content);
  const plans = rowsIn("plans", tables.plans);
  const contextItems = rowsIn("contextItems", tables.contextItems);
  const about = { version, created: date.toISOString(), plans, contextItems, files };
  await write("datapackage.json", dataPackage(all, about));
}

function parquetFiles(all: readonly ExportTable[], tables: Tables, partition?: Partition) {
  if (partition === undefined) return all.map(parquetFile);
  const prefectures = new Map([
    ...rowsIn("places", tables.places).map(
      ({ municipality_code, prefecture }) => [municipality_code, prefecture] as const,
    ),
    ...rowsIn("municipalities", tables.municipalities).map(
      ({ code, prefecture }) => [code, prefecture] as const,
    ),
  ]);
  return all.flatMap((table) => partitionedFiles(table, prefectures));
}

async function writeCodebook(
  all: readonly ExportTable[],
  version: string,
  write: WriteFile,
): Promise<void> {
  const parts = LANGUAGES.map((lang) => ({ lang, blocks: codebook(all, lang, version) }));
  for (const { lang, blocks } of parts)
    await write(`codebook.${lang}.md`, codebookMarkdown(blocks));
  await write("codebook.html", codebookHtml(parts));
}
