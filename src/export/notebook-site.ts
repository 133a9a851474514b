import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { config, observable } from "@observablehq/notebook-kit/vite";
import { build, createServer, type InlineConfig, type ViteDevServer } from "vite";
import { offlineKit } from "./offline-kit.ts";

const TEMPLATE = fileURLToPath(new URL("../notebooks/page.html", import.meta.url));

/**
 * What a built page may do: run what is in it and read the tables that are in it. Nothing else can be
 * loaded (Arquero makes its functions from text), so that a cell which asks for a library of the network fails at once, on every machine.
 */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src data: blob:; base-uri 'none'; form-action 'none'";

/** The notebooks of a folder, by name. */
export async function notebookNames(root: string): Promise<string[]> {
  const names = await readdir(root);
  return names
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.slice(0, -".html".length))
    .sort();
}

/**
 * One notebook as a single page: code, style and tables inside, so that it opens from a server, from
 * a disk and from a mail alike. `out` is a folder for the build's own files.
 */
export async function buildNotebook(root: string, name: string, out: string): Promise<string> {
  await build({
    ...settings(root),
    base: "./",
    logLevel: "silent",
    build: {
      outDir: resolve(out),
      emptyOutDir: true,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: [join(resolve(root), `${name}.html`)],
        output: { codeSplitting: false },
      },
    },
  });
  return inlined(await readFile(join(out, `${name}.html`), "utf8"), out);
}

/** A server for writing notebooks: every change of a notebook or of the code is seen at once. */
export async function serveNotebooks(root: string, port: number): Promise<ViteDevServer> {
  const server = await createServer({
    ...settings(root),
    base: "/",
    logLevel: "error",
    server: { host: "127.0.0.1", port, fs: { allow: [process.cwd()] } },
  });
  await server.listen();
  return server;
}

function settings(root: string): InlineConfig {
  return {
    ...config(),
    configFile: false,
    root: resolve(root),
    plugins: [offlineKit(), observable({ template: TEMPLATE })],
  };
}

/** Puts the script and the style that a built page points to into the page itself. */
async function inlined(html: string, out: string): Promise<string> {
  let page = html;
  for (const [tag, path] of page.matchAll(
    /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g,
  )) {
    const code = await readFile(join(out, path ?? ""), "utf8");
    const safe = code.replaceAll("</script", "\\x3C/script").replaceAll("<!--", "\\x3C!--");
    page = page.replace(tag, () => `<script type="module">${safe}</script>`);
  }
  for (const [tag, path] of page.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g)) {
    const style = await readFile(join(out, path ?? ""), "utf8");
    page = page.replace(tag, () => `<style>${style}</style>`);
  }
  const rest = /<(?:script|link)\b[^>]*\b(?:src|href)="(?!data:)[^"]*"/.exec(page)?.[0];
  if (rest !== undefined) throw new Error(`a notebook still points to a file: ${rest}`);
  return page.replace(
    /<meta charset="utf-8"[^>]*>/i,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
  );
}

/** Writes only what differs, so that a watching server is not woken for nothing. */
export async function writeIfChanged(path: string, content: string): Promise<boolean> {
  const before = await readFile(path, "utf8").catch(() => undefined);
  if (before === content) return false;
  await writeFile(path, content);
  return true;
}
