import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { IndexEntry } from "../exports/index-page.ts";
import { leads, pages } from "../words/notebooks.ts";

const isPage = (name: string): name is keyof typeof pages => Object.hasOwn(pages, name);

/** Pages that `npm run notebooks` has left in the output folder; a report carries them over. */
export async function builtNotebooks(out: string): Promise<IndexEntry[]> {
  const folder = join(out, "notebooks");
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  const names = found.flatMap((name) => (/^(?:my.)?[^/\\]+\.html$/u.test(name) ? [name] : []));
  const own = names.filter((name) => !isPage(nameOf(name))).sort();
  const ours = Object.keys(pages).filter((page) => names.includes(`${page}.html`));
  return Promise.all([...ours.map((page) => `${page}.html`), ...own].map(entry));

  async function entry(file: string): Promise<IndexEntry> {
    const name = nameOf(file);
    const path = `notebooks/${file.replaceAll("\\", "/")}`;
    if (isPage(name)) return { kind: "notebook", path, title: pages[name], sentence: leads[name] };
    const text = await readFile(join(folder, file), "utf8");
    const title = /<title>([^<]*)<\/title>/u.exec(text)?.[1] ?? name;
    return { kind: "notebook", path, title: { ja: title, en: title }, sentence: {} };
  }
}

const nameOf = (file: string) => file.replace(/\.html$/u, "");
