import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeFolder } from "../exports/write-folder.ts";
import { fileProblem, InputError, OutputError, type Problem } from "../lib/errors.ts";
import { buildProblem, notebookProblems } from "../lib/site/notebook-check.ts";
import { buildNotebook, notebookNames, serveNotebooks } from "../lib/site/notebook-site.ts";
import type { Terminal } from "../lib/terminal.ts";
import { rowsIn } from "../tables/table.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import {
  type NotebookFiles,
  notebookFiles,
  readNotebookFiles,
  writeNotebookFiles,
} from "./notebook-data.ts";
import { COMMON, readBeside, readChoices } from "./options.ts";
import { problemText } from "./problem-text.ts";

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { values } = parseArgs({
    args,
    options: {
      notebook: { type: "string", multiple: true },
      out: { type: "string", default: "reports/notebooks" },
      ...COMMON,
      root: { type: "string", default: "notebooks" },
      preview: { type: "boolean", default: false },
      port: { type: "string" },
    },
  });
  readBeside("port", values.port, "--preview", values.preview);
  const names = await notebookNames(values.root).catch(() => {
    throw usageError("notebookRoot", { root: values.root });
  });
  const chosen = readChoices("notebook", values.notebook, names);
  terminal.progress(commandText("reading", terminal.lang));
  const { run, version, files } = await writeData(values.data, values.root, terminal);
  if (values.preview) return preview(values, names, terminal);

  // All pages first: a report that ends in the meantime moves the folder in which they will lie.
  const { pages, problems } = await builtOf(chosen, values.root, terminal);
  if (pages.size === 0) throw new InputError(problems);
  const there = await readNotebookFiles(files, values.root);
  if ([...files].some(([name, content]) => !there.get(name)?.equals(content))) {
    const said = "Another run wrote other tables there while the notebooks were built. Run again.";
    const tables = join(values.root, "data/tables.bin");
    throw new OutputError(fileProblem(tables, "output-gone", said));
  }
  const plans = rowsIn("plans", run.tables.plans);
  const others = await builtPages(
    values.out,
    names.filter((name) => !pages.has(`${name}.html`)),
  );
  await writeFolder(values.out, { version, plans }, async (write) => {
    for (const [name, page] of pages) await write(name, page);
    for (const [name, page] of others) await write(name, page);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const made = { n: pages.size, out: values.out, version, seconds };
  terminal.out(commandText("notebooks", terminal.lang, made));
  for (const problem of problems) terminal.err(problemText(problem, terminal.lang));
  return problems.length > 0 ? 1 : 0;
}

/** The pages of notebooks, and what keeps the others from being built. */
async function builtOf(chosen: readonly string[], root: string, terminal: Terminal) {
  const pages = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [i, name] of chosen.entries()) {
    const at = { i: i + 1, n: chosen.length, name };
    terminal.progress(commandText("notebook", terminal.lang, at));
    const found = await notebookProblems(root, name);
    problems.push(...found);
    if (found.length > 0) continue;
    try {
      pages.set(`${name}.html`, await buildNotebook(root, name));
    } catch (error) {
      problems.push(buildProblem(root, name, error));
    }
  }
  return { pages, problems };
}

/** Ports have sixteen bits. */
const MOST_PORT = 65_535;

/** The pages of notebooks that were built before and are not built now. */
async function builtPages(
  out: string,
  names: readonly string[],
): Promise<(readonly [name: string, page: string])[]> {
  const files = names.map((name) => `${name}.html`).filter((file) => existsSync(join(out, file)));
  return Promise.all(
    files.map(async (file) => [file, await readFile(join(out, file), "utf8")] as const),
  );
}

/** Makes what the notebooks read and puts it beside those of the project and those of the user. */
async function writeData(
  dataDir: string,
  root: string,
  terminal: Terminal,
): Promise<NotebookFiles> {
  const made = await notebookFiles(dataDir);
  for (const problem of [...made.run.unread, ...made.run.doubts])
    terminal.err(problemText(problem, terminal.lang));
  await writeNotebookFiles(made.files, root);
  const own = join(root, "my");
  if (existsSync(own)) await writeNotebookFiles(made.files, own);
  return made;
}

/** Serves until the process is stopped; writes the tables anew when the data change. */
async function preview(
  { data, root, port = "5173" }: { data: string; root: string; port?: string },
  names: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > MOST_PORT) throw usageError("portForm", { port });
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
