import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { Problem } from "../lib/errors.ts";
import { parseTable, type Table } from "../lib/files/csv.ts";
import { readTableFile } from "../lib/files/table-file.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import { loadContext } from "../official/load.ts";
import { checkProject } from "./check.ts";
import { checkTables } from "./check-tables.ts";
import type { Plan, Project, Reading } from "./project.ts";
import * as schemas from "./schemas.ts";
import { loadIssued } from "./settings.ts";

const MISSING = "The file is missing. Create it with its header line, or restore it.";
const NO_TAXONOMY: schemas.Taxonomy = {
  policy_surveys: [],
  words: [],
  directions: [],
  overrides: [],
  policies: { words: [], overrides: [] },
};

/**
 * Reads everything under the data folder. What is wrong stands in `reading.problems`, of every file,
 * and is left out of the rest; runPipeline adds what typed rows show and refuses the project.
 */
export async function loadProject(dataDir: string): Promise<Project> {
  const problems: Problem[] = [];
  const repairs: Problem[] = [];
  const unreadable = new Set<string>();
  const spoilt = new Map<string, Set<string>>();
  const locators = new Map<string, Reading["locate"]>();
  const reading: Reading = {
    problems,
    repairs,
    readable: (file) => !unreadable.has(file),
    isSpoilt: (file, row) => spoilt.get(file)?.has(row) ?? false,
    locate: (problem) => locators.get(problem.file)?.(problem) ?? problem,
  };
  const [municipalities, units, translations, taxonomy, measures, links, corrections, plans] =
    await Promise.all([
      table("municipalities.csv", schemas.municipalityLine, "code"),
      table("units.csv", schemas.unitLine, "unit"),
      table("translations.csv", schemas.translationLine, "ja"),
      yaml("taxonomy.yaml", schemas.taxonomyFile),
      yaml("measures.yaml", schemas.measuresFile),
      yaml("links.yaml", schemas.linksFile),
      yaml("corrections.yaml", schemas.correctionsFile),
      loadPlans(),
    ]);
  const gaps = existsSync(join(dataDir, "policy-gaps.yaml"))
    ? await yaml("policy-gaps.yaml", schemas.policyGapsFile)
    : [];
  const codes = municipalities.rows.map(({ row }) => row.code);
  const loaded = await loadContext(dataDir, codes);
  problems.push(...loaded.problems);
  const project: Project = {
    municipalities: municipalities.rows.map(({ row }) => row),
    plans,
    taxonomy: taxonomy ?? NO_TAXONOMY,
    measures: measures ?? [],
    links: links ?? [],
    corrections: corrections ?? [],
    policyGaps: gaps ?? [],
    units: new Map(units.rows.map(({ row }) => [row.unit, row.unit_en])),
    translations: new Map(translations.rows.map(({ row }) => [row.ja, row.en])),
    issued: await loadIssued(dataDir),
    context: loaded.context,
    reading,
  };
  problems.push(
    ...checkProject(project, {
      municipalities: municipalities.rows,
      units: units.rows,
      translations: translations.rows,
    }),
  );
  problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return project;

  async function read(path: string): Promise<string | null> {
    const file = join(dataDir, path);
    if (!existsSync(file)) {
      fail("file-missing", path, MISSING);
      return null;
    }
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
    } catch {
      fail("file-encoding", path, "The file is not UTF-8. Save it as UTF-8 and try again.");
      return null;
    }
  }

  function fail(code: string, path: string, message: string): void {
    unreadable.add(`data/${path}`);
    problems.push({ code, file: `data/${path}`, line: 0, column: "", message });
  }

  /** `key` is the column by which other files name a row. */
  async function table<Shape extends z.ZodRawShape>(
    path: string,
    schema: z.ZodObject<Shape>,
    key = "row",
  ): Promise<Table<z.infer<z.ZodObject<Shape>>>> {
    const none = { rows: [], problems: [], spoilt: [], readable: false };
    const csv = `data/${path}`;
    const source = tableSource(path);
    if (source === null) return none;
    const tidied = await readTableFile(join(dataDir, source), `data/${source}`);
    repairs.push(...tidied.repairs);
    problems.push(...tidied.problems);
    if (tidied.problems.some(({ line, column }) => line === 0 || column === "")) {
      unreadable.add(csv);
      return none;
    }
    const result = parseTable(`data/${source}`, tidied.text, schema);
    problems.push(...result.problems);
    if (!result.readable) unreadable.add(csv);
    spoilt.set(csv, new Set(result.spoilt.map((cells) => cells[key] ?? "")));
    return result;
  }

  /** The table's CSV file, or the workbook in its place; null where there is neither or both. */
  function tableSource(path: string): string | null {
    const workbook = path.replace(/\.csv$/u, ".xlsx");
    const [hasCsv, hasWorkbook] = [path, workbook].map((file) => existsSync(join(dataDir, file)));
    if (hasCsv && hasWorkbook) {
      const message = `The table is there twice, as ${workbook.split("/").at(-1)} too. Keep one of them.`;
      fail("table-twice", path, message);
      return null;
    }
    if (hasWorkbook) return workbook;
    if (hasCsv) return path;
    fail("file-missing", path, MISSING);
    return null;
  }

  async function yaml<Schema extends z.ZodType>(path: string, schema: Schema) {
    const text = await read(path);
    if (text === null) return null;
    const file = `data/${path}`;
    const result = parseYaml(file, text, schema);
    problems.push(...result.problems);
    locators.set(file, result.locate);
    if (result.value === null) unreadable.add(file);
    return result.value;
  }

  async function loadPlans(): Promise<Plan[]> {
    const entries = await readdir(join(dataDir, "plans"), { withFileTypes: true }).catch(() => []);
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    if (folders.length === 0)
      fail("file-missing", "plans", "There is no plan folder here. Restore it or name another.");
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
    const tables = { indicators, policies, series, facts };
    problems.push(...checkTables(tables));
    const isEmpty = (table: Table<unknown>) =>
      table.readable && table.rows.length + table.spoilt.length === 0;
    if (Object.values(tables).every(isEmpty)) {
      const message =
        "The plan has no indicator, policy or figure. Fill its tables or remove its folder.";
      fail("plan-empty", `plans/${folder}`, message);
    }
    if (file === null) return null;
    if (file.id !== folder)
      problems.push(
        reading.locate({
          code: "plan-folder",
          file: `data/plans/${folder}/plan.yaml`,
          line: 0,
          column: "id",
          message: `The id "${file.id}" is not the folder's name "${folder}". Make them equal.`,
        }),
      );
    return {
      // The folder is what other files name; a different id is reported once.
      file: { ...file, id: folder },
      indicators: indicators.rows,
      policies: policies.rows,
      series: series.rows,
      facts: facts.rows,
    };
  }
}
