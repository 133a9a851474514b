import { byPlace } from "../lib/errors.ts";
import { DataFolder } from "../lib/files/data-folder.ts";
import { checkProject } from "./check.ts";
import { loadPlanFolders } from "./load-plan.ts";
import { measuresFile } from "./measure-schemas.ts";
import type { Project } from "./project.ts";
import * as schemas from "./schemas.ts";
import { loadTableSettings } from "./settings.ts";

const NO_TAXONOMY: schemas.Taxonomy = {
  policy_surveys: [],
  words: [],
  directions: [],
  overrides: [],
  policies: { words: [], overrides: [] },
  headlines: {},
};

/**
 * Reads the plans under the data folder and what is needed to understand them. What is wrong stands
 * in `reading.problems`, of every file, and is left out of the rest; runPipeline adds what typed rows
 * show and refuses the project.
 */
export async function loadProject(dataDir: string): Promise<Project> {
  const data = new DataFolder(dataDir, "data");
  const [lines, settings, plans] = await Promise.all([
    loadLists(data),
    loadSettings(data),
    loadPlanFolders(data),
  ]);
  const project: Project = {
    municipalities: lines.municipalities.map(({ row }) => row),
    units: new Map(lines.units.map(({ row }) => [row.unit, row.unit_en])),
    translations: new Map(lines.translations.map(({ row }) => [row.ja, row.en])),
    ...settings,
    laterPlans: lines.laterPlans,
    shortNames: new Map(lines.shortNames.map(({ row }) => [row.row, row])),
    issued: (await loadTableSettings(dataDir)).issued,
    plans,
    reading: data,
  };
  data.problems.push(...checkProject(project, lines));
  data.problems.sort(byPlace);
  return project;
}

/** The tables that rows of plans are looked up in. */
async function loadLists(data: DataFolder) {
  const [municipalities, units, translations, laterPlans, shortNames] = await Promise.all([
    data.table("municipalities.csv", schemas.municipalityLine, "code"),
    data.table("units.csv", schemas.unitLine, "unit"),
    data.table("translations.csv", schemas.translationLine, "ja"),
    data.hasTable("later-plans.csv")
      ? data.table("later-plans.csv", schemas.laterPlanLine, "municipality")
      : { rows: [] },
    data.hasTable("short-names.csv")
      ? data.table("short-names.csv", schemas.shortNameLine)
      : { rows: [] },
  ]);
  return {
    municipalities: municipalities.rows,
    units: units.rows,
    translations: translations.rows,
    laterPlans: laterPlans.rows,
    shortNames: shortNames.rows,
  };
}

/** What people decide about the rows: themes, measures, links, corrections. */
async function loadSettings(data: DataFolder) {
  const [taxonomy, measures, links, corrections, gaps] = await Promise.all([
    data.yaml("taxonomy.yaml", schemas.taxonomyFile),
    data.yaml("measures.yaml", measuresFile),
    data.yaml("links.yaml", schemas.linksFile),
    data.yaml("corrections.yaml", schemas.correctionsFile),
    data.has("policy-gaps.yaml") ? data.yaml("policy-gaps.yaml", schemas.policyGapsFile) : [],
  ]);
  return {
    taxonomy: taxonomy ?? NO_TAXONOMY,
    measures: measures ?? [],
    links: links ?? [],
    corrections: corrections ?? [],
    policyGaps: gaps ?? [],
  };
}
