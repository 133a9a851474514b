import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../errors.ts";

/**
 * Puts a plan's folder in place, and the municipality's line into municipalities.csv unless it is
 * there. Both are made beside their places first; a failure leaves the data as they were.
 * @returns whether the line was added.
 */
export async function addPlan(
  dataDir: string,
  id: string,
  files: ReadonlyMap<string, string>,
  municipality: { code: string; line: string },
): Promise<boolean> {
  const list = join(dataDir, "municipalities.csv");
  const text = await readFile(list, "utf8").catch(() => {
    const message = "The file is missing. Restore it.";
    throw new InputError([
      { code: "file-missing", file: "data/municipalities.csv", line: 0, column: "", message },
    ]);
  });
  const known = text.split(/\r?\n/u).some((line) => line.startsWith(`${municipality.code},`));
  const folder = join(dataDir, "plans", id);
  // Outside plans/, where every folder is a plan.
  const building = join(dataDir, `.new-${id}-${process.pid}`);
  const listBeside = `${list}.${process.pid}`;
  try {
    await mkdir(building, { recursive: true });
    for (const [name, content] of files) await writeFile(join(building, name), content);
    if (!known) await writeFile(listBeside, withLine(text, municipality.line));
    await mkdir(join(dataDir, "plans"), { recursive: true });
    await rename(building, folder);
    if (!known) await rename(listBeside, list);
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    await rm(listBeside, { force: true });
    throw error;
  }
  return !known;
}

/** Lines keep the order of their codes where the file has it. */
function withLine(text: string, line: string): string {
  const [header = "", ...lines] = text.split(/\r?\n/u).filter((known) => known !== "");
  const after = lines.findIndex((known) => known > line);
  lines.splice(after < 0 ? lines.length : after, 0, line);
  return `${[header, ...lines].join("\n")}\n`;
}
