import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileProblem, InputError } from "../lib/errors.ts";
import { workAlone } from "../lib/files/work-folder.ts";
import { usageError } from "../words/command-texts.ts";

/**
 * Puts a plan's folder in place, and the municipality's line into municipalities.csv unless it is
 * there. Both are made beside their places first; a failure leaves the data as they were.
 * @returns whether the line was added.
 * @throws OutputError where another run adds a plan to the same data.
 */
export function addPlan(
  dataDir: string,
  id: string,
  files: ReadonlyMap<string, string>,
  municipality: { code: string; line: string },
): Promise<boolean> {
  // Not under plans/, where every folder is a plan.
  return workAlone(join(resolve(dataDir), "new"), dataDir, (work) => {
    const list = readList(join(dataDir, "municipalities.csv"));
    const known = list.split(/\r?\n/u).some((line) => line.startsWith(`${municipality.code},`));
    if (existsSync(join(dataDir, "plans", id))) throw usageError("planTaken", { id });
    // The line first: a municipality without a plan is no error, a plan without one is.
    if (!known) work.write("municipalities.csv", withLine(list, municipality.line));
    for (const [name, content] of files) work.write(`plans/${id}/${name}`, content);
    work.moveInto(dataDir);
    return !known;
  });
}

function readList(path: string): string {
  if (existsSync(path)) return readFileSync(path, "utf8");
  const message = "The file is missing. Restore it.";
  throw new InputError([fileProblem("data/municipalities.csv", "file-missing", message)]);
}

/** Lines keep the order of their codes where the file has it. */
function withLine(text: string, line: string): string {
  const [header = "", ...lines] = text.split(/\r?\n/u).filter((known) => known !== "");
  const after = lines.findIndex((known) => known > line);
  lines.splice(after < 0 ? lines.length : after, 0, line);
  return `${[header, ...lines].join("\n")}\n`;
}
