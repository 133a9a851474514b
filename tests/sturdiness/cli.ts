import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "vite";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** What node is given to run the program as npm does it; with the address of tsx, from any folder. */
export const CLI = ["--import", import.meta.resolve("tsx"), join(ROOT, "src/cli.ts")];

export interface Run {
  child: ChildProcess;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; out: string; err: string }>;
}

export interface RunOptions extends SpawnOptions {
  /** JavaScript that runs before the program, a module each. */
  preload?: string | readonly string[];
  /** A program with its arguments that starts this one in another way, such as `taskset`. */
  through?: readonly string[];
}

/** The program as a process of its own, as npm starts it; `bundle` gives what starts faster. */
export function start(args: readonly string[], options: RunOptions = {}): Run {
  return startNode([...CLI, ...args], options);
}

/** What node is given to run a file as plain JavaScript, which it loads in a moment. */
export async function bundle(file: string, folder: string): Promise<string[]> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    plugins: [PLACES],
    build: {
      ssr: join(ROOT, file),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: "program.mjs" } },
    },
  });
  // What it imports by name is found from there.
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return [join(folder, "program.mjs")];
}

/** Files that a module reads lie beside its source. */
const PLACES: Plugin = {
  name: "places",
  transform: (code, id) =>
    code.replaceAll("import.meta.url", JSON.stringify(String(pathToFileURL(id)))),
};

/** Node with these arguments. */
export function startNode(
  args: readonly string[],
  { preload = [], through = [], ...options }: RunOptions = {},
): Run {
  const before = [preload]
    .flat()
    .flatMap((code) => ["--import", `data:text/javascript,${encodeURIComponent(code)}`]);
  const [program = "", ...rest] = [...through, process.execPath, ...before, ...args];
  const child = spawn(program, rest, { cwd: ROOT, ...options });
  let [out, err] = ["", ""];
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Awaited<Run["ended"]>>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
  });
  return { child, ended };
}

/** A folder that goes with `remove`. */
export async function scratch(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "machikurabe-sturdy-")));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

interface Manifest {
  files: { path: string; bytes: number; sha256: string }[];
}

/** Every file with its checksum; throws where the manifest and the folder do not agree. */
export function wholeFolder(out: string): Map<string, string> {
  const { files }: Manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
  const sums = new Map<string, string>();
  for (const { path, sha256 } of files) {
    const sum = createHash("sha256")
      .update(readFileSync(join(out, path)))
      .digest("hex");
    if (sum !== sha256) throw new Error(`${path} is not what the manifest says`);
    sums.set(path, sum);
  }
  const found = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .filter((path) => !["manifest.json", "README.md"].includes(path));
  if (found.length !== files.length)
    throw new Error(`${found.length} files, ${files.length} named`);
  return sums;
}

/** Code for `preload` that changes functions of node:fs for the program. */
export function changeFs(body: string): string {
  return `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
${body}
syncBuiltinESMExports();`;
}
