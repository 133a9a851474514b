// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";

const SOURCE = import.meta.dirname;
const CACHE = join(SOURCE, "../node_modules/.cache/machikurabe");
/** Packages of many small modules and no files beside them; the others are loaded as they are. */
const JOINED =
  /^(@observablehq\/plot|@uwdata\/flechette|arquero|budoux|csv-parse|d3|hyparquet-writer|linkedom|marked|write-excel-file|yaml|zod)($|\/)/;
/** For joined packages that are CommonJS and ask for Node's own modules. */
const REQUIRE =
  'import { createRequire as $require } from "node:module"; const require = $require(import.meta.url);';
/** What threads run, each a program of its own. */
const THREAD = /-worker\.ts$/;
const WEEK = 7 * 24 * 3600 * 1000;

/**
 * Runs a TypeScript file of src. Loading 800 modules one by one through a loader costs more than
 * half of what a command costs, so the sources are compiled into a few files, once for each state
 * of them. Where these cannot be written, the loader does it.
 *
 * @param {string} file path below src: cli.ts or a file that ends in -worker.ts
 */
export async function run(file) {
  const folder = join(CACHE, fingerprint());
  try {
    if (!existsSync(folder)) await compile(folder);
  } catch (error) {
    if (!isRefused(error)) throw error;
    const { register } = await import("tsx/esm/api");
    register();
    return import(pathToFileURL(join(SOURCE, file)).href);
  }
  return import(pathToFileURL(join(folder, file.replace(/\.ts$/, ".mjs"))).href);
}

/** Changes with every source, every package and the place of the project. */
function fingerprint() {
  const hash = createHash("sha256").update(SOURCE);
  for (const name of [...sources(), "../package-lock.json"])
    hash.update(name).update(readFileSync(join(SOURCE, name)));
  return hash.digest("hex").slice(0, 16);
}

function sources() {
  const names = readdirSync(SOURCE, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.m?ts$|\.mjs$/.test(name)).sort();
}

/**
 * Writes beside the folder and renames, so that no other run ever sees a part of it.
 * @param {string} folder
 */
async function compile(folder) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: ["cli.ts", ...sources().filter((name) => THREAD.test(name))].map((name) =>
      join(SOURCE, name),
    ),
    outbase: SOURCE,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    banner: { js: REQUIRE },
    logLevel: "silent",
    plugins: [{ name: "machikurabe", setup }],
  });
  await removeOld();
  await mkdir(CACHE, { recursive: true });
  // A folder of its own: two threads of one process may be here at once.
  const building = await mkdtemp(`${folder}.`);
  try {
    for (const { path, contents } of outputFiles) {
      const target = join(building, relative(folder, path));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, contents);
    }
    await rename(building, folder).catch((error) => {
      // Another run has put the same there in the meantime.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** A run that still goes on may be using a former state; after a week none is. */
async function removeOld() {
  for (const name of await readdir(CACHE).catch(() => [])) {
    const path = join(CACHE, name);
    // Another run may have removed it in the meantime.
    const made = await stat(path).catch(() => null);
    if (made !== null && Date.now() - made.mtimeMs > WEEK)
      await rm(path, { recursive: true, force: true });
  }
}

/** @param {import("esbuild").PluginBuild} build */
function setup(build) {
  build.onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
    JOINED.test(path) || importer.includes("node_modules") ? null : { path, external: true },
  );
  // A source finds the files beside it, wherever its code ends up.
  build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
    const text = await readFile(path, "utf8");
    const url = JSON.stringify(pathToFileURL(path).href);
    return { loader: "ts", contents: text.replaceAll("import.meta.url", url) };
  });
}

/** @param {unknown} error */
function isRefused(error) {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return ["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "EFBIG"].includes(String(code));
}
