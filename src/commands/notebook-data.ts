import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { deflateSync } from "node:zlib";
import { openWorkFolder } from "../lib/files/work-folder.ts";
import { packJapan } from "../notebooks/japan.ts";
import { packTables } from "../notebooks/tables-file.ts";
import { japanItem } from "../official/japan-items.ts";
import { type OpenProject, openProject } from "../open.ts";
import { type Run, runPipeline } from "../pipeline.ts";
import { dataVersion } from "../plans/data-version.ts";
import { newestDate } from "../tables/newest-date.ts";
import type { OfficialPlace } from "../tables/rows.ts";
import { rowsIn, toRows } from "../tables/table.ts";

/** The item that tells the size of a municipality. */
const POPULATION = "pop_census";

/** What the notebooks of a data folder read, by the name of its file. */
export interface NotebookFiles {
  run: Run;
  version: string;
  files: ReadonlyMap<string, Uint8Array>;
}

/** @throws InputError with every problem of the data, when there is one */
export async function notebookFiles(dataDir: string): Promise<NotebookFiles> {
  const project = await openProject(dataDir);
  const run = runPipeline(project);
  const version = await dataVersion(dataDir);
  const date = newestDate(toRows(run.tables)).toISOString().slice(0, 10);
  const tables = packTables(run.tables, { units: project.units, version, date });
  const japan = japanBytes(project, rowsIn("places", run.tables.places));
  const contents = Object.entries({ ...tables, japan });
  const files = new Map(
    contents.map(([name, content]) => [`${name}.bin`, deflateSync(content, { level: 9 })]),
  );
  return { run, version, files };
}

/** Writes the files where notebooks of a folder find them; only those that differ, so that a watching server is not woken for nothing. */
export async function writeNotebookFiles(
  files: NotebookFiles["files"],
  root: string,
): Promise<void> {
  const folder = join(root, "data");
  const there = await readNotebookFiles(files, root);
  const work = openWorkFolder(resolve(folder), folder);
  try {
    const changed = [...files].filter(([name, content]) => !there.get(name)?.equals(content));
    for (const [name, content] of changed) work.write(name, content);
    if (changed.length > 0) work.moveInto(folder);
  } finally {
    work.discard();
  }
}

/** What lies there under the names of these files. */
export async function readNotebookFiles(
  files: NotebookFiles["files"],
  root: string,
): Promise<ReadonlyMap<string, Buffer | null>> {
  const names = [...files.keys()];
  const found = names.map((name) => readFile(join(root, "data", name)).catch(() => null));
  const contents = await Promise.all(found);
  return new Map(names.map((name, i) => [name, contents[i] ?? null]));
}

/** Every municipality of the all-Japan file with its shown items. */
function japanBytes({ official }: OpenProject, all: readonly OfficialPlace[]): Uint8Array {
  const places = all.map(({ municipality_code: code, prefecture, name, kind, peer_type }) => ({
    ...{ code, prefecture, name, kind },
    type: peer_type ?? "",
  }));
  const items = official.definitions.items
    .filter(({ role }) => role === "shown")
    .flatMap((item) => {
      const found = japanItem(item, official);
      return found === null ? [] : [{ id: item.id, digits: item.digits ?? 0, found }];
    });
  return packJapan(places, items, POPULATION);
}
