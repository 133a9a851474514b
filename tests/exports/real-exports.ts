import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ExportTable, exportTables } from "../../src/exports/export-table.ts";
import { writeExports } from "../../src/exports/write-exports.ts";
import { runRows } from "../run-rows.ts";
import { openProject } from "../../src/open.ts";
import type { Project } from "../../src/plans/project.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { DATA } from "../real-data.ts";

export interface RealExports {
  folder: string;
  project: Project;
  tables: Rows;
  /** The tables as they were handed to every format. */
  written: ExportTable[];
  files: ReadonlyMap<string, Uint8Array>;
  remove(): Promise<void>;
}

/** The exports of the data in this repository, written to a folder of their own. */
export async function realExports(): Promise<RealExports> {
  const folder = await mkdtemp(join(tmpdir(), "machikurabe-exports-"));
  const project = await openProject(DATA);
  const { tables } = runRows(project);
  const files = new Map<string, Uint8Array>();
  const options = { measures: project.measures, version: "0123abcd", date: new Date(0) };
  await writeExports(tables, options, async (path, content) => {
    files.set(path, Buffer.from(content));
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  });
  const written = exportTables(tables, project.measures);
  return {
    folder,
    project,
    tables,
    written,
    files,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
