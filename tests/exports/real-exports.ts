import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Cell, type ExportTable, exportTables } from "../../src/exports/export-table.ts";
import { writeExports } from "../../src/exports/write-exports.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { type Tables, toRows } from "../../src/tables/table.ts";
import { realProject, realRun } from "../real-data.ts";

/** A table as it was handed to every format, with its rows. */
export interface Written extends ExportTable {
  name: string;
  rows: Cell[][];
}

export function written(table: ExportTable): Written {
  return {
    ...table,
    name: table.file,
    rows: table.data.objects().map((row) => Object.values(row)),
  };
}

export interface RealExports {
  folder: string;
  tables: Rows;
  columns: Tables;
  units: ReadonlyMap<string, string>;
  written: Written[];
  files: ReadonlyMap<string, Uint8Array>;
  remove(): Promise<void>;
}

type Which = Pick<Parameters<typeof writeExports>[1], "formats" | "partition">;

/** The exports of the data in this repository, written to a folder of their own. */
export async function realExports(which: Which = {}): Promise<RealExports> {
  const folder = await mkdtemp(join(tmpdir(), "machikurabe-exports-"));
  const project = await realProject();
  const { tables } = await realRun();
  const files = new Map<string, Uint8Array>();
  const options = { version: "0123abcd", date: new Date(0), units: project.units, ...which };
  await writeExports(tables, options, async (path, content) => {
    files.set(path, Buffer.from(content));
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  });
  return {
    folder,
    tables: toRows(tables),
    columns: tables,
    units: project.units,
    written: exportTables(tables).map(written),
    files,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
