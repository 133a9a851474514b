import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Problem } from "../lib/errors.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import { inTurn } from "../lib/in-turn.ts";

/** What the head of a commentary may say in the place of the sentences that rules write. */
const head = z.strictObject({
  headline: z.string().min(1).max(120).optional(),
  /** Sentences by municipality: its code or its name. */
  municipalities: z.record(z.string(), z.string().min(1).max(300)).default({}),
});

/** One file of data/commentary/: `<briefing>.<lang>.md`. */
export interface CommentaryFile {
  file: string;
  briefing: string;
  lang: string;
  /** The head between two lines of ---; empty where there is none. */
  head: z.infer<typeof head>;
  /** What follows the head, on its lines. */
  markdown: string;
  /** What is wrong in the head. */
  problems: Problem[];
  /** A problem of the head with the line of the key that its column names. */
  locate(problem: Problem): Problem;
}

/** Every Markdown file of data/commentary/ but its README; none where there is no such folder. */
export async function loadCommentary(dataDir: string): Promise<CommentaryFile[]> {
  const folder = join(dataDir, "commentary");
  const names = (existsSync(folder) ? await readdir(folder) : []).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  return inTurn(names.sort(), async (name) =>
    readCommentary(name, await readFile(join(folder, name), "utf8")),
  );
}

/** A commentary from its name and text; lines of the head stay as empty lines of the Markdown. */
export function readCommentary(name: string, text: string): CommentaryFile {
  const [briefing = "", lang = ""] = name.split(".");
  const file = `data/commentary/${name}`;
  const [whole = "", yaml = ""] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u.exec(text) ?? [];
  const markdown = "\n".repeat(whole.split("\n").length - 1) + text.slice(whole.length);
  // A line before the head keeps the lines of problems those of the file.
  const { value, problems, locate } = parseYaml(
    file,
    `\n${yaml.trim() === "" ? "{}" : yaml}`,
    head,
  );
  return {
    file,
    briefing,
    lang,
    head: value ?? { municipalities: {} },
    markdown,
    problems,
    locate,
  };
}
