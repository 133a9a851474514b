import { group } from "d3";
import { ByteWriter, parquetWrite } from "hyparquet-writer";
import { type Cell, cellsOf, type ExportTable } from "./export-table.ts";

/** What Hive names the folder of rows without a value. */
const NO_PREFECTURE = "__HIVE_DEFAULT_PARTITION__";
const TYPES = { string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const;

interface ParquetFile {
  path: string;
  content: Uint8Array;
}

/** `indicators.parquet`: a table as one file. */
export function parquetFile(table: ExportTable): ParquetFile {
  return { path: `${table.file}.parquet`, content: parquet(table) };
}

/**
 * The files of a table, one for each prefecture in Hive's layout, so that tables of many runs are
 * read as one by folder: `indicators/prefecture=埼玉県/data.parquet`, without the middle where no row
 * has a place. The partition's column is the folder's name alone.
 * @param prefectures municipality code → prefecture
 */
export function partitionedFiles(
  table: ExportTable,
  prefectures: ReadonlyMap<string, string>,
): ParquetFile[] {
  const place = table.file === "municipalities" ? "code" : "municipality_code";
  if (!table.columns.some(({ name }) => name === place))
    return [{ path: `${table.file}/data.parquet`, content: parquet(table) }];
  const columns = table.columns.filter(({ name }) => name !== "prefecture");
  return [...rowsByPrefecture(cellsOf(table, place), prefectures)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefecture, rows]) => ({
      path: `${table.file}/prefecture=${folderName(prefecture)}/data.parquet`,
      content: parquet({ ...table, columns }, rows),
    }));
}

function rowsByPrefecture(
  codes: readonly Cell[],
  prefectures: ReadonlyMap<string, string>,
): Map<string, number[]> {
  // An empty table keeps one file, or a reader of the folder would find no columns.
  if (codes.length === 0) return new Map([[NO_PREFECTURE, []]]);
  return group(codes.keys(), (row) => prefectures.get(String(codes[row])) ?? NO_PREFECTURE);
}

/** Signs that names of folders cannot hold, as Hive writes them. */
function folderName(value: string): string {
  return value.replace(
    /[\p{Cc}"#%'*/:=?\\{[\]^<>|]|[. ]$/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

/** @param rows the rows to write; all of them where it is absent */
function parquet(table: ExportTable, rows?: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    createdBy: "machikurabe",
    columnData: table.columns.map(({ name, type, nullable }) => {
      const cells = cellsOf(table, name);
      const data = rows === undefined ? cells : rows.map((row) => cells[row] ?? null);
      return { name, type: TYPES[type], nullable, data };
    }),
  });
  return new Uint8Array(writer.getBuffer());
}
