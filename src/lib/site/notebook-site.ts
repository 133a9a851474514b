import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { config, observable } from "@observablehq/notebook-kit/vite";
import { build, createServer, type InlineConfig, type ViteDevServer } from "vite";
import { offlineKit } from "./offline-kit.ts";

const TEMPLATE = fileURLToPath(new URL("../../notebooks/page.html", import.meta.url));

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
 * a disk and from a mail alike. Nothing is written.
 */
export async function buildNotebook(root: string, name: string): Promise<string> {
  const built = await build({
    ...settings(root),
    base: "./",
    logLevel: "silent",
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: [join(resolve(root), `${name}.html`)],
        output: { codeSplitting: false },
      },
    },
  });
  if (!("output" in built)) throw new Error(`the build of ${name} gave no single page`);
  const files = new Map(
    built.output.map((file) => [
      file.fileName,
      file.type === "chunk" ? file.code : Buffer.from(file.source).toString("utf8"),
    ]),
  );
  return inlined(`${name}.html`, files);
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
function inlined(name: string, files: ReadonlyMap<string, string>): string {
  const content = (path = "") => {
    const text = files.get(path.replace(/^\.\//u, ""));
    if (text === undefined) throw new Error(`the build of ${name} gave no ${path}`);
    return text;
  };
  let page = content(name);
  for (const [tag, path] of page.matchAll(
    /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g,
  )) {
    const safe = content(path)
      .replaceAll("</script", "\\x3C/script")
      .replaceAll("<!--", "\\x3C!--");
    page = page.replace(tag, () => `<script type="module">${safe}</script>`);
  }
  for (const [tag, path] of page.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g))
    page = page.replace(tag, () => `<style>${content(path)}</style>`);
  const rest = /<(?:script|link)\b[^>]*\b(?:src|href)="(?!data:)[^"]*"/.exec(page)?.[0];
  if (rest !== undefined) throw new Error(`a notebook still points to a file: ${rest}`);
  return page.replace(
    /<meta charset="utf-8"[^>]*>/i,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
  );
}
