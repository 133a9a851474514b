import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** One file of data/commentary/: `<briefing>.<lang>.md`. */
export interface CommentaryFile {
  file: string;
  briefing: string;
  lang: string;
  markdown: string;
}

/** Every Markdown file of data/commentary/ but its README; none where there is no such folder. */
export async function loadCommentary(dataDir: string): Promise<CommentaryFile[]> {
  const folder = join(dataDir, "commentary");
  const names = (await readdir(folder).catch(() => [])).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  return Promise.all(
    names.sort().map(async (name) => {
      const [briefing = "", lang = ""] = name.split(".");
      const markdown = await readFile(join(folder, name), "utf8");
      return { file: `data/commentary/${name}`, briefing, lang, markdown };
    }),
  );
}
