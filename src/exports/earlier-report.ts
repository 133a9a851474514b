import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ColumnTable, table } from "arquero";
import { readRecords } from "../lib/csv-records.ts";
import { REPORT_TABLES, TABLES, type TableName } from "../tables/list.ts";
import { usageError } from "../words/command-texts.ts";

/** Tables of a report as it was handed out, with every cell as a text. */
export interface EarlierReport {
  version: string;
  tables: ReadonlyMap<TableName, ColumnTable>;
}

/**
 * A report that this program made before.
 * @throws UsageError where the folder holds none, or a table of it cannot be read
 */
export async function readEarlierReport(folder: string): Promise<EarlierReport> {
  const version = await versionOf(folder);
  const tables = new Map<TableName, ColumnTable>();
  for (const name of REPORT_TABLES) {
    const path = `tables/${TABLES[name].file}.csv`;
    const text = await readFile(join(folder, path), "utf8").catch(() => null);
    if (text === null) continue;
    tables.set(
      name,
      textTable(text, () => usageError("sinceTable", { folder, path })),
    );
  }
  if (!tables.has("indicators")) throw usageError("sinceNoReport", { folder });
  return { version, tables };
}

async function versionOf(folder: string): Promise<string> {
  try {
    const { generator, data_version } = JSON.parse(
      await readFile(join(folder, "manifest.json"), "utf8"),
    );
    if (generator === "machikurabe" && typeof data_version === "string") return data_version;
  } catch {
    // No manifest, or one that is no JSON: no report either.
  }
  throw usageError("sinceNoReport", { folder });
}

function textTable(text: string, refused: () => Error): ColumnTable {
  try {
    const [head, ...rows] = readRecords(text);
    const names = head?.cells ?? [];
    if (rows.some(({ cells }) => cells.length !== names.length)) throw refused();
    return table(names.map((name, i) => [name, rows.map(({ cells }) => cells[i] ?? "")]));
  } catch {
    throw refused();
  }
}
