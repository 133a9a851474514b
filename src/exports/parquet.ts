import { ByteWriter, parquetWrite } from "hyparquet-writer";
import type { ColumnType } from "./columns.ts";
import type { Cell, ExportTable } from "./export-table.ts";

/** What Hive names the folder of rows without a value. */
const NO_PREFECTURE = "__HIVE_DEFAULT_PARTITION__";
const TYPES = { string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const;

interface ParquetFile {
  /** `indicators/prefecture=埼玉県/data.parquet`; without the middle where no row has a place. */
  path: string;
  content: Uint8Array;
}

/**
 * The files of a table, one for each prefecture in Hive's layout, so that national tables of many
 * runs are read as one by folder. The partition's column is the folder's name alone.
 */
export function parquetFiles(
  table: ExportTable,
  prefectures: ReadonlyMap<string, string>,
): ParquetFile[] {
  const by = table.columns.findIndex(
    ({ name }) => name === (table.name === "municipalities" ? "code" : "municipality_code"),
  );
  if (by < 0) return [{ path: `${table.name}/data.parquet`, content: parquet(table, table.rows) }];
  // An empty table keeps one file, or a reader of the folder would find no columns.
  const parts = new Map<string, Cell[][]>(table.rows.length === 0 ? [[NO_PREFECTURE, []]] : []);
  for (const row of table.rows) {
    const prefecture = prefectures.get(String(row[by])) ?? NO_PREFECTURE;
    const rows = parts.get(prefecture) ?? [];
    parts.set(prefecture, rows);
    rows.push(row);
  }
  return [...parts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefecture, rows]) => ({
      path: `${table.name}/prefecture=${partition(prefecture)}/data.parquet`,
      content: parquet(table, rows),
    }));
}

/** Signs that names of folders cannot hold, as Hive writes them. */
function partition(value: string): string {
  return value.replace(
    /[\p{Cc}"#%'*/:=?\\{[\]^<>|]|[. ]$/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

function parquet({ columns }: ExportTable, rows: readonly Cell[][]): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    createdBy: "machikurabe",
    columnData: columns
      .map(({ name, type, nullable }, i) => ({
        name,
        type: basicType(type),
        nullable,
        data: rows.map((row) => row[i] ?? null),
      }))
      .filter(({ name }) => name !== "prefecture"),
  });
  return new Uint8Array(writer.getBuffer());
}

function basicType(type: ColumnType): (typeof TYPES)[ColumnType] {
  return TYPES[type];
}
