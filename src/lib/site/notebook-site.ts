import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { config, observable } from "@observablehq/notebook-kit/vite";
import { build, createServer, type InlineConfig, type Plugin, type ViteDevServer } from "vite";
import { escapeHtml } from "../html.ts";
import { leftOut, offlineKit, onlyUsed } from "./page-plugins.ts";

const TEMPLATE = fileURLToPath(new URL("../../notebooks/page.html", import.meta.url));
const STYLE = fileURLToPath(new URL("../../notebooks/page.css", import.meta.url));

/**
 * What a built page may do: run what is in it and read the tables that are in it. Nothing else can be
 * loaded (Arquero makes its functions from text), so that a cell which asks for a library of the network fails at once, on every machine.
 */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src data: blob:; base-uri 'none'; form-action 'none'";

/** The opening tag of a cell that shows its code, and the code. */
const PINNED = /(<script\b[^>]*\spinned>)[\s\S]*?(?=<\/script>)/gu;

/** The folder of the user's own notebooks, below that of the others. */
const OWN = "my";

/** The notebooks of a folder by name, then the user's own as `my/NAME`. */
export async function notebookNames(root: string): Promise<string[]> {
  const [names, own] = [await readdir(root), await readdir(join(root, OWN)).catch(() => [])];
  return [...names.sort(), ...own.sort().map((name) => `${OWN}/${name}`)]
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.slice(0, -".html".length));
}

/** What a notebook calls itself. */
async function notebookTitle(root: string, name: string): Promise<string> {
  const text = await readFile(join(root, `${name}.html`), "utf8");
  return /<title>([^<]*)<\/title>/u.exec(text)?.[1] ?? name;
}

/**
 * One notebook as a single page: code, style and tables inside, so that it opens from a server, from
 * a disk and from a mail alike. Nothing is written.
 */
export async function buildNotebook(root: string, name: string): Promise<string> {
  const text = await readFile(join(root, `${name}.html`), "utf8");
  const built = await build({
    ...settings(root, text),
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
    ...settings(root, null, [listing(root)]),
    base: "/",
    logLevel: "error",
    server: { host: "127.0.0.1", port, fs: { allow: [process.cwd()] } },
  });
  await server.listen();
  return server;
}

/** Answers the bare address of a preview with a list of its pages. */
function listing(root: string): Plugin {
  return {
    name: "listing",
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (request.url !== "/") return next();
        const names = await notebookNames(root);
        const titles = await Promise.all(names.map((name) => notebookTitle(root, name)));
        const items = names.map(
          (name, i) =>
            `<li><a href="/${escapeHtml(name)}.html">${escapeHtml(titles[i] ?? name)}</a></li>`,
        );
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(`<!doctype html><title>Notebooks</title><ul>${items.join("")}</ul>`);
      });
    },
  };
}

/** @param text the notebook that is built; null where any may be served */
function settings(root: string, text: string | null, more: Plugin[] = []): InlineConfig {
  return {
    ...config(),
    configFile: false,
    root: resolve(root),
    plugins: [
      ...more,
      offlineKit(text === null || /type="text\/markdown"|\bmd`/u.test(text)),
      leftOut(text === null || text.includes("@observablehq/plot")),
      onlyUsed(),
      observable({ template: TEMPLATE, transformTemplate: withSource }),
    ],
  };
}

/**
 * Puts the notebook's own text into its page, so that a reader can go on from it, without the cells
 * whose code the page shows; and the style from where it lies.
 */
async function withSource(template: string, { filename }: { filename: string }): Promise<string> {
  const whole = (await readFile(filename, "utf8")).replace(PINNED, "$1");
  const text = JSON.stringify(whole).replaceAll("<", "\\u003c");
  const source = `<script type="application/json" id="notebook-source">${text}</script>`;
  const style = relative(dirname(filename), STYLE).replaceAll("\\", "/");
  return template
    .replace("</body>", () => `${source}</body>`)
    .replace("../src/notebooks/page.css", () => style);
}

/** Puts the script and the style that a built page points to into the page itself. */
function inlined(name: string, files: ReadonlyMap<string, string>): string {
  const content = (path = "") => {
    const text = files.get(path.replace(/^(?:\.{1,2}\/)+/u, ""));
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
