import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type Cell, transpile } from "@observablehq/notebook-kit";
import type { Problem } from "../errors.ts";

const CELL = /<script\b(?<tag>[^>]*)>(?<code>[\s\S]*?)<\/script>/gu;
/** What kinds of cells the kit compiles, by their type; others hold text. */
const MODES: Readonly<Record<string, Cell["mode"]>> = {
  module: "js",
  "text/x-typescript": "ts",
};

/** What is left out of a cell for a while. */
const COMMENT = /^[ \t]*\/\/.*$|\/\*[\s\S]*?\*\//gmu;
/** A file that a compiled cell imports; packages have no dot before their name. */
const IMPORT = /\bimport\("(\.[^"]{1,200})"\)/gu;

/** What keeps a notebook from being built: no notebook, a cell that is no code, a file that is not there. */
export async function notebookProblems(root: string, name: string): Promise<Problem[]> {
  const file = join(root, `${name}.html`);
  const text = await readFile(file, "utf8");
  if (!/<notebook\b/u.test(text)) {
    const message = "There is no <notebook> in it. Begin with the file of another one.";
    return [problem("notebook-unknown", file, 0, message)];
  }
  return [...text.matchAll(CELL)].flatMap((cell) => {
    const { tag = "", code = "" } = cell.groups ?? {};
    const mode = MODES[/\stype="([^"]*)"/u.exec(tag)?.[1] ?? "module"];
    const line = text.slice(0, cell.index + cell[0].indexOf(code)).split("\n").length;
    return mode === undefined ? [] : cellProblems(file, { mode, code, line });
  });
}

function cellProblems(
  file: string,
  { mode, code, line }: { mode: Cell["mode"]; code: string; line: number },
): Problem[] {
  try {
    const { files = new Set(), body } = transpile(code, mode);
    const imported = [...body.replace(COMMENT, "").matchAll(IMPORT)].map(([, path = ""]) => path);
    return [...new Set([...files, ...imported])]
      .filter((path) => !existsSync(join(dirname(file), path)))
      .map((path) => {
        const at = line + code.slice(0, code.indexOf(path)).split("\n").length - 1;
        const place = relative("", join(dirname(file), path));
        const verb = imported.includes(path) ? `for the import "${path}": ` : "";
        const message = `There is no file ${verb}${place}. Fix the path.`;
        return problem("notebook-file-missing", file, at, message);
      });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { loc } = error as { loc?: { line: number } };
    const at = loc === undefined ? line : line + loc.line - 1;
    const message = `${error.message.replace(/ \(\d+:\d+\)$/u, ".")} Fix the cell.`;
    return [problem("notebook-malformed", file, at, message)];
  }
}

/**
 * What a failed build says of its notebook, without colours and frames: the first fault.
 * @throws the error itself where it is none of the build
 */
export function buildProblem(root: string, name: string, error: unknown): Problem {
  if (!(error instanceof Error) || !("errors" in error)) throw error;
  const [first] = error.errors as Error[];
  const [fault = ""] = stripVTControlCharacters((first ?? error).message)
    .trim()
    .split("\n");
  const said = fault
    .replace(/^\[[\w:-]{1,40}\]:?\s{0,9}/u, "")
    .replace(/ (?:in|from) [^?]{1,400}\?html-proxy.{0,40}$/u, "")
    .replace(/\.$/u, "");
  const message = `${said}. Fix the cell or its import.`;
  return problem("notebook-unbuilt", join(root, `${name}.html`), 0, message);
}

const problem = (code: string, file: string, line: number, message: string): Problem => ({
  ...{ code, file, line, column: "", message },
});
