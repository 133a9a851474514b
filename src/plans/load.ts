import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { InputError, type Problem } from "../errors.ts";
import { checkProject } from "./check.ts";
import { type Located, parseTable } from "./csv.ts";
import type { Plan, Project } from "./project.ts";
import * as schemas from "./schemas.ts";
import { parseYaml } from "./yaml.ts";

/**
 * Reads everything under the data folder.
 * @throws InputError with every problem of every file, when there is one.
 */
export async function loadProject(dataDir: string): Promise<Project> {
  const problems: Problem[] = [];
  const [municipalities, units, translations, taxonomy, measures, links, corrections, plans] =
    await Promise.all([
      table("municipalities.csv", schemas.municipalityLine),
      table("units.csv", schemas.unitLine),
      table("translations.csv", schemas.translationLine),
      yaml("taxonomy.yaml", schemas.taxonomyFile),
      yaml("measures.yaml", schemas.measuresFile),
      yaml("links.yaml", schemas.linksFile),
      yaml("corrections.yaml", schemas.correctionsFile),
      loadPlans(),
    ]);
  if (taxonomy === null || measures === null || links === null || corrections === null)
    throw new InputError(problems);

  const project: Project = {
    municipalities: municipalities.map(({ row }) => row),
    plans,
    taxonomy,
    measures,
    links,
    corrections,
    units: new Map(units.map(({ row }) => [row.unit, row.unit_en])),
    translations: new Map(translations.map(({ row }) => [row.ja, row.en])),
  };
  problems.push(...checkProject(project, { municipalities, units, translations }));
  if (problems.length > 0) throw new InputError(problems);
  return project;

  async function read(path: string): Promise<string | null> {
    const file = join(dataDir, path);
    if (!existsSync(file)) {
      const message = "The file is missing. Create it with its header line, or restore it.";
      problems.push({ code: "file-missing", file: `data/${path}`, line: 0, column: "", message });
      return null;
    }
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
    } catch {
      const message = "The file is not UTF-8. Save it as CSV UTF-8 and try again.";
      problems.push({ code: "file-encoding", file: `data/${path}`, line: 0, column: "", message });
      return null;
    }
  }

  async function table<Shape extends z.ZodRawShape>(path: string, schema: z.ZodObject<Shape>) {
    const text = await read(path);
    if (text === null) return [];
    const result = parseTable(`data/${path}`, text, schema);
    problems.push(...result.problems);
    return result.rows as Located<z.infer<typeof schema>>[];
  }

  async function yaml<Schema extends z.ZodType>(path: string, schema: Schema) {
    const text = await read(path);
    if (text === null) return null;
    const result = parseYaml(`data/${path}`, text, schema);
    problems.push(...result.problems);
    return result.value;
  }

  async function loadPlans(): Promise<Plan[]> {
    const entries = await readdir(join(dataDir, "plans"), { withFileTypes: true }).catch(() => []);
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const loaded = await Promise.all(folders.sort().map(loadPlan));
    return loaded.filter((plan) => plan !== null);
  }

  async function loadPlan(folder: string): Promise<Plan | null> {
    const [file, indicators, policies, series, facts] = await Promise.all([
      yaml(`plans/${folder}/plan.yaml`, schemas.planFile),
      table(`plans/${folder}/indicators.csv`, schemas.printedIndicator),
      table(`plans/${folder}/policies.csv`, schemas.printedPolicy),
      table(`plans/${folder}/series.csv`, schemas.printedPoint),
      table(`plans/${folder}/facts.csv`, schemas.printedFact),
    ]);
    if (file === null) return null;
    if (file.id !== folder)
      problems.push({
        code: "plan-folder",
        file: `data/plans/${folder}/plan.yaml`,
        line: 1,
        column: "id",
        message: `The id "${file.id}" is not the folder's name "${folder}". Make them equal.`,
      });
    return { file, indicators, policies, series, facts };
  }
}
