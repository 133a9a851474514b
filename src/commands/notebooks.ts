import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeFolder } from "../exports/write-folder.ts";
import { formatProblem, OutputError, UsageError } from "../lib/errors.ts";
import { buildNotebook, notebookNames, serveNotebooks } from "../lib/site/notebook-site.ts";
import type { Terminal } from "../lib/terminal.ts";
import { rowsIn } from "../tables/table.ts";
import {
  type NotebookFiles,
  notebookFiles,
  readNotebookFiles,
  writeNotebookFiles,
} from "./notebook-data.ts";
import { readChoices } from "./options.ts";

export const help = `npm run notebooks -- [options]
npm run notebooks:preview -- [options]

Writes the tables for the notebooks anew and builds every notebook to one page that holds its code
and its data: it opens from a server, a disk or a mail, without a network. With :preview it serves
them instead and shows every change of a notebook, of the code and of the data.

  --notebook NAME   this notebook alone (repeatable; build only)
  --out DIR         where to put the pages (reports/notebooks)
  --data DIR        the data folder (data)
  --root DIR        the folder of the notebooks (notebooks)
  --preview         serve instead of building
  --port N          port of the preview (5173)

npm run report carries the built notebooks over as they are. Each page names the version of its data;
run npm run notebooks again when the data have changed.`;

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { values } = parseArgs({
    args,
    options: {
      notebook: { type: "string", multiple: true },
      out: { type: "string", default: "reports/notebooks" },
      data: { type: "string", default: "data" },
      root: { type: "string", default: "notebooks" },
      preview: { type: "boolean", default: false },
      port: { type: "string", default: "5173" },
    },
  });
  const names = await notebookNames(values.root).catch(() => {
    throw new UsageError(`--root ${values.root} is not a folder with notebooks.`);
  });
  const chosen = readChoices("notebook", values.notebook, names);
  terminal.progress("Reading and checking the data");
  const { run, version, files } = await writeData(values.data, values.root, terminal);
  if (values.preview) return preview(values, names, terminal);

  // All pages first: a report that ends in the meantime moves the folder in which they will lie.
  const pages = new Map<string, string>();
  for (const [i, name] of chosen.entries()) {
    terminal.progress(`Notebook ${i + 1}/${chosen.length} ${name}`);
    pages.set(`${name}.html`, await buildNotebook(values.root, name));
  }
  const there = await readNotebookFiles(files, values.root);
  if ([...files].some(([name, content]) => !there.get(name)?.equals(content)))
    throw new OutputError({
      code: "output-gone",
      file: join(values.root, "data/tables.bin"),
      line: 0,
      column: "",
      message: "Another run wrote other tables there while the notebooks were built. Run again.",
    });
  const plans = rowsIn("plans", run.tables.plans);
  const written = await writeFolder(values.out, { version, plans }, async (write) => {
    for (const [name, page] of pages) await write(name, page);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.out(`${written.length} notebooks in ${values.out}/, data ${version}, ${seconds} s`);
  return 0;
}

/** Makes what the notebooks read and puts it beside those of the project and those of the user. */
async function writeData(
  dataDir: string,
  root: string,
  terminal: Terminal,
): Promise<NotebookFiles> {
  const made = await notebookFiles(dataDir);
  for (const problem of made.run.unread) terminal.err(formatProblem(problem));
  await writeNotebookFiles(made.files, root);
  const own = join(root, "my");
  if (existsSync(own)) await writeNotebookFiles(made.files, own);
  return made;
}

/** Serves until the process is stopped; writes the tables anew when the data change. */
async function preview(
  { data, root, port }: { data: string; root: string; port: string },
  names: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (!/^\d{1,5}$/.test(port)) throw new UsageError(`--port takes a number, not "${port}".`);
  const server = await serveNotebooks(root, Number(port));
  const [address = ""] = server.resolvedUrls?.local ?? [];
  terminal.out(address);
  for (const name of names) terminal.out(`${address}${name}.html`);
  server.watcher.add(data);
  let pending: NodeJS.Timeout | undefined;
  server.watcher.on("all", (_, path) => {
    if (!/\.(csv|yaml)$/.test(path)) return;
    clearTimeout(pending);
    pending = setTimeout(refresh, 200);
  });
  async function refresh() {
    try {
      const { version } = await writeData(data, root, terminal);
      server.ws.send({ type: "full-reload" });
      terminal.out(`data ${version}`);
    } catch (error) {
      // The data are being edited: what is wrong is said, and the server goes on.
      terminal.err(error instanceof Error ? error.message : String(error));
    }
  }
  await new Promise<void>((stop) => {
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
  await server.close();
  return 0;
}
