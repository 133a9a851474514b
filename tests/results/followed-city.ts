import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatProblem } from "../../src/lib/errors.ts";
import { loadProject } from "../../src/plans/load.ts";
import { tinyData } from "../sturdiness/tiny.ts";

export const PLAN = "mihon-strategy-2022";
const CASE = fileURLToPath(new URL("../cases/followed-city", import.meta.url));

/** A data folder with a made-up city whose plan has three years of results. */
export async function followedCity(): Promise<{ folder: string; data: string }> {
  const folder = await mkdtemp(join(tmpdir(), "machikurabe-followed-"));
  const data = await tinyData(folder);
  await rm(join(data, "plans"), { recursive: true });
  await mkdir(join(data, "plans"));
  await cp(CASE, join(data, "plans", PLAN), { recursive: true });
  const city = "999997,見本市,Mihon,見本県,市,50000,20000,40.00,見本,Made up,C\n";
  await appendFile(join(data, "municipalities.csv"), city);
  return { folder, data };
}

/** What is wrong with the data after a change of one file of the plan, a line each. */
export async function problemsAfter(
  data: string,
  file: string,
  change: (text: string) => string,
): Promise<string[]> {
  const path = join(data, "plans", PLAN, file);
  const before = await readFile(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file} is as before: the change names no text of it`);
  await writeFile(path, after);
  try {
    const { reading } = await loadProject(data);
    return reading.problems.map((problem) => formatProblem(reading.locate(problem)));
  } finally {
    await writeFile(path, before);
  }
}
